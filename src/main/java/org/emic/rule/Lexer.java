package org.emic.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emic.model.Expression;
import org.emic.model.Span;

/** Cuts a rule into operands, operators and parentheses. */
final class Lexer {

    private final String text;
    private final Findings findings;
    private final WordReader words;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.words = new WordReader(findings);
    }

    /** The pieces, with {@link Token.Kind#END} as the last. */
    static List<Token> read(String text, Findings findings) {
        Lexer lexer = new Lexer(text, findings);
        lexer.forbidden();
        while (lexer.at < text.length()) {
            lexer.piece();
        }
        lexer.tokens.add(Token.of(Token.Kind.END, new Span(text.length(), text.length())));
        return lexer.tokens;
    }

    private void forbidden() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Chars.isForbidden(c)) {
                findings.error(
                        "RUL-036",
                        new Span(i, i + Character.charCount(c)),
                        String.format(Locale.ROOT, "the invisible character U+%04X", c),
                        "delete it, and type the words anew if it comes back with copying");
            }
        }
    }

    private void piece() {
        int c = text.codePointAt(at);
        Span one = new Span(at, at + Character.charCount(c));
        if (Chars.isSpace(c)) {
            at = one.end();
        } else if (c == '(') {
            single(Token.Kind.OPEN, one);
        } else if (c == ')') {
            single(Token.Kind.CLOSE, one);
        } else if (c == '|') {
            findings.error("RUL-022", one, "'|' outside a phrase", "write OR; '|' is for quotes: \"(her|his) voice\"");
            single(Token.Kind.OR, one);
        } else if (Chars.isQuote(c)) {
            phrase();
        } else if (c == '/') {
            regex();
        } else {
            word();
        }
    }

    private void single(Token.Kind kind, Span span) {
        tokens.add(Token.of(kind, span));
        at = span.end();
    }

    private void phrase() {
        int close = closingQuote(at + 1);
        Span inside = new Span(at + 1, close < 0 ? text.length() : close);
        Span whole = new Span(at, close < 0 ? text.length() : close + 1);
        if (close < 0) {
            findings.error(
                    "RUL-008",
                    new Span(at, at + 1),
                    "the quote that opens here is not closed",
                    "add a \" behind the last word of the phrase");
            tokens.add(Token.broken(whole));
        } else {
            tokens.add(Token.operand(new PhraseReader(text, findings).read(inside, whole), whole));
        }
        at = whole.end();
    }

    private int closingQuote(int from) {
        for (int i = from; i < text.length(); i++) {
            if (Chars.isQuote(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private void regex() {
        int close = RegexCheck.closingSlash(text, at, text.length());
        if (close < 0) {
            Span span = new Span(at, wordEnd(at + 1));
            findings.error(
                    "RUL-030",
                    span,
                    "a regular expression without its closing '/'",
                    "write /…/ around a pattern for one word; a pattern has no spaces, and '/' in it is '\\/'");
            tokens.add(Token.broken(span));
            at = span.end();
            return;
        }
        Span span = new Span(at, close + 1);
        String pattern = text.substring(at + 1, close);
        new RegexCheck(pattern, at + 1, findings).run();
        tokens.add(Token.operand(new Expression.Regex(pattern, span), span));
        at = close + 1;
        if (at < text.length() && Character.isLetter(text.codePointAt(at))) {
            Span flags = new Span(at, wordEnd(at));
            findings.error(
                    "RUL-031",
                    flags,
                    "'" + flags.in(text) + "' behind a regular expression",
                    "there are no flags: case and accents never count");
            at = flags.end();
        }
    }

    private void word() {
        Span span = new Span(at, wordEnd(at));
        String word = span.in(text);
        at = span.end();
        boolean quoteFollows = at < text.length() && Chars.isQuote(text.charAt(at));
        if (ConditionReader.isField(word)) {
            condition(word, span, quoteFollows);
        } else if (quoteFollows && (word.equals("=") || word.equals("~"))) {
            findings.error(
                    "RUL-019",
                    span,
                    "'" + word + "' before a quote",
                    "put it before each word inside: \"" + word + "first " + word + "second\"");
        } else {
            tokens.add(words.read(word, span));
        }
    }

    private void condition(String word, Span span, boolean quoteFollows) {
        ConditionReader reader = new ConditionReader(findings);
        if (quoteFollows && ConditionReader.awaitsValue(word)) {
            int close = closingQuote(at + 1);
            Span whole = new Span(span.start(), close < 0 ? text.length() : close + 1);
            if (close < 0) {
                findings.error(
                        "RUL-008",
                        new Span(at, at + 1),
                        "the quote that opens here is not closed",
                        "add a \" behind the value");
                tokens.add(Token.broken(whole));
            } else {
                tokens.add(reader.read(word, text.substring(at + 1, close), whole));
            }
            at = whole.end();
        } else {
            tokens.add(reader.read(word, span));
        }
    }

    /** The end of the word that starts at {@code from}. */
    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && !Chars.endsWord(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }
}
