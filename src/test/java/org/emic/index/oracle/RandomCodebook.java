package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;
import org.emic.model.Expression;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Unit;
import org.emic.rule.RulePrinter;
import org.emic.rule.Rules;

/** Random codebooks: themes with sub-codes, several rules a code, all units, {@code code:} without circles. */
final class RandomCodebook {

    private static final List<Unit> UNITS = List.of(
            Unit.MATCH,
            Unit.SENTENCE,
            Unit.PARAGRAPH,
            Unit.TURN,
            Unit.TURN,
            Unit.SOURCE,
            new Unit(Unit.Kind.MATCH, 1),
            new Unit(Unit.Kind.MATCH, 3));

    private final Dice dice;
    private final String language;

    RandomCodebook(Dice dice, String language) {
        this.dice = dice;
        this.language = language;
    }

    /** A codebook with so many themes, each with up to three sub-codes. A rule names only codes of themes before its own. */
    Codebook codebook(int themes) {
        List<Code> codes = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        for (int i = 0; i < themes; i++) {
            List<Code> below = new ArrayList<>();
            for (int j = 0; j < dice.number(4); j++) {
                below.add(code("c" + i + "-" + j, List.of(), earlier));
            }
            codes.add(code("c" + i, below, earlier));
            codes.get(i).all().map(Code::id).forEach(earlier::add);
        }
        return new Codebook("random", "1.0.0", language, Unit.TURN, "", "", codes, "");
    }

    private Code code(String id, List<Code> below, List<String> earlier) {
        List<Rule> rules = new ArrayList<>();
        int count = dice.once(3) ? 3 : 1;
        for (int i = 1; i <= count; i++) {
            rules.add(rule(id + "/" + i, earlier));
        }
        return new Code(id, id, "", "", "", "", "", "", rules, Examples.NONE, below, List.of(), Place.NONE);
    }

    private Rule rule(String id, List<String> codes) {
        Unit unit = dice.of(UNITS);
        Expression match = RandomRules.of(dice, language, codes);
        if (unit.kind() == Unit.Kind.MATCH && Rules.canHoldWithoutHits(match)) {
            match = RandomRules.words(dice, language);
        }
        Optional<Expression> unless =
                dice.once(6) ? Optional.of(RandomRules.of(dice, language, codes)) : Optional.empty();
        Optional<Expression> condition = dice.once(6)
                ? Optional.of(new Expression.Condition("role", Expression.Comparison.EQUAL, "parent", match.at()))
                : Optional.empty();
        return new Rule(id, match, unless, condition, unit, RulePrinter.print(match), Place.NONE);
    }
}
