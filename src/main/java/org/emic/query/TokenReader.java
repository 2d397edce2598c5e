package org.emic.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Span;
import org.emic.rule.RuleText;

/** Goes through the words of an expression, and knows its operators. */
final class TokenReader {

    /** Relations by the number of their words, so that the longer is tried first. */
    private static final List<Relation> RELATIONS = Arrays.stream(Relation.values())
            .sorted(Comparator.comparing((Relation each) -> -each.words().size()))
            .toList();

    private static final Set<String> OPERATORS = operators();

    private static final Pattern NUMBER = Pattern.compile("=?[0-9]{1,6}");

    private final RuleText written;
    private final List<Token> tokens;
    private int next;

    TokenReader(RuleText written) {
        this.written = written;
        this.tokens = Lexer.tokens(written);
    }

    /** The word that comes next. */
    Token peek() {
        return tokens.get(next);
    }

    /** Goes past the next word if it is this operator, and tells whether it was. */
    boolean takes(String operator) {
        boolean here = peek().is(Token.Kind.WORD) && peek().text().equals(operator);
        next += here ? 1 : 0;
        return here;
    }

    /** Goes past the next word. */
    void skip() {
        next++;
    }

    /** Whether a word can only be an operator. */
    static boolean isOperator(Token token) {
        return OPERATORS.stream().anyMatch(token::isOperator);
    }

    /** The relation that comes next, which is gone past; empty if there is none. */
    Optional<Relation> relation() {
        for (Relation relation : RELATIONS) {
            List<String> words = relation.words();
            boolean here = true;
            for (int i = 0; i < words.size(); i++) {
                Token token = tokens.get(Math.min(next + i, tokens.size() - 1));
                here &= i == words.size() - 1
                        ? token.isOperator(words.get(i))
                        : token.text().equals(words.get(i));
            }
            if (here) {
                next += words.size();
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    /** Whether a relation comes next. */
    boolean relationAhead() {
        int here = next;
        boolean found = relation().isPresent();
        next = here;
        return found;
    }

    /**
     * The distance of the relation that was just gone past; empty if it has none.
     *
     * @throws EmicException ANA-012 if it is none, or the relation cannot have it or needs one
     */
    Optional<Distance> distance(Relation relation) {
        Token operator = tokens.get(next - 1);
        int slash = operator.text().indexOf('/');
        String name = String.join(" ", relation.words());
        if (slash < 0) {
            if (relation == Relation.NEAR) {
                throw error("ANA-012", operator, "NEAR does not say how near", "write NEAR/2 turns, NEAR/10 words, …");
            }
            return Optional.empty();
        }
        if (!relation.takesDistance()) {
            throw error("ANA-012", operator, name + " has no distance", "leave it out, or use NEAR or FOLLOWED BY");
        }
        String number = operator.text().substring(slash + 1);
        Optional<Distance.In> unit = Distance.In.of(peek().text());
        if (!NUMBER.matcher(number).matches() || unit.isEmpty()) {
            throw error(
                    "ANA-012",
                    NUMBER.matcher(number).matches() ? peek() : operator,
                    "a distance is a number and what it counts",
                    "write " + name + "/2 turns, sentences, words or characters");
        }
        skip();
        boolean exactly = number.startsWith("=");
        return Optional.of(new Distance(Integer.parseInt(exactly ? number.substring(1) : number), exactly, unit.get()));
    }

    /**
     * How many are asked for.
     *
     * @throws EmicException ANA-012 if no number from 1 to 9999 comes next
     */
    int number() {
        Token token = peek();
        if (!token.text().matches("[1-9][0-9]{0,3}")) {
            throw error("ANA-012", token, "a number is missing", "write AT LEAST 2 OF (a, b, c)");
        }
        skip();
        return Integer.parseInt(token.text());
    }

    /**
     * Goes past the parenthesis that ends what {@code open} began.
     *
     * @throws EmicException ANA-010 if something else comes next
     */
    void close(Token open) {
        if (peek().is(Token.Kind.END)) {
            throw error("ANA-010", open, "this parenthesis is not closed", "");
        }
        if (!peek().is(Token.Kind.CLOSE)) {
            throw operatorMissing();
        }
        skip();
    }

    /** That the next word cannot follow the one before it. */
    EmicException operatorMissing() {
        Token token = peek();
        return error("ANA-010", token, "an operator is missing before '" + token.text() + "'", operator(token));
    }

    /** Which operator may have been meant. */
    private static String operator(Token token) {
        String word = token.text().replaceFirst("/.*", "");
        String upper = word.toUpperCase(Locale.ROOT);
        if (!word.equals(upper) && OPERATORS.contains(upper)) {
            return "operators are upper case: " + upper;
        }
        return token.looksLikeAnOperator()
                ? Nearest.hint(word, OPERATORS, "operators are " + String.join(", ", OPERATORS))
                : "write OR, AND, NOT, WITH, NEAR/2 turns, FOLLOWED BY, …";
    }

    /** That something is wrong with a word. */
    EmicException error(String id, Token at, String message, String hint) {
        Span span = at.span();
        return new EmicException(Diagnostic.error(id, written.place(span), message, hint));
    }

    private static Set<String> operators() {
        Set<String> all = new LinkedHashSet<>(List.of("OR", "AND", "NOT", "ALONE", "ONE", "EXACTLY", "AT", "OF"));
        for (Relation relation : Relation.values()) {
            all.addAll(relation.words());
        }
        return all;
    }
}
