package org.emic.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Span;
import org.emic.rule.RuleText;

/**
 * Reads an expression.
 *
 * <pre>
 *   any     = all { OR all }
 *   all     = related { AND related | NOT related }
 *   related = one [ RELATION one ]
 *   one     = NOT one | ALONE one | COUNT OF ( any {, any} ) | ( any ) | word
 * </pre>
 */
public final class QueryParser {

    /** Relations by the number of their words, so that the longer is tried first. */
    private static final List<Relation> RELATIONS = Arrays.stream(Relation.values())
            .sorted(Comparator.comparing((Relation each) -> -each.words().size()))
            .toList();

    private static final Set<String> OPERATORS = operators();

    private static final Pattern NUMBER = Pattern.compile("=?[0-9]{1,6}");

    private final RuleText written;
    private final Vocabulary names;
    private final Map<String, RuleText> queries;
    private final Set<String> within;
    private final List<Token> tokens;
    private int next;

    private QueryParser(RuleText written, Vocabulary names, Map<String, RuleText> queries, Set<String> within) {
        this.written = written;
        this.names = names;
        this.queries = queries;
        this.within = within;
        this.tokens = Lexer.tokens(written);
    }

    /**
     * The question an expression asks.
     *
     * @param queries expressions that {@code query:NAME} stands for
     * @throws EmicException ANA-010 where it is no expression, ANA-011 where a name is not known, ANA-012 where an operator
     *     is used wrongly
     */
    public static Query parse(RuleText written, Vocabulary names, Map<String, RuleText> queries) {
        return new QueryParser(written, names, queries, Set.of()).whole();
    }

    private Query whole() {
        if (peek().is(Token.Kind.END)) {
            throw error("ANA-010", peek(), "there is no expression", "name a code, such as hostility");
        }
        Query query = any();
        if (peek().is(Token.Kind.CLOSE)) {
            throw error("ANA-010", peek(), "nothing was opened that this could close", "");
        }
        if (!peek().is(Token.Kind.END)) {
            throw error("ANA-010", peek(), "an operator is missing before '" + peek().text() + "'", missing(peek()));
        }
        return query;
    }

    private static String missing(Token token) {
        String word = token.text().replaceFirst("/.*", "");
        String upper = word.toUpperCase(Locale.ROOT);
        if (!word.equals(upper) && OPERATORS.contains(upper)) {
            return "operators are upper case: " + upper;
        }
        return token.looksLikeAnOperator()
                ? Nearest.hint(word, OPERATORS, "operators are " + String.join(", ", OPERATORS))
                : "write OR, AND, NOT, WITH, NEAR/2 turns, FOLLOWED BY, …";
    }

    private Query any() {
        List<Query> of = new ArrayList<>();
        of.add(all());
        while (takes("OR")) {
            of.add(all());
        }
        return of.size() == 1 ? of.get(0) : new Query.Any(of);
    }

    private Query all() {
        Query left = related();
        List<Query> and = new ArrayList<>(List.of(left));
        while (peek().isOperator("AND") || peek().isOperator("NOT")) {
            if (takes("AND")) {
                and.add(related());
            } else {
                takes("NOT");
                left = new Query.Without(joined(and), related());
                and = new ArrayList<>(List.of(left));
            }
        }
        return joined(and);
    }

    private static Query joined(List<Query> and) {
        return and.size() == 1 ? and.get(0) : new Query.All(and);
    }

    private Query related() {
        Query left = one();
        Optional<Relation> relation = relation();
        if (relation.isEmpty()) {
            return left;
        }
        Token operator = tokens.get(next - 1);
        Optional<Distance> distance = distance(relation.get(), operator);
        Query right = one();
        if (relationAhead()) {
            throw error(
                    "ANA-012",
                    peek(),
                    "two relations side by side can be read in two ways",
                    "put one of them in parentheses");
        }
        return new Query.Related(left, relation.get(), distance, right);
    }

