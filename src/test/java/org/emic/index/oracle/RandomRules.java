package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Expression;
import org.emic.model.Expression.Comparison;
import org.emic.model.Expression.Positional;
import org.emic.model.Expression.Term;
import org.emic.model.Span;

/** Random expressions over the whole language, such as the parser could make. */
public final class RandomRules {

    private static final Span AT = new Span(0, 0);

    private static final List<String> REGEXES = List.of(
            "sh.*",
            "sh(out|outs)",
            "[ds]oors?",
            "wom[ae]n",
            "\\d+",
            "\\w{2,3}",
            "[^a-m].*",
            "(re)?sist.*",
            "k.{2}tle",
            "(a|o)+.*",
            "[\\d.]+",
            "ca.e",
            "\\w+'\\w",
            "@.*",
            "s.{3,}",
            ".");

    private final Dice dice;
    private final String language;
    private final List<String> codes;

    private RandomRules(Dice dice, String language, List<String> codes) {
        this.dice = dice;
        this.language = language;
        this.codes = codes;
    }

    /** An expression; equal seeds give equal ones. */
    public static Expression of(long seed, List<String> codes) {
        return new RandomRules(new Dice(seed), "fr", codes).expression(3);
    }

    /**
     * @param dice to choose with
     * @param language whose words are among those used, a tag without region
     * @param codes that {@code code:} may name; may be empty
     */
    static Expression of(Dice dice, String language, List<String> codes) {
        return new RandomRules(dice, language, codes).expression(1 + dice.number(3));
    }

    static Positional words(Dice dice, String language) {
        return new RandomRules(dice, language, List.of()).positional(1 + dice.number(2));
    }

    private Expression expression(int depth) {
        if (depth == 0 || dice.once(3)) {
            return positional(depth);
        }
        return switch (dice.number(6)) {
            case 0, 1 -> new Expression.And(several(depth), AT);
            case 2 -> or(several(depth));
            case 3, 4 -> new Expression.Not(expression(depth - 1), expression(depth - 1), AT);
            default -> condition();
        };
    }

    private static Expression or(List<Expression> operands) {
        boolean positional = operands.stream().allMatch(Positional.class::isInstance);
        return positional
                ? new Expression.AnyOf(
                        operands.stream().map(Positional.class::cast).toList(), AT)
                : new Expression.Or(operands, AT);
    }

    private List<Expression> several(int depth) {
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < 2 + dice.number(2); i++) {
            all.add(expression(depth - 1));
        }
        return all;
    }

    private Positional positional(int depth) {
        if (depth == 0 || dice.once(4)) {
            return dice.once(5) ? phrase() : term();
        }
        int distance = dice.once(4) ? 0 : dice.number(6);
        return switch (dice.number(5)) {
            case 0 -> new Expression.Near(positional(depth - 1), positional(depth - 1), distance, AT);
            case 1 -> new Expression.Then(positional(depth - 1), positional(depth - 1), distance, AT);
            case 2 -> new Expression.NotNear(positional(depth - 1), positional(depth - 1), distance, AT);
            case 3 -> {
                List<Positional> any = new ArrayList<>();
                for (int i = 0; i < 2 + dice.number(3); i++) {
                    any.add(positional(depth - 1));
                }
                yield new Expression.AnyOf(any, AT);
            }
            default -> phrase();
        };
    }

    private Expression.Phrase phrase() {
        List<List<Term>> places = new ArrayList<>();
        for (int i = 0; i < 1 + dice.number(3); i++) {
            List<Term> place = new ArrayList<>(List.of(term()));
            while (dice.once(3)) {
                place.add(term());
            }
            places.add(place);
        }
        return new Expression.Phrase(places, AT);
    }

    private Term term() {
        String word = word();
        return switch (dice.number(24)) {
            case 0, 1, 2, 3 -> wildcard(word);
            case 4, 5 -> new Expression.Exact(word, AT);
            case 6, 7 -> word.matches("[0-9]+") ? new Expression.Word(word, AT) : new Expression.Stem(word, AT);
            case 8 -> new Expression.Fuzzy(word, 1 + dice.number(2), AT);
            case 9, 10 -> new Expression.Regex(dice.once(4) ? RandomRegex.of(dice) : dice.of(REGEXES), AT);
            default -> new Expression.Word(word, AT);
        };
    }

    /** A word that would not be read as an operator. */
    private String word() {
        String word = Vocabulary.word(dice, language);
        while (word.equals("not") || word.equals("or") || word.equals("and")) {
            word = Vocabulary.word(dice, language);
        }
        return word;
    }

    private Term wildcard(String word) {
        int[] points = word.codePoints().toArray();
        if (points.length < 2 || points[0] > 0xffff || word.contains("'") || word.contains("’") || word.contains(".")) {
            return new Expression.Word(word, AT);
        }
        int at = 1 + dice.number(points.length - 1);
        String head = new String(points, 0, at);
        String tail = new String(points, at, points.length - at);
        String rest = new String(points, at + 1, points.length - at - 1);
        String pattern = switch (dice.number(4)) {
            case 0 -> head + "?" + rest;
            case 1 -> "*" + tail;
            case 2 -> head + "*" + rest;
            default -> head + "*";
        };
        boolean letters = pattern.codePoints()
                .allMatch(c ->
                        (Character.isLetter(c) && !Character.isIdeographic(c)) || c == '*' || c == '?' || c == '-');
        return letters && pattern.codePoints().anyMatch(Character::isLetter)
                ? new Expression.Wildcard(pattern, AT)
                : new Expression.Word(word, AT);
    }

    private Expression condition() {
        return switch (dice.number(10)) {
            case 0 -> equal("speaker", dice.of(List.of("P1", "p1", "ms hale", "muller", "M*", "?NT", "nobody")));
            case 1 -> equal("role", dice.of(List.of("parent", "WORKER", "p*", "nobody", "*")));
            case 2 -> equal("kind", dice.of(List.of("interview", "*vision", "obs*")));
            case 3 -> equal("case", dice.of(List.of("ho*", "HALE", "orsted", "*")));
            case 4 -> equal("source", dice.of(List.of("s0*", "s1", "S2", "x")));
            case 5 -> equal("attr.site", dice.of(List.of("north", "south", "s*", "east", "*")));
            case 6 -> compared("attr.month", dice.of(List.of("0", "1", "2.0", "4", "many")));
            case 7 -> compared("attr.visited", dice.of(List.of("2026-01-14", "2026-02-20", "2026")));
            case 8 ->
                dice.once(2)
                        ? equal("attr.consent", dice.of(List.of("yes", "FALSE", "t*")))
                        : compared("attr.site", "m");
            default -> codes.isEmpty() ? equal("speaker", "*") : new Expression.HasCode(dice.of(codes), AT);
        };
    }

    private Expression compared(String field, String value) {
        return new Expression.Condition(field, dice.of(List.of(Comparison.values())), value, AT);
    }

    private static Expression equal(String field, String value) {
        return new Expression.Condition(field, Comparison.EQUAL, value, AT);
    }
}
