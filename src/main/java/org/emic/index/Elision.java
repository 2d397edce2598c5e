package org.emic.index;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The articles and particles that French, Italian and Catalan write together with the next word. */
final class Elision {

    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "fr", Set.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"),
            "it",
                    Set.of(
                            "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl",
                            "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"),
            "ca", Set.of("d", "l", "m", "n", "s", "t"));

    private final Set<String> articles;

    private Elision(Set<String> articles) {
        this.articles = articles;
    }

    /** The elision of {@code language}, a BCP 47 tag; one that cuts nothing for a language without. */
    static Elision of(String language) {
        return new Elision(BY_LANGUAGE.getOrDefault(Languages.primary(language), Set.of()));
    }

    /** How many characters of the word {@code [start, end)} of {@code text} are an elided article and its apostrophe. */
    int length(CharSequence text, int start, int end) {
        if (articles.isEmpty()) {
            return 0;
        }
        for (int i = start; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\u2019') {
                String article = text.subSequence(start, i).toString().toLowerCase(Locale.ROOT);
                return articles.contains(article) ? i + 1 - start : 0;
            }
        }
        return 0;
    }
}