    private Optional<Relation> relation() {
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

    private boolean relationAhead() {
        int here = next;
        boolean found = relation().isPresent();
        next = here;
        return found;
    }

    private Optional<Distance> distance(Relation relation, Token operator) {
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
        next++;
        boolean exactly = number.startsWith("=");
        return Optional.of(new Distance(Integer.parseInt(exactly ? number.substring(1) : number), exactly, unit.get()));
    }

    private Query one() {
        Token token = peek();
        if (takes("NOT")) {
            Query not = one();
            return not.isCondition() ? new Query.Not(not) : new Query.Without(new Query.Carries(Optional.empty()), not);
        }
        if (takes("ALONE")) {
            return new Query.Alone(one());
        }
        if (token.is(Token.Kind.OPEN)) {
            next++;
            Query inside = any();
            close(token);
            return inside;
        }
        if (token.isOperator("ONE") || token.isOperator("EXACTLY") || token.isOperator("AT")) {
            return meet();
        }
        if (!token.is(Token.Kind.WORD) || isOperator(token)) {
            throw error(
                    "ANA-010",
                    token,
                    token.is(Token.Kind.END)
                            ? "something is missing at the end"
                            : "a code is missing before '" + token.text() + "'",
                    "name a code, a condition such as role:parent, or open a parenthesis");
        }
        next++;
        return word(token);
    }

    private static boolean isOperator(Token token) {
        return OPERATORS.stream().anyMatch(token::isOperator);
    }

    private Query meet() {
        Query.Count count = Query.Count.EXACTLY;
        int number = 1;
        if (takes("AT")) {
            Token which = peek();
            if (!takes("LEAST") && !takes("MOST")) {
                throw error("ANA-012", which, "AT is not followed by LEAST or MOST", "write AT LEAST 2 OF (a, b, c)");
            }
            count = which.text().equals("LEAST") ? Query.Count.AT_LEAST : Query.Count.AT_MOST;
            number = number();
        } else if (takes("EXACTLY")) {
            number = number();
        } else {
            takes("ONE");
        }
        if (!takes("OF") || !peek().is(Token.Kind.OPEN)) {
            throw error("ANA-012", peek(), "a list is missing", "write it as OF (a, b, c)");
        }
        Token open = peek();
        List<Query> of = new ArrayList<>();
        do {
            next++;
            of.add(any());
        } while (peek().is(Token.Kind.COMMA));
        close(open);
        if (of.size() < 2 || number > of.size()) {
            throw error(
                    "ANA-012",
                    open,
                    number + " of " + of.size() + " cannot be asked for",
                    "list at least two, separated by commas");
        }
        return new Query.Meet(count, number, of);
    }

    private int number() {
        Token token = peek();
        if (!token.text().matches("[1-9][0-9]{0,3}")) {
            throw error("ANA-012", token, "a number is missing", "write AT LEAST 2 OF (a, b, c)");
        }
        next++;
        return Integer.parseInt(token.text());
    }

    private void close(Token open) {
        if (!peek().is(Token.Kind.CLOSE)) {
            throw peek().is(Token.Kind.END)
                    ? error("ANA-010", open, "this parenthesis is not closed", "")
                    : error(
                            "ANA-010",
                            peek(),
                            "an operator is missing before '" + peek().text() + "'",
                            missing(peek()));
        }
        next++;
    }

    private Query word(Token token) {
        if (token.text().startsWith("query:")) {
            return named(token, Lexer.unquoted(token.text().substring("query:".length())));
        }
        return new WordReader(token, written.place(token.span()), names).read();
    }

    private Query named(Token token, String name) {
        RuleText query = queries.get(name);
        if (query == null) {
            throw error(
                    "ANA-011",
                    token,
                    "no query is called '" + name + "'",
                    Nearest.hint(
                            name,
                            queries.keySet(),
                            queries.isEmpty()
                                    ? "emic.yaml names queries under 'queries:'"
                                    : "there are " + String.join(", ", queries.keySet())));
        }
        if (within.contains(name)) {
            throw error("ANA-012", token, "the query '" + name + "' stands in itself", "");
        }
        Set<String> deeper = new LinkedHashSet<>(within);
        deeper.add(name);
        return new QueryParser(query, names, queries, deeper).whole();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean takes(String operator) {
        boolean here = peek().is(Token.Kind.WORD) && peek().text().equals(operator);
        next += here ? 1 : 0;
        return here;
    }

    private EmicException error(String id, Token at, String message, String hint) {
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
