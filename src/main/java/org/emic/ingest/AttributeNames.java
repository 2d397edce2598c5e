package org.emic.ingest;

import java.text.Normalizer;
import java.util.Locale;

/** Attribute names as Emic writes them: lower case, words joined by {@code _}, so that {@code attr.case_id:} can be typed. */
final class AttributeNames {

    private AttributeNames() {}

    /** {@code written} as an attribute name; empty if it has no letter or digit. */
    static String normal(String written) {
        StringBuilder out = new StringBuilder();
        boolean[] word = {false};
        Normalizer.normalize(written, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)
                            || c == '-'
                            || Character.getType(c) == Character.NON_SPACING_MARK) {
                        out.appendCodePoint(c);
                        word[0] |= c != '-';
                    } else if (out.length() > 0 && out.charAt(out.length() - 1) != '_') {
                        out.append('_');
                    }
                });
        while (out.length() > 0 && out.charAt(out.length() - 1) == '_') {
            out.setLength(out.length() - 1);
        }
        return word[0] ? out.toString() : "";
    }
}
