package org.emic.query;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Span;
import org.emic.rule.RuleText;

/** Cuts an expression into words, parentheses and commas. A word may have a part in quotes. */
final class Lexer {

    private final RuleText written;
    private final String text;
    private int at;

    private Lexer(RuleText written) {
        this.written = written;
        this.text = written.text();
    }

    /** The words, and an end. */
    static List<Token> tokens(RuleText written) {
        Lexer lexer = new Lexer(written);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (!tokens.get(tokens.size() - 1).is(Token.Kind.END));
        return tokens;
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return new Token(Token.Kind.END, "", new Span(at, at));
        }
        Token.Kind sign = switch (text.charAt(at)) {
            case '(' -> Token.Kind.OPEN;
            case ')' -> Token.Kind.CLOSE;
            case ',' -> Token.Kind.COMMA;
            default -> Token.Kind.WORD;
        };
        int start = at;
        at = sign == Token.Kind.WORD ? endOfWord() : at + 1;
        return new Token(sign, text.substring(start, at), new Span(start, at));
    }

    private int endOfWord() {
        int i = at;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && "(),".indexOf(text.charAt(i)) < 0) {
            i = text.charAt(i) == '"' ? endOfQuote(i) : i + 1;
        }
        return i;
    }

    private int endOfQuote(int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i + 1;
            }
        }
        throw new EmicException(Diagnostic.error(
                "ANA-010",
                written.place(new Span(open, text.length())),
                "this quote does not end",
                "close it with \""));
    }

    /** {@code words} without the quotes around them, and what a backslash stands before as it is. */
    static String unquoted(String words) {
        if (!words.startsWith("\"")) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < words.length() - 1; i++) {
            if (words.charAt(i) == '\\' && i + 1 < words.length() - 1) {
                i++;
            }
            out.append(words.charAt(i));
        }
        return out.toString();
    }
}
