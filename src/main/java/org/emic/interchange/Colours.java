package org.emic.interchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;

/** Colours as the tools of the field write them: {@code #b5382a}, {@code b5382a} and the short {@code #b38}. */
final class Colours {

    private static final Pattern LONG = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final Pattern SHORT = Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");

    private Colours() {}

    /** The colour as Emic writes it; empty, and told, if it is none. */
    static Optional<Scalar> read(Scalar written, List<Diagnostic> diagnostics) {
        String text = written.text().strip();
        Matcher six = LONG.matcher(text);
        Matcher three = SHORT.matcher(text);
        if (six.matches()) {
            return Optional.of(Scalar.cell("#" + six.group(1), written.place()));
        }
        if (three.matches()) {
            String colour = "#" + three.group(1).repeat(2) + three.group(2).repeat(2)
                    + three.group(3).repeat(2);
            return Optional.of(Scalar.cell(colour, written.place()));
        }
        diagnostics.add(Diagnostic.warning(
                "INT-024",
                written.place(),
                "'" + text + "' is no colour, so it is left out",
                "write # and six hexadecimal digits"));
        return Optional.empty();
    }
}
