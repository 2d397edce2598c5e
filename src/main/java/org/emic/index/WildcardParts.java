package org.emic.index;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Span;

/** Cuts a pattern with wildcards where the index cuts words; a wildcard itself never cuts. */
final class WildcardParts {

    /** The language of no texts: no article is cut off before the whole part is known. */
    private static final String NO_ELISION = "und";

    private final String pattern;
    /** Whether each character belongs to a token, and whether it stands in one token with the character before it. */
    private final boolean[] inside;

    private final boolean[] joined;

    private WildcardParts(String pattern) {
        this.pattern = pattern;
        inside = new boolean[pattern.length()];
        joined = new boolean[pattern.length()];
    }

    /** The folded parts, in order; none is empty. */
    static List<String> of(String pattern, String language) {
        WildcardParts parts = new WildcardParts(pattern);
        parts.cut('a');
        parts.cut('0');
        for (int i = 0; i < pattern.length(); i++) {
            boolean wild = isWild(pattern.charAt(i));
            parts.inside[i] |= wild;
            if (i > 0 && (wild || isWild(pattern.charAt(i - 1)))) {
                parts.joined[i] = parts.inside[i] && parts.inside[i - 1];
            }
        }
        return parts.folded(Elision.of(language));
    }

    /** Cuts as if each wildcard were {@code sample}. */
    private void cut(char sample) {
        String text = pattern.replace('*', sample).replace('?', sample);
        for (Span token : Words.spans(NO_ELISION, text, new Span(0, text.length()))) {
            for (int i = token.start(); i < token.end(); i++) {
                inside[i] = true;
                joined[i] |= i > token.start();
            }
        }
    }

    private List<String> folded(Elision elision) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pattern.length(); i++) {
            if (i == pattern.length() || !joined[i]) {
                if (inside[start]) {
                    parts.add(Fold.of(pattern.substring(start + elision.length(pattern, start, i), i)));
                }
                start = i;
            }
        }
        return parts;
    }

    private static boolean isWild(char c) {
        return c == '*' || c == '?';
    }
}
