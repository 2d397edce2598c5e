package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Rule;
import org.junit.jupiter.api.Test;

/** What is said of examples that hold and of those that do not. */
class ExampleTestsTest {

    private static ExampleTests run(String codes) {
        String book = "emic: codebook/1\nname: visits\nversion: 1.0.0\nlanguage: en\nunit: turn\ncodes:\n" + codes;
        ReadCodebook read = CodebookReader.read("visits.yaml", book.getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics()).isEmpty();
        return ExampleTests.run(new Subject(read.codebook().orElseThrow(), read.places(), Limits.USUAL));
    }

    private static ExampleTests rule(String rule, String list, String example) {
        return run("  - id: anger\n    name: Anger\n    rules:\n      - " + rule + "\n    examples:\n      " + list
                + ": [\"" + example + "\"]\n");
    }

    private static Diagnostic only(ExampleTests tests) {
        assertThat(tests.failures()).hasSize(1);
        return tests.failures().get(0);
    }

    @Test
    void aCloseButNoExampleThatIsCodedNamesRuleAndWords() {
        Diagnostic found = only(rule("shout* OR scream*", "close-but-no", "The kettle screamed, and nobody shouted."));
        assertThat(found.id()).isEqualTo("TST-002");
        assertThat(found.message())
                .isEqualTo("the rule 'anger/1' of 'anger' codes this close-but-no example by “screamed”, “shouted”");
        assertThat(found.place().line()).isEqualTo(12);
        assertThat(found.place().column()).isEqualTo(23);
        assertThat(found.hint()).contains("line 10");
    }

    @Test
    void aTypicalExampleThatIsNotFoundNamesTheNearestRule() {
        assertThat(only(rule("shout* AND door*", "typical", "He shouted.")).hint())
                .isEqualTo("nearest is the rule 'anger/1' (line 10): it has shout* (“shouted”); missing: door*");
        assertThat(only(rule("shout* NEAR/1 door*", "typical", "He shouted at me from the door."))
                        .hint())
                .endsWith("it wants shout* (“shouted”) and door* (“door”) with at most 1 words between");
        assertThat(only(rule("door* THEN/9 shout*", "typical", "He shouted from the door."))
                        .hint())
                .endsWith("it wants door* (“door”) and shout* (“shouted”) in this order with at most 9 words between");
        assertThat(only(rule("shout* NOT joke*", "typical", "He shouted, as a joke."))
                        .hint())
                .endsWith("it has shout* (“shouted”); against it: joke* (“joke”)");
        assertThat(only(rule("shout* NOT NEAR/2 never", "typical", "He never shouted."))
                        .hint())
                .endsWith("it has shout* (“shouted”); against it: never (“never”)");
        assertThat(only(rule("match: shout*\n        unless: joke* OR laugh*", "typical", "They laughed and shouted."))
                        .hint())
                .endsWith("it has shout* (“shouted”); against it: joke* OR laugh* (“laughed”)");
        assertThat(only(rule("match: shout* AND door*\n        unit: sentence", "typical", "He shouted. A door fell."))
                        .hint())
                .endsWith("it has shout* AND door* (“shouted”, “door”); not in one sentence");
        assertThat(only(rule("shout*", "typical", "He left.")).hint())
                .isEqualTo("no rule of it has a word in the example");
    }

    @Test
    void theNearestOfSeveralRulesIsNamed() {
        Diagnostic found = only(run("""
                  - id: anger
                    name: Anger
                    rules:
                      - id: far
                        match: door* AND chain AND lock
                      - id: near
                        match: door* AND shout*
                    examples:
                      typical: ["The door was shut."]
                """));
        assertThat(found.hint()).startsWith("nearest is the rule 'near'");
    }

    @Test
    void whatARuleAsksAboutSpeakersAndSourcesIsLeftOut() {
        assertThat(rule("shout* AND role:parent", "typical", "He shouted.").failures())
                .isEmpty();
        assertThat(rule("shout* NOT role:worker", "typical", "He shouted.").failures())
                .isEmpty();
        assertThat(rule("shout* NOT (door AND kind:interview)", "typical", "He shouted at the door.")
                        .failures())
                .isEmpty();
        assertThat(rule("shout* OR role:parent", "close-but-no", "He left.").failures())
                .isEmpty();
        assertThat(rule("match: shout*\n        speaker: role:parent", "close-but-no", "He shouted.")
                        .failures())
                .hasSize(1);
    }

    @Test
    void aRuleWithoutWordsIsNotTried() {
        ExampleTests tests = rule("role:parent", "typical", "He left.");
        assertThat(tests.failures()).isEmpty();
        assertThat(tests.results()).noneMatch(ExampleResult::tried);
        assertThat(tests.wordless()).extracting(Rule::id).containsExactly("anger/1");
    }

    private static final String THEME = """
              - id: theme
                name: Theme
            %s    examples:
                  typical: ["He shouted."]
                  close-but-no: ["The sky was blue."]
                codes:
                  - id: sub
                    name: Sub
                    rules: [shout*, blue]
            """;

    @Test
    void aThemeIsTriedByItsOwnRulesOrElseByThoseBelowOrNotAtAll() {
        ExampleTests below = run(THEME.formatted(""));
        assertThat(below.failures()).extracting(Diagnostic::id).containsExactly("TST-002");
        ExampleTests own = run(THEME.formatted("    rules: [whisper*]\n"));
        assertThat(own.failures()).extracting(Diagnostic::id).containsExactly("TST-001");
        ExampleTests people = run(THEME.formatted("    no-rules: For people.\n"));
        assertThat(people.failures()).isEmpty();
        assertThat(people.results()).noneMatch(ExampleResult::tried);
    }

    @Test
    void aCodeThatIsAskedForIsLookedAtInTheExampleToo() {
        String codes = """
                  - id: anger
                    name: Anger
                    rules: [shout*]
                  - id: doors
                    name: Doors
                    rules: ["door* AND code:anger"]
                    examples:
                      typical: ["He shouted at the door."]
                      close-but-no: ["The door was shut."]
                """;
        assertThat(run(codes).failures()).isEmpty();
    }

    @Test
    void coverageNamesRulesAndCodesThatNoExampleShows() {
        ExampleTests tests = run("""
                  - id: anger
                    name: Anger
                    rules: [shout*, scream*, swear*]
                    examples:
                      typical: ["He shouted."]
                      atypical: ["She swears like a trooper.", "He was quiet, all at once."]
                  - id: fear
                    name: Fear
                    rules: [scared]
                """);
        assertThat(tests.unexercised()).extracting(Rule::id).containsExactly("anger/2", "fear/1");
        assertThat(tests.withoutExamples()).extracting(Code::id).containsExactly("fear");
        List<ExampleResult> atypical = tests.results().stream()
                .filter(each -> each.list().equals("atypical"))
                .toList();
        assertThat(atypical).extracting(ExampleResult::coded).containsExactly(true, false);
        assertThat(atypical).allMatch(each -> each.failure().isEmpty());
    }
}
