package org.emic.rule;

import org.emic.model.Place;
import org.emic.model.Span;

/** A rule that stands for itself. */
record PlainRuleText(String text) implements RuleText {

    @Override
    public Place place(Span span) {
        int from = text.lastIndexOf('\n', span.start() - 1) + 1;
        int next = text.indexOf('\n', span.start());
        int to = next < 0 ? text.length() : next;
        int end = Math.max(span.start(), Math.min(span.end(), to));
        boolean severalLines = text.indexOf('\n') >= 0;
        int line =
                1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        return new Place(
                "",
                severalLines ? line : 0,
                text.codePointCount(from, span.start()) + 1,
                text.codePointCount(span.start(), end),
                text.substring(from, to));
    }
}
