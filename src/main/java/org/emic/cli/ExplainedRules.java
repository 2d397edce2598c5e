package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param without whether it must not be there: in the unit, or near what it is joined to
     * @param within for what must not be near: in how many words; else -1
     * @param matched the words it matched
     * @param places of these, in code points
     */
    record Piece(Part part, boolean without, int within, List<String> matched, List<Span> places) {}

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
                Optional<Expression> parent = above.isEmpty()
                        ? Optional.empty()
                        : Optional.of(above.get(above.size() - 1).expression());
                pieces.add(new Piece(
                        part,
                        (part.depth() == 0 && part.key() == RuleExplanation.Key.UNLESS) || isExcluded(part, parent),
                        parent.filter(each -> each instanceof Expression.NotNear && isExcluded(part, parent))
                                .map(each -> ((Expression.NotNear) each).distance())
                                .orElse(-1),
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

    private static boolean isExcluded(Part part, Optional<Expression> parent) {
        Expression whole = parent.orElse(part.expression());
        return (whole instanceof Expression.Not not && not.without().equals(part.expression()))
                || (whole instanceof Expression.NotNear apart && apart.without().equals(part.expression()));
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
