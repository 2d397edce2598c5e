package org.emic.rule;

import org.emic.model.Span;

/**
 * Checks a regular expression against the subset the language has:
 *
 * <pre>
 *   alternatives  = sequence { "|" sequence }
 *   sequence      = item { item }
 *   item          = atom [ "*" | "+" | "?" | "{" n "}" | "{" n ",}" | "{" n "," m "}" ]
 *   atom          = literal | "." | "\d" | "\w" | "\" punctuation | class | "(" alternatives ")"
 *   class         = "[" [ "^" ] { character | character "-" character | escape } "]"
 * </pre>
 *
 * It stops at the first error, since what follows one means nothing certain.
 */
final class RegexCheck {

    /** UTF-16 units of a pattern. */
    private static final int LONGEST = 1000;

    /** The most repetitions {@code {n,m}} may ask for. */
    private static final int REPETITIONS = 1000;

    /** Characters of the pattern with every repetition written out: what an automaton is made of. */
    private static final int LARGEST = 5000;

    private static final int DEEPEST = 50;

    private final String pattern;
    private final int offset;
    private final Findings findings;
    private int at;
    private boolean failed;

    /** @param offset where the pattern starts in the rule, in UTF-16 units */
    RegexCheck(String pattern, int offset, Findings findings) {
        this.pattern = pattern;
        this.offset = offset;
        this.findings = findings;
    }

    /** The slash that closes the one at {@code open}, or -1 if white space or {@code limit} comes first. */
    static int closingSlash(String text, int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '/') {
                return i;
            }
            if (Chars.isSpace(c) || Chars.isQuote(c)) {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    void run() {
        if (pattern.isEmpty()) {
            fail("RUL-031", new Span(offset - 1, offset + 1), "no pattern between the slashes", "write /sh(ou|ie)t.*/");
        } else if (pattern.length() > LONGEST) {
            tooLarge(0, pattern.length(), "a pattern of " + pattern.length() + " characters");
        } else {
            alternatives(0);
            if (!failed && at < pattern.length()) {
                syntax(at, 1, "')' closes nothing", "write '\\)' for the character itself, though no word has one");
            }
            upperCase();
        }
    }

    /** Reads up to {@code )} or the end. The size of what was read, written out. */
    private long alternatives(int depth) {
        if (depth > DEEPEST) {
            tooLarge(at - 1, 1, "more than " + DEEPEST + " parentheses inside each other");
            return 0;
        }
        long size = 0;
        int items = 0;
        while (!failed && at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                emptyAlternative(items);
                items = 0;
                at++;
            } else {
                size += item(depth);
                items++;
            }
        }
        emptyAlternative(items);
        return size;
    }

    private void emptyAlternative(int items) {
        if (items == 0) {
            syntax(Math.min(at, pattern.length() - 1), 1, "an empty alternative", "write (…)? for what may be missing");
        }
    }

    private long item(int depth) {
        int start = at;
        long size = atom(depth);
        if (failed || at >= pattern.length()) {
            return size;
        }
        char c = pattern.charAt(at);
        if (c == '{') {
            size *= repetitions();
        } else if (c == '*' || c == '+' || c == '?') {
            at++;
        } else {
            return size;
        }
        if (!failed && at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            syntax(at, 1, "'" + pattern.charAt(at) + "' behind another repetition", "one of * + ? {n,m} is enough");
        } else if (!failed && size > LARGEST) {
            tooLarge(
                    start,
                    at - start,
                    "a pattern that is " + size + " characters long when its repetitions are written out");
        }
        return size;
    }

