package org.emic.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids: lower-case letters, digits and {@code -}, so that they can stand in rules, file names and columns. */
public final class Slug {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether a text is an id. */
    static boolean isOne(String id) {
        return SLUG.matcher(id).matches();
    }

    /** The id; empty, and told, if it is none. */
    static Optional<String> read(Scalar scalar, Problems problems) {
        String id = scalar.value();
        if (isOne(id)) {
            return Optional.of(id);
        }
        String better = of(id);
        problems.error(
                "CBK-013",
                scalar.place(),
                "'" + id + "' is no id",
                "ids are lower-case letters, digits and '-'" + (better.isEmpty() ? "" : ": " + better));
        return Optional.empty();
    }

    /** The nearest id to some words; empty if nothing of them is left. */
    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
