package org.emic.rule;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Expression;
import org.emic.model.Expression.Phrase;
import org.emic.model.Expression.Term;
import org.emic.model.Span;

/**
 * Understands what stands between quotes. Punctuation says nothing there, since people quote sentences; operators are
 * words.
 */
final class PhraseReader {

    private final String text;
    private final Findings findings;
    private final WordReader words;
    private final List<List<Term>> places = new ArrayList<>();
    private int at;
    private int end;

    PhraseReader(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.words = new WordReader(findings);
    }

    /**
     * Reads a phrase.
     *
     * @param inside the quotes
     * @param whole with the quotes
     */
    Phrase read(Span inside, Span whole) {
        at = inside.start();
        end = inside.end();
        while (at < end) {
            int c = text.codePointAt(at);
            if (Chars.isSpace(c)) {
                at += Character.charCount(c);
            } else if (c == '(') {
                group();
            } else {
                place(c);
            }
        }
        if (places.isEmpty() && !findings.hasErrors()) {
            findings.error("RUL-009", whole, "no word between the quotes", "write the words as they follow each other");
        }
        return new Phrase(places, whole);
    }

    private void place(int c) {
        if (c == ')') {
            findings.error(
                    "RUL-007",
                    new Span(at, at + 1),
                    "')' closes nothing inside these quotes",
                    "alternatives in a phrase are \"(her|his) voice\"; around a whole phrase the parentheses stand outside the quotes");
            at++;
        } else if (c == '|') {
            findings.error(
                    "RUL-022",
                    new Span(at, at + 1),
                    "'|' outside parentheses in a phrase",
                    "write \"(her|his) voice\"");
            at++;
        } else {
            List<Term> place = new ArrayList<>();
            term(place);
            if (!place.isEmpty()) {
                places.add(place);
            }
            glued();
        }
    }

    /** A parenthesis directly behind a word is meant as "walk(s|ed)", which the language does not have. */
    private void glued() {
        if (at < end && text.charAt(at) == '(') {
            findings.error(
                    "RUL-024",
                    new Span(at, at + 1),
                    "'(' directly behind a word",
                    "write each alternative in full: \"(walks|walked) out\"");
        }
    }

    private void group() {
        int open = at++;
        List<Term> alternatives = new ArrayList<>();
        boolean parted = true;
        while (at < end && text.charAt(at) != ')') {
            int c = text.codePointAt(at);
            if (Chars.isSpace(c)) {
                at += Character.charCount(c);
            } else if (c == '|') {
                parted = true;
                at++;
            } else if (c == '(') {
                error(at++, "'(' inside parentheses in a phrase", "one level is enough: \"(her|his|their) voice\"");
            } else {
                parted = !parted && severalWords();
                if (!parted) {
                    term(alternatives);
                }
            }
        }
        if (at >= end) {
            findings.error(
                    "RUL-006",
                    new Span(open, open + 1),
                    "'(' is not closed before the quotes end",
                    "alternatives in a phrase are \"(her|his) voice\"");
        } else {
            at++;
            if (at < end && !Chars.isSpace(text.codePointAt(at)) && Character.isLetterOrDigit(text.codePointAt(at))) {
                error(at, "a word directly behind ')'", "write each alternative in full: \"(untie|retie) it\"");
            }
        }
        if (!alternatives.isEmpty()) {
            places.add(alternatives);
        } else if (at <= end) {
            findings.error(
                    "RUL-010",
                    new Span(open, Math.min(at, end)),
                    "no word between the parentheses",
                    "write \"(her|his) voice\"");
        }
    }

    /** Tells of two words without '|' between them; whether the second was meant as an operator, and is passed over. */
    private boolean severalWords() {
        int stop = wordEnd();
        String word = text.substring(at, stop);
        Span span = new Span(at, stop);
        boolean or = word.equalsIgnoreCase("or");
        findings.error(
                "RUL-024",
                span,
                or ? "'" + word + "' between alternatives in a phrase" : "an alternative of several words in a phrase",
                or
                        ? "inside quotes write '|': \"(her|his) voice\""
                        : "write the whole phrases: \"get out now\" OR \"leave now\"");
        at = or ? stop : at;
        return or;
    }

    private void error(int where, String message, String hint) {
        findings.error("RUL-024", new Span(where, where + 1), message, hint);
    }

    /** Adds the term that starts here, unless it is mere punctuation. */
    private void term(List<Term> terms) {
        if (text.charAt(at) == '/') {
            int close = RegexCheck.closingSlash(text, at, end);
            if (close > 0) {
                String pattern = text.substring(at + 1, close);
                new RegexCheck(pattern, at + 1, findings).run();
                terms.add(new Expression.Regex(pattern, new Span(at, close + 1)));
                at = close + 1;
                return;
            }
        }
        int stop = wordEnd();
        Span span = new Span(at, stop);
        String word = span.in(text);
        at = stop;
        boolean pattern = word.indexOf('*') >= 0;
        if (pattern || Chars.hasSubstance(word)) {
            terms.add(words.term(word, span));
            questionMark(word, span);
        }
    }

    private void questionMark(String word, Span span) {
        if (word.endsWith("?") && word.indexOf('?') == word.length() - 1 && word.indexOf('*') < 0) {
            findings.warning(
                    "RUL-037",
                    new Span(span.end() - 1, span.end()),
                    "'" + word + "' finds the word with one more letter, not a question",
                    "leave '?' out to find the word before a question mark");
        }
    }

    private int wordEnd() {
        int i = at;
        while (i < end && !Chars.endsWord(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }
}
