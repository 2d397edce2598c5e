package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.emic.model.Code;
import org.emic.model.Codebook;
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
        this.matcher = new OracleMatcher(stemmer, this::carries);
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
        List<OracleSegment> segments = new ArrayList<>();
        byUnit.forEach(
                (unit, rules) -> text.units(unit.kind()).forEach(each -> segments.addAll(segments(rules, unit, each))));
        Collections.sort(segments);
        return segments;
    }

    private List<OracleSegment> segments(List<Rule> rules, Unit kind, OracleUnit unit) {
        NavigableSet<Stretch> hits = new TreeSet<>();
        boolean holds = false;
        for (Rule rule : rules) {
            Optional<NavigableSet<Stretch>> found = hits(rule, unit);
            holds |= found.isPresent();
            found.ifPresent(hits::addAll);
        }
        if (!holds) {
            return List.of();
        }
        List<Stretch> merged = Stretch.merged(hits);
        if (kind.kind() == Unit.Kind.MATCH) {
            return widened(merged, kind.window(), unit);
        }
        return List.of(segment(
                unit, unit.span(), Math.max(1, merged.size()), unit.tokens().size()));
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

    private static List<OracleSegment> widened(List<Stretch> hits, int window, OracleUnit unit) {
        List<Stretch> wide = new ArrayList<>();
        for (Stretch hit : hits) {
            wide.add(new Stretch(
                    Math.max(0, hit.from() - window), Math.min(unit.tokens().size(), hit.to() + window)));
        }
        List<OracleSegment> segments = new ArrayList<>();
        for (Stretch whole : Stretch.merged(wide)) {
            int inside = (int) hits.stream().filter(whole::shares).count();
            segments.add(segment(unit, unit.span(whole), inside, whole.to() - whole.from()));
        }
        return segments;
    }

    private static OracleSegment segment(OracleUnit unit, Span span, int hits, int words) {
        return new OracleSegment(unit.source().id(), span, hits, words);
    }
}
