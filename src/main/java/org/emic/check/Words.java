package org.emic.check;

import java.text.Normalizer;
import java.util.Locale;

/** Texts of a codebook compared as people compare them. */
final class Words {

    private static final int LONG = 6;
    private static final int SHORTEST_STEM = 4;

    private Words() {}

    /** Lower case, without punctuation, one space between words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }

    /** Whether two names differ only in case, punctuation, a plural, or, if they are long, one letter. */
    static boolean nearlySame(String a, String b) {
        String one = plain(a);
        String other = plain(b);
        if (one.equals(other) || singular(one).equals(singular(other))) {
            return true;
        }
        boolean bothLong = Math.min(one.length(), other.length()) >= LONG;
        return bothLong && oneEditApart(one, other);
    }

    private static String singular(String name) {
        if (name.length() <= SHORTEST_STEM) {
            return name;
        }
        return name.endsWith("ies")
                ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("es") && name.length() > SHORTEST_STEM + 1
                        ? name.substring(0, name.length() - 2)
                        : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean oneEditApart(String a, String b) {
        if (a.length() < b.length()) {
            return oneEditApart(b, a);
        }
        int same = 0;
        while (same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        boolean inserted = a.length() == b.length() + 1;
        return (a.length() == b.length() || inserted)
                && a.substring(same + 1).equals(b.substring(inserted ? same : same + 1));
    }
}
