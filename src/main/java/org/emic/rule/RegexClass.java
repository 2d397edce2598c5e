package org.emic.rule;

import java.util.OptionalInt;

/** Checks a character class of a regular expression, such as {@code [a-z\d]}. */
final class RegexClass {

    private final String pattern;
    private final int open;
    private final RegexCheck check;
    private int at;

    RegexClass(String pattern, int open, RegexCheck check) {
        this.pattern = pattern;
        this.open = open;
        this.check = check;
    }

    /** The position behind the class; empty if there is an error, which the check has then been told. */
    OptionalInt run() {
        at = open + 1;
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        int first = at;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (!member()) {
                return OptionalInt.empty();
            }
        }
        if (at >= pattern.length()) {
            check.syntax(open, 1, "'[' is not closed", "add ']'");
            return OptionalInt.empty();
        }
        if (at == first) {
            check.syntax(
                    open,
                    at + 1 - open,
                    "no character between '[' and ']'",
                    "write the characters that may stand there");
            return OptionalInt.empty();
        }
        return OptionalInt.of(at + 1);
    }

    /** One character, escape or range. */
    private boolean member() {
        int start = at;
        int low = character();
        boolean range = low != FAILED
                && at + 1 < pattern.length()
                && pattern.charAt(at) == '-'
                && pattern.charAt(at + 1) != ']';
        if (!range) {
            return low != FAILED;
        }
        at++;
        int high = character();
        if (high == FAILED) {
            return false;
        }
        if (low == CLASS || high == CLASS || high < low) {
            check.syntax(
                    start,
                    at - start,
                    "'" + pattern.substring(start, at) + "' is no range",
                    "write the smaller character first; for '-' itself '\\-'");
            return false;
        }
        return true;
    }

    private static final int FAILED = -1;
    private static final int CLASS = -2;

    /** The next character, {@link #CLASS} for {@code \d} and {@code \w}, {@link #FAILED} after an error. */
    private int character() {
        int c = pattern.codePointAt(at);
        if (c == '[' || c == '&') {
            check.syntax(
                    at,
                    1,
                    "'" + Character.toString(c) + "' inside a character class",
                    "write '\\" + Character.toString(c) + "'; classes have no names and do not nest");
            return FAILED;
        }
        if (c != '\\') {
            at += Character.charCount(c);
            return c;
        }
        String trouble = RegexCheck.escapeTrouble(pattern, at);
        if (!trouble.isEmpty()) {
            check.syntax(at, Math.min(2, pattern.length() - at), trouble, RegexCheck.ESCAPES);
            return FAILED;
        }
        char escaped = pattern.charAt(at + 1);
        at += 2;
        return escaped == 'd' || escaped == 'w' ? CLASS : escaped;
    }
}
