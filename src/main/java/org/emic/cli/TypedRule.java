package org.emic.cli;

import org.emic.model.Place;
import org.emic.model.Span;
import org.emic.rule.RuleText;

/** A rule as it was typed on the command line. Messages call its place {@code RULE:1:7}, as if it stood in a file of that name. */
record TypedRule(String text) implements RuleText {

    @Override
    public Place place(Span span) {
        Place place = RuleText.of(text).place(span);
        return new Place("RULE", Math.max(1, place.line()), place.column(), place.length(), place.excerpt());
    }
}
