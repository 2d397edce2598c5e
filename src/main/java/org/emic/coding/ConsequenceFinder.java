package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emic.index.RuleSet;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.model.Code;
import org.emic.model.CodePoints;
import org.emic.model.Codebook;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * Runs the rules of two versions of a codebook over the same texts and tells what comes out otherwise. Only codes whose rules
 * may find something else are run. A passage is the same if its source and its span are.
 */
public final class ConsequenceFinder {

    /**
     * Two versions.
     *
     * @param successors what each old code became, by its id: ids of new codes
     */
    public record Versions(Codebook before, Codebook after, Map<String, List<String>> successors) {}

    /**
     * Where they are tried.
     *
     * @param index of the study's sources as they are now
     * @param log what people coded, and which of the rules' codings they rejected
     */
    public record Ground(Study study, TextIndex index, CodingLog log, Texts texts) {}

    private final Versions versions;
    private final Ground ground;
    private final QuoteBook quotes;
    private final SegmentIds ids = new SegmentIds();
    private final Map<String, Counts> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, QuoteBook.Page>> moves = new LinkedHashMap<>();

    /** What is counted of a code. */
    private final class Counts {
        private final QuoteBook.Page gained = quotes.page();
        private final QuoteBook.Page lost = quotes.page();
        private int before;
        private int after;
        private int left;
        private int came;
    }

    /** What a code's rules found, read along with the sources. */
    private static final class Cursor {
        private final MatchUnits units;
        private boolean more;

        Cursor(MatchUnits units) {
            this.units = units;
            this.more = units.next();
        }

        List<Span> take(int source) {
            List<Span> spans = new ArrayList<>();
            while (more && units.source() == source) {
                spans.add(new Span(units.start(), units.end()));
                more = units.next();
            }
            return spans;
        }
    }

    /** @param quotes how many passages are shown of each sort, at least 0 */
    public ConsequenceFinder(Versions versions, Ground ground, int quotes) {
        this.versions = versions;
        this.ground = ground;
        this.quotes = new QuoteBook(ground.study(), ground.texts(), quotes);
    }

    /** Finds them. */
    public Consequences find() {
        Map<String, String> oldKeys = new CodeKeys(versions.before(), "").all();
        Map<String, String> newKeys = new CodeKeys(versions.after(), "").all();
        Map<String, Cursor> then = cursors(versions.before(), differing(oldKeys, newKeys));
        Map<String, Cursor> now = cursors(versions.after(), differing(newKeys, oldKeys));
        Set<String> codes = new LinkedHashSet<>(newKeys.keySet());
        codes.addAll(oldKeys.keySet());
        codes.forEach(code -> counts.put(code, new Counts()));
        for (int i = 0; i < ground.study().sources().size(); i++) {
            source(i, then, now);
        }
        return new Consequences(ofCodes(), relabelled(oldKeys.keySet(), newKeys.keySet()));
    }

