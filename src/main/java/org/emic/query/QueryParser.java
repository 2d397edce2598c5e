package org.emic.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
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

    private final RuleText written;
    private final Vocabulary names;
    private final Map<String, RuleText> queries;
    private final Set<String> within;
    private final TokenReader tokens;

    private QueryParser(RuleText written, Vocabulary names, Map<String, RuleText> queries, Set<String> within) {
        this.written = written;
        this.names = names;
        this.queries = queries;
        this.within = within;
        this.tokens = new TokenReader(written);
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
        if (tokens.peek().is(Token.Kind.END)) {
            throw tokens.error("ANA-010", tokens.peek(), "there is no expression", "name a code, such as hostility");
        }
        Query query = any();
        if (tokens.peek().is(Token.Kind.CLOSE)) {
            throw tokens.error("ANA-010", tokens.peek(), "nothing was opened that this could close", "");
        }
        if (!tokens.peek().is(Token.Kind.END)) {
            throw tokens.operatorMissing();
        }
        return query;
    }

    private Query any() {
        List<Query> of = new ArrayList<>();
        of.add(all());
        while (tokens.takes("OR")) {
            of.add(all());
        }
        return of.size() == 1 ? of.get(0) : new Query.Any(of);
    }

    private Query all() {
        Query left = related();
        List<Query> and = new ArrayList<>(List.of(left));
        while (tokens.peek().isOperator("AND") || tokens.peek().isOperator("NOT")) {
            if (tokens.takes("AND")) {
                and.add(related());
            } else {
                tokens.takes("NOT");
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
        Optional<Relation> relation = tokens.relation();
        if (relation.isEmpty()) {
            return left;
        }
        Optional<Distance> distance = tokens.distance(relation.get());
        Query right = one();
        if (tokens.relationAhead()) {
            throw tokens.error(
                    "ANA-012",
                    tokens.peek(),
                    "two relations side by side can be read in two ways",
                    "put one of them in parentheses");
        }
        return new Query.Related(left, relation.get(), distance, right);
    }

    private Query one() {
        Token token = tokens.peek();
        if (tokens.takes("NOT")) {
            Query not = one();
            return not.isCondition() ? new Query.Not(not) : new Query.Without(new Query.Carries(Optional.empty()), not);
        }
        if (tokens.takes("ALONE")) {
            return new Query.Alone(one());
        }
        if (token.is(Token.Kind.OPEN)) {
            tokens.skip();
            Query inside = any();
            tokens.close(token);
            return inside;
        }
        if (token.isOperator("ONE") || token.isOperator("EXACTLY") || token.isOperator("AT")) {
            return meet();
        }
        if (!token.is(Token.Kind.WORD) || TokenReader.isOperator(token)) {
            throw tokens.error(
                    "ANA-010",
                    token,
                    token.is(Token.Kind.END)
                            ? "something is missing at the end"
                            : "a code is missing before '" + token.text() + "'",
                    "name a code, a condition such as role:parent, or open a parenthesis");
        }
        tokens.skip();
        return word(token);
    }

    private Query meet() {
        Query.Count count = Query.Count.EXACTLY;
        int number = 1;
        if (tokens.takes("AT")) {
            Token which = tokens.peek();
            if (!tokens.takes("LEAST") && !tokens.takes("MOST")) {
                throw tokens.error(
                        "ANA-012", which, "AT is not followed by LEAST or MOST", "write AT LEAST 2 OF (a, b, c)");
            }
            count = which.text().equals("LEAST") ? Query.Count.AT_LEAST : Query.Count.AT_MOST;
            number = tokens.number();
        } else if (tokens.takes("EXACTLY")) {
            number = tokens.number();
        } else {
            tokens.takes("ONE");
        }
        if (!tokens.takes("OF") || !tokens.peek().is(Token.Kind.OPEN)) {
            throw tokens.error("ANA-012", tokens.peek(), "a list is missing", "write it as OF (a, b, c)");
        }
        Token open = tokens.peek();
        List<Query> of = new ArrayList<>();
        do {
            tokens.skip();
            of.add(any());
        } while (tokens.peek().is(Token.Kind.COMMA));
        tokens.close(open);
        if (of.size() < 2 || number > of.size()) {
            throw tokens.error(
                    "ANA-012",
                    open,
                    number + " of " + of.size() + " cannot be asked for",
                    "list at least two, separated by commas");
        }
        return new Query.Meet(count, number, of);
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
            throw tokens.error(
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
            throw tokens.error("ANA-012", token, "the query '" + name + "' stands in itself", "");
        }
        Set<String> deeper = new LinkedHashSet<>(within);
        deeper.add(name);
        return new QueryParser(query, names, queries, deeper).whole();
    }
}
