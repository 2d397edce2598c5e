package org.emic.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emic.model.Expression;
import org.emic.model.Expression.Term;
import org.emic.model.Span;

/** Understands what stands between spaces: an operator, or a term in one of its forms. */
final class WordReader {

    /** The most tokens that may stand between the operands of NEAR and THEN. */
    private static final int FARTHEST = 1000;

    private final Findings findings;

    WordReader(Findings findings) {
        this.findings = findings;
    }

    /** An operator or a term. */
    Token read(String word, Span at) {
        switch (word) {
            case "OR":
                return Token.of(Token.Kind.OR, at);
            case "AND":
                return Token.of(Token.Kind.AND, at);
            case "NOT":
                return Token.of(Token.Kind.NOT, at);
            default:
                break;
        }
        boolean near = isOperator("NEAR", word);
        boolean then = isOperator("THEN", word);
        boolean written = word.startsWith(near ? "NEAR" : "THEN");
        if ((near || then) && (written || word.indexOf('/') > 0)) {
            if (!written) {
                lowerCase(word, at);
            }
            return new Token(near ? Token.Kind.NEAR : Token.Kind.THEN, at, Optional.empty(), distance(word, at));
        }
        return signed(word, at) ? Token.broken(at) : Token.operand(term(word, at), at);
    }

    /** Whether {@code word} is {@code operator}, in any case and with or without a distance. */
    private static boolean isOperator(String operator, String word) {
        return word.regionMatches(true, 0, operator, 0, operator.length())
                && (word.length() == operator.length() || word.charAt(operator.length()) == '/');
    }

    /** Says that an operator is upper case. */
    void lowerCase(String word, Span at) {
        String operator = word.toUpperCase(Locale.ROOT);
        findings.error(
                "RUL-005",
                at,
                "'" + word + "' is not an operator",
                "operators are upper case: " + (operator.length() == 4 ? operator + "/5" : operator)
                        + "; to find the word write \"" + word + "\"");
    }

    private int distance(String word, Span at) {
        String number = word.length() > 5 ? word.substring(5) : "";
        if (number.matches("[0-9]{1,4}") && Integer.parseInt(number) <= FARTHEST) {
            return Integer.parseInt(number);
        }
        String name = word.substring(0, 4).toUpperCase(Locale.ROOT);
        findings.error(
                "RUL-014",
                at,
                number.isEmpty() ? name + " without a distance" : name + " with the distance '" + number + "'",
                "write how many words may stand between, 0 to " + FARTHEST + ", such as " + name
                        + "/5; to find the word write \"" + word + "\"");
        return 0;
    }

    private boolean signed(String word, Span at) {
        char first = word.charAt(0);
        if (word.length() > 1 && (first == '-' || first == '+' || first == '!')) {
            String rest = word.substring(1);
            findings.error(
                    "RUL-021",
                    new Span(at.start(), at.start() + 1),
                    "'" + first + "' before a word",
                    first == '+'
                            ? "write AND between words that must all be there"
                            : "to exclude it write NOT: … NOT " + rest);
            return true;
        }
        char last = word.charAt(word.length() - 1);
        if (last == ',' || last == ';') {
            findings.error(
                    "RUL-023",
                    new Span(at.end() - 1, at.end()),
                    "'" + last + "' behind a word",
                    "write OR between alternatives, or the words as they follow each other in quotes");
            return true;
        }
        return false;
    }

    /** A term in one of its forms; after an error, something in its stead. */
    Term term(String word, Span at) {
        int slash = word.indexOf('\\');
        if (slash >= 0) {
            findings.error(
                    "RUL-039",
                    new Span(at.start() + slash, at.start() + slash + 1),
                    "'\\' in a word",
                    "leave it out: punctuation is never part of a word in the index");
            return new Expression.Word(word, at);
        }
        Term term;
        char first = word.charAt(0);
        if (first == '=') {
            term = marked(word, at, new Expression.Exact(word.substring(1), at));
        } else if (first == '~') {
            term = marked(word, at, new Expression.Stem(word.substring(1), at));
        } else if (word.indexOf('~') > 0) {
            term = fuzzy(word, at);
        } else {
            term = wildcard(word, at);
        }
        return term;
    }

    private Term marked(String word, Span at, Term term) {
        String rest = word.substring(1);
        if (rest.matches("[0-9]*") && word.charAt(0) == '~' && !rest.isEmpty()) {
            findings.error(
                    "RUL-016",
                    at,
                    "'" + word + "' stands alone",
                    "word~1 finds a word within one edit; words near each other are a NEAR/" + rest + " b");
        } else if (!Chars.hasSubstance(rest)) {
            findings.error(
                    "RUL-019",
                    at,
                    "'" + word.charAt(0) + "' without a word",
                    word.charAt(0) == '=' ? "=Word finds exactly this form" : "~word finds the words of the same stem");
        } else if (rest.chars().anyMatch(c -> c == '*' || c == '?' || c == '~' || c == '=')) {
            findings.error(
                    "RUL-019",
                    at,
                    "'" + word.charAt(0) + "' together with another sign in '" + word + "'",
                    "a word has one of =Word, ~word, word~1 and word*: write OR between two of them");
        }
        return term;
    }

    private Term fuzzy(String word, Span at) {
        int tilde = word.indexOf('~');
        String edits = word.substring(tilde + 1);
        String base = word.substring(0, tilde);
        if (!Set.of("1", "2").contains(edits)) {
            findings.error(
                    "RUL-016",
                    new Span(at.start() + tilde, at.end()),
                    "'" + word.substring(tilde) + "' is no number of edits",
                    "write ~1 or ~2: within one or two letters added, left out, changed or swapped");
        } else if (base.indexOf('*') >= 0 || base.indexOf('?') >= 0) {
            findings.error(
                    "RUL-019",
                    at,
                    "'~' together with another sign in '" + word + "'",
                    "a word has one of =Word, ~word, word~1 and word*: write OR between two of them");
        } else {
            substance(base, at);
        }
        return new Expression.Fuzzy(base, edits.equals("2") ? 2 : 1, at);
    }

    private Term wildcard(String word, Span at) {
        if (word.indexOf('*') < 0 && word.indexOf('?') < 0) {
            substance(word, at);
            return new Expression.Word(word, at);
        }
        int twice = word.indexOf("**");
        if (!Chars.hasSubstance(word)) {
            findings.error(
                    "RUL-018",
                    at,
                    "'" + word + "' would match nearly every word",
                    "give at least one letter; for any word in between write a THEN/1 b");
        } else if (twice >= 0) {
            findings.error(
                    "RUL-017",
                    new Span(at.start() + twice, at.start() + twice + 2),
                    "'**' in '" + word + "'",
                    "one * stands for any number of characters; for exactly two write ??");
        }
        return new Expression.Wildcard(word, at);
    }

    private void substance(String word, Span at) {
        if (!Chars.hasSubstance(word)) {
            findings.error(
                    "RUL-020",
                    at,
                    "'" + word + "' has no letter or digit, so it would match nothing",
                    word.startsWith("&") ? "write AND" : "leave it out: punctuation is not in the index");
        }
    }
}
