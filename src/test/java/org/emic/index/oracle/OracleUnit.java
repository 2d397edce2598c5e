package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;

/**
 * A stretch of one source that rules look at.
 *
 * @param source it belongs to
 * @param roles of its speakers
 * @param span of the stored text, UTF-16 units
 * @param tokens in it, at least one
 * @param turns that it is part of or holds
 */
record OracleUnit(Source source, Roles roles, Span span, List<OracleToken> tokens, List<Turn> turns) {

    /** The characters from the first token of a stretch to its last. */
    Span span(Stretch stretch) {
        return new Span(
                tokens.get(stretch.from()).start(), tokens.get(stretch.to() - 1).end());
    }

    /** The tokens of {@code all} inside {@code span}. */
    static List<OracleToken> within(List<OracleToken> all, Span span) {
        List<OracleToken> inside = new ArrayList<>();
        for (OracleToken token : all) {
            if (token.start() >= span.start() && token.end() <= span.end()) {
                inside.add(token);
            }
        }
        return inside;
    }
}
