package org.emic.bench;

import java.util.List;

/**
 * A codebook of a hundred themes with nine codes each and five thousand rules, of real words: lists, phrases, words near each
 * other, negations. Each code has a typical example and one that is close but no.
 */
final class LargeCodebook {

    private static final int THEMES = 100;
    private static final int CODES = 9;
    /** So many codes have a sixth rule, which makes five thousand. */
    private static final int WITH_SIX = 500;

    private final List<String> words;
    private final StringBuilder out = new StringBuilder();

    private LargeCodebook(List<String> words) {
        this.words = words;
    }

    /** @param words of the corpus, frequent ones first; a few thousand, taken again from the start if they run out */
    static String of(List<String> words) {
        LargeCodebook book = new LargeCodebook(words);
        book.out.append("emic: codebook/1\nname: large\nversion: 1.0.0\nlanguage: en\nunit: turn\ncodes:\n");
        for (int theme = 0; theme < THEMES; theme++) {
            book.theme(theme);
        }
        return book.out.toString();
    }

    private String word(int number) {
        return words.get(number % words.size());
    }

    private void theme(int theme) {
        out.append("  - id: theme-").append(theme).append("\n    name: All of ").append(word(theme)).append(" and ");
        out.append(word(2 * theme + 1));
        out.append("\n    definition: What is said of ").append(word(theme)).append(" and all that goes with it.\n");
        out.append("    no-rules: Its sub-codes find it.\n    codes:\n");
        for (int i = 0; i < CODES; i++) {
            code(theme * CODES + i);
        }
    }

    private void code(int code) {
        int first = 5 * code;
        out.append("      - id: code-").append(code).append("\n        name: Talk of ").append(word(first));
        out.append(" and ").append(word(first + 3));
        out.append("\n        definition: What is said of ").append(word(first)).append(" number ").append(code);
        out.append(" in their own words.\n        rules:\n");
        rule("%s OR %s*", first, first + 1);
        rule("%s NEAR/5 %s", first + 2, first + 3);
        rule("\"%s %s\"", first + 4, first);
        rule("%s NOT NEAR/3 (not OR %s)", first + 1, first + 6);
        rule("%s AND %s", first + 3, first + 7);
        if (code < WITH_SIX) {
            rule("%s THEN/4 %s", first + 9, first + 2);
        }
        out.append("        examples:\n          typical: [\"Then it was ").append(word(first));
        out.append(" they spoke of, number ").append(code).append(".\"]\n          close-but-no: [\"Nobody spoke of it, number ");
        out.append(code).append(".\"]\n");
    }

    private void rule(String form, int one, int other) {
        String rule = form.replaceFirst("%s", word(one)).replaceFirst("%s", word(other));
        out.append("          - '").append(rule).append("'\n");
    }
}
