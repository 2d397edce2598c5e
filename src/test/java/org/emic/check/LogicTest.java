package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.coding.RuleTrial;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Unit;
import org.emic.rule.RuleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of rules without a text is true of texts. */
class LogicTest {

    private static final Logic TURN = new Logic(Unit.TURN);

    private static Expression parse(String rule) {
        return RuleParser.parse(rule).expression().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "shouting;shout*",
                "Shouting;SHOUT* OR yell*",
                "=Shouting;shout?ng",
                "shoutin*;shout*",
                "sh?ut*;sh*",
                "shout* AND door;shout*",
                "shout* NEAR/2 door;shout*",
                "shout* THEN/2 door;door NEAR/3 shout*",
                "shout* NOT NEAR/5 (no OR never);shout* NOT NEAR/3 no",
                "shout* NOT (kettle OR joy);shout* NOT joy",
                "\"get out now\";\"(get|got) out\"",
                "\"get out\";out*",
                "hostil~1;hostil~2",
                "(a NEAR/1 b) OR c;c OR b",
                "role:parent AND x;role:parent",
            })
    void aRuleThatHoldsWhereverAnotherDoes(String a, String b) {
        assertThat(TURN.implies(parse(a), parse(b))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "shout*;shouting",
                "shouting;=shouting",
                "groß;gro?",
                "well-being;well*",
                "\"get out\";\"out get\"",
                "\"get , out\";\"get (,|foo) out\"",
                "shout* NEAR/3 door;shout* NEAR/2 door",
                "shout* NEAR/3 door;shout* THEN/3 door",
                "shout* NOT joy;shout* NOT (kettle OR joy)",
                "shout* OR door;shout*",
                "role:parent;role:worker",
                "l'homme;l*",
            })
    void nothingIsToldThatIsNotSo(String a, String b) {
        assertThat(TURN.implies(parse(a), parse(b))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "shouting NOT shout*;true",
                "shout* NOT shouting;false",
                "\"get out\" NOT NEAR/2 out;true",
                "(shout* NOT NEAR/3 shout*) OR x;false",
                "(x NOT joy) AND joyful AND joy;true",
                "role:parent AND role:worker AND x;true",
                "role:parent AND role:par* AND x;false",
                "kind:focus-group AND kind:\"focus group\" AND x;false",
                "attr.month:>6 AND attr.month:<3 AND x;true",
                "attr.month:>9 AND attr.month:<10 AND x;false",
                "attr.month:>10 AND attr.month:<9 AND x;false",
                "attr.open:true AND attr.open:yes AND x;false",
            })
    void aRuleThatCannotMatch(String rule, boolean never) {
        assertThat(TURN.never(parse(rule))).isEqualTo(never);
    }

    @Test
    void inAWholeSourceTwoSpeakersMayBoth() {
        Expression both = parse("role:parent AND role:worker AND x");
        assertThat(new Logic(Unit.SOURCE).never(both)).isFalse();
    }

    @Test
    void generatedRulesNeverProveItWrong() {
        long seed = 20261126;
        Random random = new Random(seed);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            rules.add(rule(random, 2));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(text(random));
        }
        StringBuilder book = new StringBuilder("""
                emic: codebook/1
                name: x
                version: 1.0.0
                language: en
                codes:
                  - id: a
                    name: A
                    rules:
                """);
        rules.forEach(rule -> book.append("      - '").append(rule).append("'\n"));
        ReadCodebook read = CodebookReader.read("x.yaml", book.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics()).isEmpty();
        List<Rule> all = read.codebook().orElseThrow().codes().get(0).rules();
        int told = 0;
        try (RuleTrial trial = new RuleTrial(read.codebook().orElseThrow(), texts)) {
            for (Rule a : all) {
                BitSet whereA = trial.heldIn(a);
                if (TURN.never(a.match())) {
                    told++;
                    assertThat(whereA.isEmpty())
                            .as("seed %d: never %s", seed, a.text())
                            .isTrue();
                }
                for (Rule b : all) {
                    BitSet both = trial.heldIn(b);
                    both.and(whereA);
                    if (!a.id().equals(b.id()) && TURN.implies(a.match(), b.match())) {
                        told++;
                        assertThat(both)
                                .as("seed %d: %s implies %s", seed, a.text(), b.text())
                                .isEqualTo(whereA);
                    }
                    if (TURN.excludes(a.match(), b.match())) {
                        told++;
                        assertThat(both.isEmpty())
                                .as("seed %d: %s excludes %s", seed, a.text(), b.text())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(500);
    }

    private static final List<String> WORDS = List.of("ab", "abc", "b", "bc", "c");
    private static final List<String> PATTERNS = List.of(
            "ab", "abc", "b", "bc", "c", "a*", "ab*", "?b", "*c", "a?c", "ab~1", "\"ab b\"", "\"a* (b|c)\"", "=ab");

    private static String text(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static String positional(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return PATTERNS.get(random.nextInt(PATTERNS.size()));
        }
        String operator = List.of("OR", "NEAR/1", "THEN/1", "NOT NEAR/1", "NEAR/0", "NOT NEAR/0")
                .get(random.nextInt(6));
        return "(" + positional(random, depth - 1) + ") " + operator + " (" + positional(random, depth - 1) + ")";
    }

    private static String rule(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return positional(random, random.nextInt(2) + 1);
        }
        String operator = List.of("OR", "AND", "NOT").get(random.nextInt(3));
        return "(" + rule(random, depth - 1) + ") " + operator + " (" + rule(random, depth - 1) + ")";
    }
}
