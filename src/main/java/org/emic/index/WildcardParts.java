package org.emic.index;

import java.util.ArrayList;
import java.util.List;

/** Cuts a pattern with wildcards where the index cuts words: at hyphens, and at what is never inside a word. */
final class WildcardParts {

    private WildcardParts() {}

    /** The folded parts, in order; none is empty. */
    static List<String> of(String pattern, Elision elision) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            if (i == pattern.length() || cuts(pattern.charAt(i))) {
                if (i > start) {
                    parts.add(Fold.of(pattern.substring(start + elision.length(pattern, start, i), i)));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean cuts(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> c == '/' || c == '"';
        };
    }
}