    private static Set<String> differing(Map<String, String> some, Map<String, String> others) {
        return some.keySet().stream()
                .filter(code -> !Objects.equals(some.get(code), others.get(code)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Cursor> cursors(Codebook codebook, Set<String> codes) {
        Map<String, Cursor> cursors = new LinkedHashMap<>();
        if (codes.isEmpty() || ground.study().sources().isEmpty()) {
            return cursors;
        }
        CodeKeys keys = new CodeKeys(codebook, "");
        Set<String> needed = new LinkedHashSet<>();
        codes.forEach(code -> needed.addAll(keys.needed(code)));
        RuleSet rules = RuleSet.of(CodebookPart.of(codebook, needed));
        ground.index().match(rules, ground.study(), source -> true, matches -> {
            if (codes.contains(matches.code())) {
                cursors.put(matches.code(), new Cursor(new MatchUnits(matches)));
            }
        });
        return cursors;
    }

    private void source(int index, Map<String, Cursor> then, Map<String, Cursor> now) {
        SortedMap<Span, List<String>> lost = found(index, versions.before(), then, false);
        SortedMap<Span, List<String>> gained = found(index, versions.after(), now, true);
        for (Map.Entry<Span, List<String>> passage : lost.entrySet()) {
            List<String> today = gained.getOrDefault(passage.getKey(), new ArrayList<>());
            List<String> kept = new ArrayList<>(passage.getValue());
            kept.retainAll(today);
            passage.getValue().removeAll(kept);
            today.removeAll(kept);
            QuoteBook.Spot spot = new QuoteBook.Spot(index, passage.getKey());
            pair(passage.getValue(), today, spot);
            passage.getValue().forEach(code -> counts.get(code).lost.add(spot));
        }
        gained.forEach(
                (span, codes) -> codes.forEach(code -> counts.get(code).gained.add(new QuoteBook.Spot(index, span))));
    }

    /** The codes of each passage of a source, without what a person rejected. */
    private SortedMap<Span, List<String>> found(
            int index, Codebook codebook, Map<String, Cursor> cursors, boolean after) {
        Source source = ground.study().sources().get(index);
        boolean rejections = ground.log().hasRejections(source.id());
        SortedMap<Span, List<String>> found = new TreeMap<>();
        cursors.forEach((code, cursor) -> {
            for (Span span : cursor.take(index)) {
                if (!rejections || !isRejected(source, codebook, code, span)) {
                    found.computeIfAbsent(span, unused -> new ArrayList<>()).add(code);
                    counts.get(code).before += after ? 0 : 1;
                    counts.get(code).after += after ? 1 : 0;
                }
            }
        });
        return found;
    }

    private boolean isRejected(Source source, Codebook codebook, String code, Span span) {
        CodePoints points = ground.texts().points(source);
        return ground.log().isRejected(ids.of(source.id(), codebook.name(), code, points.fromUtf16(span)));
    }

    /** Pairs codes that a passage lost with codes that it gained: a code's successor if it is among them, else in order. */
    private void pair(List<String> lost, List<String> gained, QuoteBook.Spot spot) {
        for (String code : List.copyOf(lost)) {
            versions.successors().getOrDefault(code, List.of()).stream()
                    .filter(gained::contains)
                    .findFirst()
                    .ifPresent(successor -> move(lost, gained, new Move(code, successor), spot));
        }
        while (!lost.isEmpty() && !gained.isEmpty()) {
            move(lost, gained, new Move(lost.get(0), gained.get(0)), spot);
        }
    }

    private record Move(String from, String to) {}

    private void move(List<String> lost, List<String> gained, Move move, QuoteBook.Spot spot) {
        lost.remove(move.from());
        gained.remove(move.to());
        counts.get(move.from()).left++;
        counts.get(move.to()).came++;
        moves.computeIfAbsent(move.from(), unused -> new HashMap<>())
                .computeIfAbsent(move.to(), unused -> quotes.page())
                .add(spot);
    }

    private List<Consequences.OfCode> ofCodes() {
        Set<String> known = versions.after().all().map(Code::id).collect(Collectors.toSet());
        List<Consequences.OfCode> all = new ArrayList<>();
        counts.forEach((code, of) -> all.add(new Consequences.OfCode(
                code,
                of.before,
                of.after,
                of.gained.passages(),
                of.lost.passages(),
                of.left,
                of.came,
                known.contains(code) ? 0 : byHand(code))));
        all.removeIf(each -> !each.isAffected());
        return all;
    }

    private int byHand(String code) {
        String name = versions.before().name();
        return (int) ground.log().codings().stream()
                .filter(coding -> coding.code().equals(code))
                .filter(coding ->
                        coding.codebook().isEmpty() || coding.codebook().equals(name))
                .count();
    }

    private List<Consequences.Relabelled> relabelled(Set<String> old, Set<String> now) {
        List<Consequences.Relabelled> all = new ArrayList<>();
        for (String from : old) {
            Map<String, QuoteBook.Page> to = moves.getOrDefault(from, Map.of());
            now.stream()
                    .filter(to::containsKey)
                    .forEach(code -> all.add(
                            new Consequences.Relabelled(from, code, to.get(code).passages())));
        }
        return all;
    }
}
