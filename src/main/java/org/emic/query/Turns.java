package org.emic.query;

import java.util.function.BiPredicate;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Turn;

/**
 * Whose turns conditions look at.
 *
 * @param roles what speakers are
 * @param wanted which turns: with a filter by speaker or role a segment that also touches another's turn is asked only of
 *     theirs
 */
public record Turns(Roles roles, BiPredicate<Source, Turn> wanted) {

    /** All turns. */
    public static Turns all(Roles roles) {
        return new Turns(roles, (source, turn) -> true);
    }
}
