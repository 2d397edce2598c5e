package org.emic.index.oracle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.emic.model.Attributes;
import org.emic.model.Expression;
import org.emic.model.Expression.AnyOf;
import org.emic.model.Expression.Comparison;
import org.emic.model.Expression.Condition;
import org.emic.model.Expression.HasCode;
import org.emic.model.Expression.Near;
import org.emic.model.Expression.Not;
import org.emic.model.Expression.NotNear;
import org.emic.model.Expression.Phrase;
import org.emic.model.Expression.Positional;
import org.emic.model.Expression.Term;
import org.emic.model.Expression.Then;
import org.emic.model.Value;

/** Whether an expression holds in a unit, and what its hits are. */
final class OracleMatcher {

    private final String language;
    private final UnaryOperator<String> stemmer;
    private final BiPredicate<OracleUnit, String> hasCode;
    private final Map<Term, List<Predicate<OracleToken>>> known = new HashMap<>();

    /**
     * @param language of the texts, a tag without region
     * @param stemmer the stem of a folded form
     * @param hasCode whether a segment of that code, or of one below it, overlaps the unit
     */
    OracleMatcher(String language, UnaryOperator<String> stemmer, BiPredicate<OracleUnit, String> hasCode) {
        this.language = language;
        this.stemmer = stemmer;
        this.hasCode = hasCode;
    }

    /** Its hits, which may be none; empty if it does not hold. */
    Optional<NavigableSet<Stretch>> hits(Expression expression, OracleUnit unit) {
        if (expression instanceof Positional positional) {
            NavigableSet<Stretch> found = find(positional, unit.tokens());
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }
        if (expression instanceof Expression.Or or) {
            NavigableSet<Stretch> all = new TreeSet<>();
            boolean any = false;
            for (Expression operand : or.operands()) {
                Optional<NavigableSet<Stretch>> hits = hits(operand, unit);
                any |= hits.isPresent();
                hits.ifPresent(all::addAll);
            }
            return any ? Optional.of(all) : Optional.empty();
        }
        if (expression instanceof Expression.And and) {
            NavigableSet<Stretch> all = new TreeSet<>();
            for (Expression operand : and.operands()) {
                Optional<NavigableSet<Stretch>> hits = hits(operand, unit);
                if (hits.isEmpty()) {
                    return Optional.empty();
                }
                all.addAll(hits.get());
            }
            return Optional.of(all);
        }
        if (expression instanceof Not not) {
            return hits(not.without(), unit).isPresent() ? Optional.empty() : hits(not.keep(), unit);
        }
        boolean holds = expression instanceof HasCode code
                ? hasCode.test(unit, code.code())
                : condition((Condition) expression, unit);
        return holds ? Optional.of(new TreeSet<>()) : Optional.empty();
    }

    private List<Predicate<OracleToken>> tests(Term term) {
        return known.computeIfAbsent(term, one -> OracleTerm.tests(one, language, stemmer));
    }

    private NavigableSet<Stretch> find(Positional expression, List<OracleToken> tokens) {
        NavigableSet<Stretch> found = new TreeSet<>();
        if (expression instanceof Term term) {
            sequence(List.of(List.of(tests(term))), tokens, found);
        } else if (expression instanceof Phrase phrase) {
            sequence(
                    phrase.places().stream()
                            .map(place -> place.stream().map(this::tests).toList())
                            .toList(),
                    tokens,
                    found);
        } else if (expression instanceof AnyOf any) {
            any.operands().forEach(operand -> found.addAll(find(operand, tokens)));
        } else if (expression instanceof Near near) {
            pairs(find(near.left(), tokens), find(near.right(), tokens), near.distance(), true, found);
        } else if (expression instanceof Then then) {
            pairs(find(then.first(), tokens), find(then.second(), tokens), then.distance(), false, found);
        } else if (expression instanceof NotNear apart) {
            Collection<Stretch> near = find(apart.without(), tokens);
            for (Stretch a : find(apart.keep(), tokens)) {
                if (near.stream().noneMatch(b -> a.shares(b) || a.between(b) <= apart.distance())) {
                    found.add(a);
                }
            }
        }
        return found;
    }

    private static void pairs(
            Collection<Stretch> left,
            Collection<Stretch> right,
            int distance,
            boolean either,
            Collection<Stretch> found) {
        for (Stretch a : left) {
            for (Stretch b : right) {
                boolean order = either || b.from() >= a.to();
                if (!a.shares(b) && order && a.between(b) <= distance) {
                    found.add(a.cover(b));
                }
            }
        }
    }

    /** Every stretch whose tokens fit the places one after the other; a place is alternatives, each some tokens long. */
    private static void sequence(
            List<List<List<Predicate<OracleToken>>>> places, List<OracleToken> tokens, Collection<Stretch> found) {
        for (int from = 0; from < tokens.size(); from++) {
            NavigableSet<Integer> ends = new TreeSet<>(List.of(from));
            for (List<List<Predicate<OracleToken>>> place : places) {
                NavigableSet<Integer> next = new TreeSet<>();
                boolean mute = place.stream().allMatch(List::isEmpty);
                for (int at : ends) {
                    if (mute) {
                        next.add(at);
                    }
                    for (List<Predicate<OracleToken>> alternative : place) {
                        if (!alternative.isEmpty() && fits(alternative, tokens, at)) {
                            next.add(at + alternative.size());
                        }
                    }
                }
                ends = next;
            }
            for (int to : ends) {
                if (to > from) {
                    found.add(new Stretch(from, to));
                }
            }
        }
    }

    private static boolean fits(List<Predicate<OracleToken>> alternative, List<OracleToken> tokens, int at) {
        for (int i = 0; i < alternative.size(); i++) {
            if (at + i >= tokens.size() || !alternative.get(i).test(tokens.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean condition(Condition condition, OracleUnit unit) {
        String field = condition.field();
        return switch (field) {
            case "speaker" -> unit.turns().stream().anyMatch(turn -> like(condition.value(), turn.speaker()));
            case "role" ->
                unit.turns().stream()
                        .anyMatch(turn -> like(
                                condition.value(), unit.roles().of(unit.source().id(), turn.speaker())));
            case "kind" -> like(condition.value(), unit.source().kind());
            case "case" -> like(condition.value(), unit.source().attributes().caseName());
            case "source" -> like(condition.value(), unit.source().id());
            default -> attribute(condition, unit.source().attributes());
        };
    }

    private static boolean attribute(Condition condition, Attributes attributes) {
        Optional<Value> value = attributes.get(condition.field().substring("attr.".length()));
        if (value.isEmpty()) {
            return false;
        }
        boolean isPattern = condition.value().contains("*") || condition.value().contains("?");
        if (condition.comparison() == Comparison.EQUAL && (isPattern || value.get() instanceof Value.Text)) {
            return like(condition.value(), value.get().written());
        }
        Optional<Value> asked = value.get().type().read(condition.value());
        if (asked.isEmpty()) {
            return false;
        }
        int order = value.get().compareTo(asked.get());
        return switch (condition.comparison()) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** A value that is missing is like nothing. */
    private static boolean like(String pattern, String value) {
        if (value.isEmpty()) {
            return false;
        }
        StringBuilder regex = new StringBuilder();
        for (int c : OracleToken.fold(pattern).codePoints().toArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : java.util.regex.Pattern.quote(Character.toString(c)));
        }
        return OracleToken.fold(value).matches("(?s)" + regex);
    }
}
