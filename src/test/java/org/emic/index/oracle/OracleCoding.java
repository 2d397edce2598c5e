package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Hit;
import org.emic.model.Rule;
import org.emic.model.Span;
import org.emic.model.Unit;

/** What the codes of a codebook code in one source. */
final class OracleCoding {

    private final Codebook codebook;
    private final OracleText text;
    private final OracleMatcher matcher;
    private final Map<String, List<OracleSegment>> known = new LinkedHashMap<>();

    OracleCoding(Codebook codebook, OracleText text, UnaryOperator<String> stemmer) {
        this.codebook = codebook;
        this.text = text;
        this.matcher = new OracleMatcher(codebook.language(), stemmer, this::carries);
    }

    /** The segments of a code, in order. */
    List<OracleSegment> segments(String code) {
        List<OracleSegment> segments = known.get(code);
        if (segments == null) {
            segments = code(codebook.find(code).orElseThrow());
            known.put(code, segments);
        }
        return segments;
    }

    private boolean carries(OracleUnit unit, String code) {
        return codebook.find(code)
                .orElseThrow()
                .all()
                .flatMap(each -> segments(each.id()).stream())
                .anyMatch(segment -> segment.span().overlaps(unit.span()));
    }

    private List<OracleSegment> code(Code code) {
        Map<Unit, List<Rule>> byUnit = new LinkedHashMap<>();
        code.rules()
                .forEach(rule -> byUnit.computeIfAbsent(rule.unit(), unit -> new ArrayList<>())
                        .add(rule));
        List<OracleSegment> all = new ArrayList<>();
        byUnit.forEach(
                (unit, rules) -> text.units(unit.kind()).forEach(each -> all.addAll(segments(rules, unit, each))));
        Map<Span, OracleSegment> bySpan = new TreeMap<>();
        all.stream().sorted().forEach(segment -> bySpan.putIfAbsent(segment.span(), segment));
        return List.copyOf(bySpan.values());
    }

    private List<OracleSegment> segments(List<Rule> rules, Unit kind, OracleUnit unit) {
        Map<Rule, NavigableSet<Stretch>> found = new LinkedHashMap<>();
        rules.forEach(rule -> hits(rule, unit).ifPresent(hits -> found.put(rule, hits)));
        if (found.isEmpty()) {
            return List.of();
        }
        TreeSet<Stretch> hits = new TreeSet<>();
        found.values().forEach(hits::addAll);
        List<Stretch> merged = Stretch.merged(hits);
        List<Hit> told = merged.stream()
                .map(hit -> new Hit(unit.span(hit), first(found, hit)))
                .toList();
        if (kind.kind() == Unit.Kind.MATCH) {
            return widened(merged, told, kind.window(), unit);
        }
        String rule = found.keySet().iterator().next().id();
        return List.of(new OracleSegment(
                unit.source().id(),
                unit.span(),
                unit.tokens().size(),
                told.isEmpty() ? List.of(new Hit(unit.span(), rule)) : told));
    }

    /** The first rule in the codebook with a hit that went into {@code merged}. */
    private static String first(Map<Rule, NavigableSet<Stretch>> found, Stretch merged) {
        return found.entrySet().stream()
                .filter(rule -> rule.getValue().stream().anyMatch(merged::shares))
                .findFirst()
                .orElseThrow()
                .getKey()
                .id();
    }

    private Optional<NavigableSet<Stretch>> hits(Rule rule, OracleUnit unit) {
        boolean excluded = rule.unless()
                .filter(unless -> matcher.hits(unless, unit).isPresent())
                .isPresent();
        boolean fits = rule.condition()
                .map(each -> matcher.hits(each, unit).isPresent())
                .orElse(true);
        return excluded || !fits ? Optional.empty() : matcher.hits(rule.match(), unit);
    }

    private static List<OracleSegment> widened(List<Stretch> hits, List<Hit> told, int window, OracleUnit unit) {
        List<Stretch> wide = hits.stream()
                .map(hit -> new Stretch(
                        Math.max(0, hit.from() - window), Math.min(unit.tokens().size(), hit.to() + window)))
                .toList();
        List<OracleSegment> segments = new ArrayList<>();
        for (Stretch whole : Stretch.merged(wide)) {
            List<Hit> inside = IntStream.range(0, hits.size())
                    .filter(i -> whole.shares(hits.get(i)))
                    .mapToObj(told::get)
                    .toList();
            segments.add(new OracleSegment(unit.source().id(), unit.span(whole), whole.to() - whole.from(), inside));
        }
        return segments;
    }
}
