package org.emic.index.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    /** As if the engine failed wherever a rule with a NEAR meets a turn with an o. */
    private static boolean fails(Trial trial) {
        return rules(trial).stream()
                        .anyMatch(rule -> RulePrinter.print(rule.match()).contains(" NEAR/"))
                && trial.transcripts().stream()
                        .anyMatch(one -> one.source().turns().stream()
                                .anyMatch(turn -> turn.span().in(one.text()).contains("o")));
    }

    private static List<Rule> rules(Trial trial) {
        return trial.codebook().all().flatMap(code -> code.rules().stream()).toList();
    }

    @Test
    void leavesOneRuleOneTextAndTheLetterThatMatters() {
        long seed = 1;
        while (!fails(Trial.of(seed))) {
            seed++;
        }
        Trial small = new Shrinker(ShrinkerTest::fails).shrink(Trial.of(seed));
        assertThat(small.transcripts())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("o"));
        assertThat(rules(small))
                .singleElement()
                .satisfies(rule -> assertThat(RulePrinter.print(rule.match()).split(" NEAR/", -1))
                        .hasSize(2));
    }
}
