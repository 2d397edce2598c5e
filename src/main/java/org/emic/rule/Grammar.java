package org.emic.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emic.model.Expression;
import org.emic.model.Span;

/**
 * Joins operands by operators. What stands between a pair of parentheses is a chain of operands and operators;
 * {@link Chain} makes one expression of it, so that nothing but parentheses makes this class call itself.
 */
final class Grammar {

    private static final Set<String> OPERATORS = Set.of("or", "and", "not", "near", "then");

    private final String text;
    private final List<Token> tokens;
    private final Findings findings;
    private int at;

    Grammar(String text, List<Token> tokens, Findings findings) {
        this.text = text;
        this.tokens = tokens;
        this.findings = findings;
    }

    /** The whole rule; empty if it has no operand at all. */
    Optional<Operand> read() {
        Optional<Operand> whole = chain(0);
        while (peek().kind() == Token.Kind.CLOSE) {
            findings.error(
                    "RUL-007", peek().at(), "')' closes nothing", "delete it, or add the '(' that it belongs to");
            at++;
            chain(0);
        }
        return whole;
    }

    private Token peek() {
        return tokens.get(at);
    }

    /** Reads up to the parenthesis that closes, or to the end. */
    private Optional<Operand> chain(int depth) {
        List<Operand> operands = new ArrayList<>();
        List<Token> operators = new ArrayList<>();
        boolean adjacent = false;
        Optional<Operand> first = operand(depth, Optional.empty());
        if (first.isEmpty()) {
            return first;
        }
        operands.add(first.get());
        while (peek().kind() != Token.Kind.CLOSE && peek().kind() != Token.Kind.END) {
            Token operator = operator(adjacent);
            adjacent = operator.kind() == Token.Kind.OPERAND;
            if (adjacent) {
                operand(depth, Optional.empty());
            } else {
                operators.add(operator);
                operands.add(operand(depth, Optional.of(operator)).orElseGet(() -> broken(operator.at())));
            }
        }
        return Optional.of(new Chain(findings).join(operands, operators));
    }

    private static Operand broken(Span at) {
        return new Operand(new Expression.Word("", at), at, 1);
    }

    /** The operator that stands here; an operand stands for a missing one and for one in lower case. */
    private Token operator(boolean reported) {
        Token token = peek();
        if (token.kind() == Token.Kind.NOT && tokens.get(at + 1).kind() == Token.Kind.NEAR) {
            Token near = tokens.get(at + 1);
            at += 2;
            return new Token(
                    Token.Kind.NOT,
                    token.at().cover(near.at()),
                    Optional.of(new Expression.Word("", near.at())),
                    near.distance());
        }
        if (!token.startsOperand()) {
            at++;
            return token;
        }
        if (isLowerCaseOperator(token) && tokens.get(at + 1).startsOperand()) {
            new WordReader(findings).lowerCase(token.at().in(text), token.at());
            at++;
        } else if (!reported && !findings.hasErrorIn(tokens.get(at - 1).at().cover(token.at()))) {
            findings.error("RUL-002", token.at(), "two operands side by side", adjacencyHint(token));
        }
        return token;
    }

    private String adjacencyHint(Token token) {
        String before = tokens.get(at - 1).at().in(text);
        String here = token.at().in(text);
        boolean plain = isPlain(tokens.get(at - 1)) && isPlain(token);
        return "write OR, AND or quotes"
                + (plain
                        ? ": " + before + " OR " + here + ", " + before + " AND " + here + ", \"" + before + " " + here
                                + "\""
                        : "");
    }

    private boolean isPlain(Token token) {
        return token.kind() == Token.Kind.OPERAND
                && token.operand().orElseThrow() instanceof Expression.Word
                && Character.isLetterOrDigit(text.codePointAt(token.at().start()))
                && token.at().length() < 20;
    }

    private boolean isLowerCaseOperator(Token token) {
        return token.kind() == Token.Kind.OPERAND
                && token.operand().orElseThrow() instanceof Expression.Word
                && OPERATORS.contains(token.at().in(text).toLowerCase(Locale.ROOT));
    }

    /** One operand; empty, and told, if there is none. */
    private Optional<Operand> operand(int depth, Optional<Token> after) {
        while (!peek().startsOperand()) {
            Token token = peek();
            if (token.kind() == Token.Kind.CLOSE || token.kind() == Token.Kind.END) {
                after.ifPresent(operator -> findings.error(
                        "RUL-012",
                        operator.at(),
                        "nothing behind " + name(operator),
                        "write what it joins, or delete it"));
                return Optional.empty();
            }
            misplaced(token, after);
            at++;
        }
        Token token = peek();
        at++;
        if (token.kind() == Token.Kind.OPERAND) {
            if (after.isEmpty()
                    && isLowerCaseOperator(token)
                    && token.at().in(text).equalsIgnoreCase("not")
                    && peek().startsOperand()) {
                new WordReader(findings).lowerCase(token.at().in(text), token.at());
                return operand(depth, after);
            }
            return Optional.of(new Operand(token.operand().orElseThrow(), token.at(), 1));
        }
        return Optional.of(group(token, depth + 1));
    }

    private void misplaced(Token token, Optional<Token> after) {
        if (findings.hasErrorIn(token.at())) {
            return;
        }
        if (token.kind() != Token.Kind.NOT) {
            String name = name(token);
            boolean first = after.isEmpty();
            findings.error(
                    "RUL-011",
                    token.at(),
                    first ? "nothing before " + name : name + " directly behind " + name(after.get()),
                    first
                            ? "write what it joins; to find the word write \""
                                    + token.at().in(text) + "\""
                            : "keep one of the two");
        } else if (after.isEmpty()) {
            findings.error(
                    "RUL-013",
                    token.at(),
                    "NOT at the beginning",
                    "write what to find before it: angr* NOT joke*; to find the word write \"not\"");
        } else {
            findings.error(
                    "RUL-038",
                    token.at(),
                    "NOT directly behind " + name(after.get()),
                    after.get().kind() == Token.Kind.AND
                            ? "AND NOT is written NOT: a NOT b"
                            : "write what to find before NOT: a OR (b NOT c)");
        }
    }

    private static String name(Token operator) {
        return Chain.name(operator);
    }

    private Operand group(Token open, int depth) {
        if (depth > Chain.DEEPEST) {
            tooDeep(open);
            return broken(open.at());
        }
        Optional<Operand> inside = chain(depth);
        Token close = peek();
        Span whole = open.at().cover(close.at());
        if (close.kind() == Token.Kind.CLOSE) {
            at++;
        } else {
            findings.error("RUL-006", open.at(), "'(' is not closed", "add the ')' that it needs");
        }
        if (inside.isEmpty()
                && close.kind() == Token.Kind.CLOSE
                && tokens.get(at - 2).equals(open)) {
            findings.error("RUL-010", whole, "nothing between the parentheses", "write what to find, or delete them");
        }
        return inside.map(operand -> new Operand(operand.expression(), whole, operand.depth()))
                .orElseGet(() -> broken(whole));
    }

    /** Says so and goes to the parenthesis that closes. */
    private void tooDeep(Token open) {
        findings.error(
                "RUL-035",
                open.at(),
                "more than " + Chain.DEEPEST + " levels inside each other",
                "write several rules; a code's rules are joined by OR");
        int level = 1;
        while (level > 0 && peek().kind() != Token.Kind.END) {
            if (peek().kind() == Token.Kind.OPEN) {
                level++;
            } else if (peek().kind() == Token.Kind.CLOSE) {
                level--;
            }
            at++;
        }
    }
}
