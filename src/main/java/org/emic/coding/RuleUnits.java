package org.emic.coding;

import java.io.IOException;
import java.util.List;
import org.emic.model.Coding;
import org.emic.model.Span;

/** The units that rules gave one code, read along with the sources. */
final class RuleUnits {

    private final String codebook;
    private final String code;
    private final String coder;
    private final Units units;
    private boolean more;

    /** @param units in the order of the sources */
    RuleUnits(String codebook, String code, String coder, Units units) throws IOException {
        this.codebook = codebook;
        this.code = code;
        this.coder = coder;
        this.units = units;
        this.more = units.next();
    }

    /** Moves past the units of the source {@code index}, and adds them to what was found; those before it are left out. */
    void take(int index, List<Codings.Found> found) throws IOException {
        while (more && units.source() <= index) {
            if (units.source() == index) {
                Span span = new Span(units.start(), units.end());
                found.add(new Codings.Found(
                        new Application(
                                codebook, code, index, span, units.hits(), units.words(), coder, Coding.By.RULE),
                        null));
            }
            more = units.next();
        }
    }
}
