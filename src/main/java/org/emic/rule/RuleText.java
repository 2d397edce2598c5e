package org.emic.rule;

import org.emic.model.Place;
import org.emic.model.Span;

/** A rule as it was written, and where. */
public interface RuleText {

    /** The rule, as the parser reads it. */
    String text();

    /**
     * Where a stretch of the rule stands in the file a person wrote.
     *
     * @param span UTF-16 units of {@link #text()}; may be empty
     */
    Place place(Span span);

    /** A rule from the command line: there is no file, and no line number where the rule is one line. */
    static RuleText of(String text) {
        return new PlainRuleText(text);
    }
}