    private int repetitions() {
        int close = pattern.indexOf('}', at);
        String inside = close < 0 ? "" : pattern.substring(at + 1, close);
        if (!inside.matches("[0-9]{1,9}(,[0-9]{0,9})?")) {
            int length = close < 0 ? 1 : close + 1 - at;
            syntax(at, length, "'{' without a number of repetitions", "write {2}, {2,} or {2,5}");
            return 1;
        }
        String[] bounds = inside.split(",", 2);
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length < 2 || bounds[1].isEmpty() ? least : Integer.parseInt(bounds[1]);
        if (Math.max(least, most) > REPETITIONS) {
            tooLarge(at, close + 1 - at, "more than " + REPETITIONS + " repetitions");
        } else if (most < least || (most == 0 && !inside.endsWith(","))) {
            syntax(
                    at,
                    close + 1 - at,
                    "'{" + inside + "}' is no range",
                    "the smaller number stands first, the greater is at least 1");
        }
        at = close + 1;
        return Math.max(1, most);
    }

    private long atom(int depth) {
        int c = pattern.codePointAt(at);
        switch (c) {
            case '(':
                return group(depth);
            case '[':
                new RegexClass(pattern, at, this).run().ifPresent(end -> at = end);
                return 1;
            case '\\':
                escape();
                return 1;
            case '*', '+', '?', '{':
                syntax(at, 1, "'" + pattern.charAt(at) + "' repeats nothing", "put it behind a character or a group");
                return 1;
            case '^', '$':
                syntax(
                        at,
                        1,
                        "'" + pattern.charAt(at) + "' in a regular expression",
                        "leave it out: the pattern always fits a whole word");
                return 1;
            case ']', '}':
                syntax(
                        at,
                        1,
                        "'" + pattern.charAt(at) + "' closes nothing",
                        "open it with '" + (c == ']' ? '[' : '{') + "'");
                return 1;
            default:
                at += Character.charCount(c);
                return 1;
        }
    }

    private long group(int depth) {
        int open = at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            syntax(open, 2, "'(?' in a regular expression", "there is no look-around and no named group: write (…)");
            return 1;
        }
        long size = alternatives(depth + 1);
        if (!failed && at >= pattern.length()) {
            syntax(open, 1, "'(' is not closed", "add ')'");
        }
        at++;
        return size;
    }

    private void escape() {
        String message = escapeTrouble(pattern, at);
        if (message.isEmpty()) {
            at += 2;
        } else {
            syntax(at, Math.min(2, pattern.length() - at), message, ESCAPES);
        }
    }

    static final String ESCAPES =
            "'\\' stands before punctuation, and in \\d (a digit) and \\w (a letter, a digit or '_')";

    /** What is wrong with the escape at {@code at}; empty if nothing is. */
    static String escapeTrouble(String pattern, int at) {
        if (at + 1 >= pattern.length()) {
            return "'\\' at the end";
        }
        char c = pattern.charAt(at + 1);
        boolean punctuation = c < 0x7f && !Character.isLetterOrDigit(c);
        return c == 'd' || c == 'w' || punctuation ? "" : "'\\" + c + "' in a regular expression";
    }

    private void upperCase() {
        for (int i = 0; !failed && i < pattern.length(); i += Character.charCount(pattern.codePointAt(i))) {
            int c = pattern.codePointAt(i);
            if (Character.isUpperCase(c)) {
                Span span = new Span(offset + i, offset + i + Character.charCount(c));
                findings.warning(
                        "RUL-033",
                        span,
                        "the upper-case '" + Character.toString(c) + "' never fits",
                        "write it lower case: words are compared without case; =Word finds exactly one form");
                return;
            }
        }
    }

    void syntax(int from, int length, String message, String hint) {
        int start = offset + Math.max(0, from);
        fail("RUL-031", new Span(start, start + length), message, hint);
    }

    private void tooLarge(int from, int length, String message) {
        fail(
                "RUL-032",
                new Span(offset + from, offset + from + length),
                message,
                "write a simpler pattern, or several rules");
    }

    private void fail(String id, Span span, String message, String hint) {
        if (!failed) {
            failed = true;
            findings.error(id, span, message, hint);
        }
    }
}
