package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import org.emic.coding.Explanation;
import org.emic.index.RuleExplanation;
import org.emic.index.RuleExplanation.Part;
import org.emic.model.CodePoints;
import org.emic.model.Expression;
import org.emic.model.Span;

/**
 * The rules of an explanation, with words and places as they leave the program.
 *
 * @param all in the order of the codebook
 * @param hits what made the rules hold in the segment, UTF-16 units of the segment's text; merged, in text order
 */
record ExplainedRules(List<Fate> all, List<Span> hits) {

    /**
     * How a rule fares.
     *
     * @param rule with its id, place and unit
     * @param parts of it, each before those it is made of
     */
    record Fate(RuleExplanation rule, List<Piece> parts) {}

    /**
     * A part of a rule.
     *
     * @param part as it was looked at
     * @param task what it does in the part it belongs to: {@code match}, {@code unless} and {@code condition} for the whole
     *     of a key, {@code without} for what must not be there, else empty
     * @param matched the words it matched
     * @param places of these, in code points
     */
    record Piece(Part part, String task, List<String> matched, List<Span> places) {}

    static ExplainedRules of(Explanation explanation, String text) {
        CodePoints points = CodePoints.of(text);
        List<Fate> all = new ArrayList<>();
        List<Span> hits = new ArrayList<>();
        Span segment = explanation.segment().coding().span();
        for (RuleExplanation rule : explanation.rules()) {
            List<Piece> pieces = new ArrayList<>();
            List<Part> above = new ArrayList<>();
            for (Part part : rule.parts()) {
                above.subList(Math.min(part.depth(), above.size()), above.size())
                        .clear();
                pieces.add(new Piece(
                        part,
                        task(part, above),
                        part.matched().stream().map(span -> span.in(text)).toList(),
                        part.matched().stream().map(points::fromUtf16).toList()));
                above.add(part);
                if (rule.held() && part.depth() == 0 && part.key() == RuleExplanation.Key.MATCH) {
                    hits.addAll(part.matched());
                }
            }
            all.add(new Fate(rule, pieces));
        }
        return new ExplainedRules(all, inside(segment, hits));
    }

    private static String task(Part part, List<Part> above) {
        if (above.isEmpty()) {
            return part.key().name().toLowerCase(java.util.Locale.ROOT);
        }
        Expression parent = above.get(above.size() - 1).expression();
        boolean without = (parent instanceof Expression.Not not && not.without().equals(part.expression()))
                || (parent instanceof Expression.NotNear apart
                        && apart.without().equals(part.expression()));
        return without ? "without" : "";
    }

    private static List<Span> inside(Span segment, List<Span> hits) {
        List<Span> merged = new ArrayList<>();
        for (Span hit : hits.stream().filter(segment::contains).sorted().toList()) {
            Span here = hit.shift(-segment.start());
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.overlaps(here)) {
                merged.set(merged.size() - 1, last.cover(here));
            } else {
                merged.add(here);
            }
        }
        return merged;
    }
}
