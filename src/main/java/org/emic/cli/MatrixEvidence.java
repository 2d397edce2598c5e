package org.emic.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.emic.analysis.CodeTree;
import org.emic.analysis.Counted;
import org.emic.analysis.Themes;
import org.emic.coding.Choice;
import org.emic.coding.Context;
import org.emic.coding.Filter;
import org.emic.coding.Segments;
import org.emic.model.Coding;
import org.emic.model.Segment;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.project.EvidencePassage;
import org.emic.report.EvidenceText;

/** Today's evidence of themes in cases: passages with all their codings. */
final class MatrixEvidence {

    /**
     * What is evidence in a case.
     *
     * @param choice of segments
     * @param own whether sub-codes are left out
     */
    record Wanted(Choice choice, boolean own) {}

    /** The evidence of a cell. */
    static final class Cell<T> {
        private final List<EvidencePassage> passages = new ArrayList<>();
        private final List<T> open = new ArrayList<>();
        private final Set<String> sources = new HashSet<>();
        private Coding first;
        private int segments;

        /** Adds a coding; those of one passage come one after the other. */
        private void add(Coding coding, T one, BiFunction<Coding, List<T>, EvidencePassage> made) {
            boolean same = first != null
                    && first.source().equals(coding.source())
                    && first.span().equals(coding.span());
            if (!same) {
                close(made);
                first = coding;
            }
            open.add(one);
            segments++;
            sources.add(coding.source());
        }

        private void close(BiFunction<Coding, List<T>, EvidencePassage> made) {
            if (!open.isEmpty()) {
                passages.add(made.apply(first, open));
                open.clear();
            }
        }

        List<EvidencePassage> passages() {
            return passages;
        }

        /** A sentence: how much there is. */
        String about(long ofSources) {
            if (ofSources == 0) {
                return "No source of the case.";
            }
            return Counted.of(segments, "segment") + ", " + Counted.of(passages.size(), "passage") + ", in "
                    + sources.size() + " of " + Counted.of(ofSources, "source") + ".";
        }
    }

    private final Counting counting;
    private final Map<String, Wanted> wanted;
    private final Themes whole;
    private final Themes own;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Map<String, Cell<?>>> cells = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();

    private MatrixEvidence(Counting counting, Map<String, Wanted> wanted, Set<String> themes) {
        this.counting = counting;
        this.wanted = wanted;
        CodeTree tree = CodeTree.of(counting.coded().codebooks());
        this.whole = new Themes(tree, themes, false);
        this.own = new Themes(tree, themes, true);
        for (Source source : counting.coded().study().sources()) {
            Wanted here = wanted.get(source.attributes().caseName());
            if (here != null && here.choice().source(source)) {
                sources.put(source.id(), source);
                counts.merge(source.attributes().caseName(), 1L, Long::sum);
            }
        }
    }

    /**
     * Passages as files have them.
     *
     * @param wanted by case
     * @param themes whole names of codes
     */
    static MatrixEvidence inFull(Counting counting, Map<String, Wanted> wanted, Set<String> themes) {
        MatrixEvidence evidence = new MatrixEvidence(counting, wanted, themes);
        Collecting<Segment> collecting = evidence.new Collecting<>(MatrixEvidence::inFull);
        Segments segments = new Segments(counting.coded(), counting.codings(), new Context(0, false), Optional.empty());
        evidence.choice().ifPresent(choice -> segments.each(choice, each -> collecting.add(each.coding(), each)));
        collecting.close();
        return evidence;
    }

    /** Passages by which it can be told what changed, without their words: faster. */
    static MatrixEvidence inShort(Counting counting, Map<String, Wanted> wanted, Set<String> themes) {
        MatrixEvidence evidence = new MatrixEvidence(counting, wanted, themes);
        Collecting<Named> collecting = evidence.new Collecting<>(MatrixEvidence::inShort);
        Fingerprints fingerprints = evidence.new Fingerprints();
        evidence.choice()
                .ifPresent(choice -> counting.codings()
                        .each(choice, each -> collecting.add(each, new Named(each.id(), fingerprints.of(each)))));
        collecting.close();
        return evidence;
    }

    /** Enough segments, asked for once: most often all files take the same as evidence. */
    private Optional<Choice> choice() {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Set<Choice> all = wanted.values().stream().map(Wanted::choice).collect(Collectors.toSet());
        return Optional.of(
                all.size() == 1
                        ? all.iterator().next()
                        : Choice.of(Filter.ofSources(new LinkedHashSet<>(sources.keySet())), counting.coded()));
    }

    private static EvidencePassage inFull(Coding first, List<Segment> all) {
        String words = all.get(0).passage().text();
        return new EvidencePassage(
                EvidencePassage.fingerprint(first.source(), words),
                all.stream().map(each -> each.coding().id()).toList(),
                EvidenceText.head(all),
                EvidenceText.quote(words));
    }

    private static EvidencePassage inShort(Coding first, List<Named> all) {
        return new EvidencePassage(
                all.get(0).fingerprint(), all.stream().map(Named::id).toList(), "", List.of());
    }

    /** A coding's id, and what its words are known by. */
    private record Named(String id, String fingerprint) {}

    /** Fingerprints of codings, of which those of a source come one after the other. */
    private final class Fingerprints {
        private String source = "";
        private String text = "";
        private Span span = new Span(0, 0);
        private String last = "";

        String of(Coding coding) {
            if (!sources.containsKey(coding.source())) {
                return "";
            }
            if (!coding.source().equals(source)) {
                source = coding.source();
                text = counting.coded().texts().text(sources.get(source));
            } else if (coding.span().equals(span)) {
                return last;
            }
            span = coding.span();
            last = EvidencePassage.fingerprint(source, span.in(text));
            return last;
        }
    }

    /** Puts codings into the cells they belong to. */
    private final class Collecting<T> {
        private final BiFunction<Coding, List<T>, EvidencePassage> made;
        private final List<Cell<T>> all = new ArrayList<>();
        private final Map<String, Map<String, Cell<T>>> byCase = new HashMap<>();

        Collecting(BiFunction<Coding, List<T>, EvidencePassage> made) {
            this.made = made;
        }

        void add(Coding coding, T one) {
            Source source = sources.get(coding.source());
            if (source == null) {
                return;
            }
            String name = source.attributes().caseName();
            Wanted here = wanted.get(name);
            if (here.choice().coding(source, coding)) {
                (here.own() ? own : whole)
                        .of(coding.codebook(), coding.code())
                        .forEach(theme -> cell(name, theme).add(coding, one, made));
            }
        }

        private Cell<T> cell(String caseName, String theme) {
            return byCase.computeIfAbsent(caseName, each -> new HashMap<>()).computeIfAbsent(theme, each -> {
                Cell<T> cell = new Cell<>();
                all.add(cell);
                cells.computeIfAbsent(caseName, unused -> new HashMap<>()).put(theme, cell);
                return cell;
            });
        }

        void close() {
            all.forEach(each -> each.close(made));
        }
    }

    /** The evidence of a theme in a case; empty if there is none. */
    Cell<?> of(String caseName, String theme) {
        Cell<?> cell = cells.getOrDefault(caseName, Map.of()).get(theme);
        return cell == null ? new Cell<String>() : cell;
    }

    /** How many sources of a case could have evidence. */
    long sources(String caseName) {
        return counts.getOrDefault(caseName, 0L);
    }
}
