package org.emic.cli;

import org.emic.model.Place;
import org.emic.model.Span;
import org.emic.project.Settings;
import org.emic.rule.RuleText;

/**
 * An expression of the retrieval language, and where it was written.
 *
 * @param text of the expression
 * @param origin its beginning in {@code emic.yaml}; {@link Place#NONE} on the command line, which messages call {@code WHERE}
 */
record WrittenQuery(String text, Place origin) implements RuleText {

    static WrittenQuery typed(String text) {
        return new WrittenQuery(text, Place.NONE);
    }

    static WrittenQuery of(Settings.Named named) {
        return new WrittenQuery(named.text(), named.place());
    }

    @Override
    public Place place(Span span) {
        Place place = RuleText.of(text).place(span);
        if (origin.file().isEmpty()) {
            return new Place("WHERE", Math.max(1, place.line()), place.column(), place.length(), place.excerpt());
        }
        int before = before();
        return before < 0
                ? new Place(origin.file(), origin.line(), place.column(), place.length(), place.excerpt())
                : new Place(origin.file(), origin.line(), before + place.column(), place.length(), origin.excerpt());
    }

    /** Code points before the expression on its line; -1 where the file has it in another form, over lines for example. */
    private int before() {
        int at = origin.excerpt().indexOf(text);
        return at < 0 ? -1 : origin.excerpt().codePointCount(0, at);
    }
}
