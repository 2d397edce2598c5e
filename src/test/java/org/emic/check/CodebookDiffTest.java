package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emic.check.Judgement.Basis;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.model.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is different between two codebooks, and how it is classified. */
class CodebookDiffTest {

    private static Codebook book(String codes) {
        String text = "emic: codebook/1\nname: trial\nversion: 1.0.0\nlanguage: en\ncodes:\n" + codes;
        ReadCodebook read = CodebookReader.read("trial.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics()).isEmpty();
        return read.codebook().orElseThrow();
    }

    private static List<String> diff(String before, String after) {
        return CodebookDiff.between(book(before), book(after)).changes().stream()
                .map(each -> each.judgement().step().word() + " " + each.kind().word() + " " + each.code()
                        + (each.part().isEmpty() ? "" : " " + each.part()))
                .toList();
    }

    private static Judgement ofField(String field, String before, String after) {
        List<BookChange> changes = CodebookDiff.between(
                        book("- {id: a, " + field + ": '" + before + "'}"),
                        book("- {id: a, " + field + ": '" + after + "'}"))
                .changes();
        assertThat(changes).hasSize(1);
        return changes.get(0).judgement();
    }

    private static Judgement ofRule(String before, String after) {
        List<BookChange> changes = CodebookDiff.between(
                        book("- {id: a, rules: ['" + before + "']}"), book("- {id: a, rules: ['" + after + "']}"))
                .changes();
        assertThat(changes).hasSize(1);
        return changes.get(0).judgement();
    }

    @Test
    void theSameCodebookHasNoDifferencesHoweverItIsLaidOut() {
        assertThat(diff(
                        "- id: a\n  definition: Raised voices that are\n    aimed at somebody.\n  rules: [shout*]\n",
                        "- {id: a, rules: shout*, definition: 'Raised voices that are aimed at   somebody.'}"))
                .isEmpty();
    }

    @Test
    void codesComeAndGo() {
        assertThat(diff("- {id: a}\n- {id: b}", "- {id: a, codes: [{id: c}]}"))
                .containsExactly("major code-removed b", "minor code-added c");
    }

    @Test
    void aFormerIdMakesARenamingOfWhatWouldBeALossAndAGain() {
        assertThat(diff("- {id: a, rules: [shout*]}", "- {id: b, name: a, formerly: a, rules: [shout*]}"))
                .containsExactly("major code-renamed b", "patch field-changed b formerly");
    }

    @Test
    void oldHistoryIsNoNews() {
        assertThat(diff("- {id: b, formerly: a}", "- {id: b, formerly: a}")).isEmpty();
        assertThat(diff(
                        "- {id: b, name: B, formerly: a}\n- {id: x}",
                        "- {id: c, name: B, formerly: [b, a]}\n- {id: x}"))
                .containsExactly("major code-renamed c", "patch field-changed c formerly");
    }

    @Test
    void whoSkippedAVersionStillFindsTheCode() {
        assertThat(diff("- {id: a, name: A}", "- {id: c, name: A, formerly: [b, a]}"))
                .containsExactly("major code-renamed c", "patch field-changed c formerly");
    }

    @Test
    void severalFormerIdsAreAMergerAndOneOfTwoCodesASplit() {
        assertThat(diff("- {id: a}\n- {id: b}", "- {id: a, formerly: b}"))
                .containsExactly("major codes-merged a", "patch field-changed a formerly");
        assertThat(diff("- {id: a}", "- {id: a}\n- {id: b, formerly: a}")).containsExactly("major code-split a");
        assertThat(diff("- {id: a}", "- {id: b, formerly: a}\n- {id: c, formerly: a}"))
                .containsExactly("major code-split a");
        assertThat(CodebookDiff.between(book("- {id: a}\n- {id: b}"), book("- {id: b, formerly: a}"))
                        .successors())
                .containsEntry("a", List.of("b"))
                .containsEntry("b", List.of("b"));
    }

    @Test
    void withoutHistoryALikenessIsOnlyAHint() {
        List<BookChange> changes = CodebookDiff.between(
                        book("- {id: a, name: Raised voice}\n- {id: x, definition: Open antagonism of any kind.}"),
                        book("""
                            - {id: b, name: Raised voices}
                            - {id: y, definition: Open antagonism of any kind}
                            - {id: z}
                            """))
                .changes();
        assertThat(changes)
                .extracting(each -> each.kind().word())
                .containsExactly("code-removed", "code-removed", "code-added", "code-added", "code-added");
        assertThat(changes.get(2).hint()).contains("'a'", "nearly the same name", "formerly: a");
        assertThat(changes.get(3).hint()).contains("'x'", "the same definition", "formerly: x");
        assertThat(changes.get(4).hint()).isEmpty();
    }

    @Test
    void whereACodeStandsCountsForTheThemesAboveIt() {
        String flat = "- {id: a}\n- {id: b}\n- {id: t}";
        assertThat(diff(flat, "- {id: a}\n- {id: t, codes: [{id: b}]}")).containsExactly("minor code-moved b");
        assertThat(diff("- {id: a}\n- {id: t, codes: [{id: b}]}", flat)).containsExactly("major code-moved b");
        assertThat(diff("- {id: t, codes: [{id: b}]}", "- {id: t, codes: [{id: s, codes: [{id: b}]}]}"))
                .containsExactly("minor code-added s", "minor code-moved b");
        assertThat(diff("- {id: t, name: T, codes: [{id: b}]}", "- {id: u, name: T, formerly: t, codes: [{id: b}]}"))
                .containsExactly("major code-renamed u", "patch field-changed u formerly");
        assertThat(diff("- {id: a}\n- {id: b}", "- {id: b}\n- {id: a}"))
                .containsExactly("patch codes-reordered  codes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "definition | Open antagonism of any kind. | open antagonism, of any kind | PATCH | LIKELY",
                "definition | Open antagonsm of any kind. | Open antagonism of any kind. | PATCH | LIKELY",
                "definition | They may shout. | They may shoot. | PATCH | LIKELY",
                "definition | They ever shout. | They never shout. | MINOR | OPEN",
                "definition | After 6 months. | After 8 months. | MINOR | OPEN",
                "definition | months > 6 | months < 6 | MINOR | OPEN",
                "definition | Open antagonism. | Open antagonism. But not at work. | MINOR | OPEN",
                "include | Whoever shouts. | Whoever shouts. Doors too. | MINOR | LIKELY",
                "include | Whoever shouts. Doors too. | Whoever shouts. | MAJOR | LIKELY",
                "exclude | Fear. | Fear. Doors too. | MAJOR | LIKELY",
                "exclude | Fear. Doors too. | Doors too. | MINOR | LIKELY",
                "exclude | Fear. Doors too. | Doors too. Fear. | PATCH | LIKELY",
                "exclude | Fear of work. | Fear of dogs. | MINOR | OPEN",
                "brief | Fear. | Love. | PATCH | LIKELY",
            })
    void aTextIsJudgedByItsWords(String field, String before, String after, VersionStep step, Basis basis) {
        Judgement judgement = ofField(field, before, after);
        assertThat(judgement.step()).isEqualTo(step);
        assertThat(judgement.basis()).isEqualTo(basis);
    }

    @Test
    void whatIsSaidForTheFirstTimeOrNoMore() {
        assertThat(diff("- {id: a}", "- {id: a, definition: x, include: y, exclude: z}"))
                .containsExactly(
                        "minor field-changed a definition",
                        "minor field-changed a include",
                        "major field-changed a exclude");
        assertThat(diff("- {id: a, definition: x, include: y, exclude: z}", "- {id: a}"))
                .containsExactly(
                        "major field-changed a definition",
                        "major field-changed a include",
                        "minor field-changed a exclude");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shout* OR yell* | yell* OR shout* | PATCH | CERTAIN",
                "shout* OR yell* | shout* OR yell* OR holler* | MINOR | CERTAIN",
                "shout* OR yell* | shout* | MAJOR | CERTAIN",
                "shout* NOT NEAR/2 not | shout* NOT NEAR/5 not | MAJOR | CERTAIN",
                "shout* NEAR/2 door | shout* NEAR/5 door | MINOR | CERTAIN",
                "shout* AND door | shout* AND house | MAJOR | OPEN",
                "yell OR shouting | yell OR shout* | MINOR | CERTAIN",
            })
    void aRuleIsJudgedByWhatItIsCertainToFind(String before, String after, VersionStep step, Basis basis) {
        Judgement judgement = ofRule(before, after);
        assertThat(judgement.step()).isEqualTo(step);
        assertThat(judgement.basis()).isEqualTo(basis);
    }

    @Test
    void rulesArePairedByTheirIdsAndElseByWhatTheyFind() {
        assertThat(diff("- {id: a, rules: [shout*, yell*]}", "- {id: a, rules: [scream*, shout*, yell*]}"))
                .containsExactly("minor rule-added a a/1");
        assertThat(diff("- {id: a, rules: [shout*, yell*]}", "- {id: a, rules: [yell*, shout*]}"))
                .containsExactly("patch rules-reordered a rules");
        assertThat(diff("- {id: a, rules: [{id: r, match: shout*}]}", "- {id: a, rules: [{id: r, match: door}]}"))
                .containsExactly("major rule-changed a r");
        assertThat(diff("- {id: a, rules: [{id: r, match: shout*}]}", "- {id: a, rules: [{id: s, match: shout*}]}"))
                .containsExactly("patch rule-changed a s");
        assertThat(diff("- {id: a, rules: [shout*]}", "- {id: a, rules: [door]}"))
                .containsExactly("major rule-removed a a/1", "minor rule-added a a/1");
        assertThat(diff("- {id: a, rules: [shouting, shout*]}", "- {id: a, rules: [shout*]}"))
                .containsExactly("patch rule-removed a a/1");
    }

    @Test
    void unitsAndConditionsArePartOfARule() {
        assertThat(diff("- {id: a, rules: [shout*]}", "- {id: a, unit: sentence, rules: [shout*]}"))
                .containsExactly("major rule-changed a a/1");
        assertThat(diff(
                        "- {id: a, rules: [{id: r, match: shout*}]}",
                        "- {id: a, rules: [{id: r, match: shout*, role: parent}]}"))
                .containsExactly("major rule-changed a r");
    }

    @Test
    void whatOnlyFollowsARenamedCodeIsNoDifference() {
        assertThat(diff(
                        "- {id: a, name: A}\n- {id: b, exclude: 'See [[a]].', rules: [code:a AND door]}",
                        "- {id: z, name: A, formerly: a}\n- {id: b, exclude: 'See [[z]].', rules: [code:z AND door]}"))
                .containsExactly("major code-renamed z", "patch field-changed z formerly");
    }

    @Test
    void aRuleThatAsksForAnotherCodeChangesWithIt() {
        String asks =
                "- {id: a, rules: [shout*]}\n- {id: b, rules: [code:a AND door]}\n- {id: c, rules: [code:b AND x]}";
        assertThat(diff(asks, asks.replace("shout*", "shout* OR yell")))
                .containsExactly("minor rule-changed a a/1", "minor rule-affected b b/1", "minor rule-affected c c/1");
        String not = """
            - {id: a, rules: [shout*]}
            - {id: b, rules: [door NOT code:a]}
            - {id: c, rules: [{match: x, unless: code:b}]}
            """;
        assertThat(diff(not, not.replace("shout*", "shout* OR yell")))
                .containsExactly("minor rule-changed a a/1", "major rule-affected b b/1", "minor rule-affected c c/1");
        String theme = "- {id: t, codes: [{id: u}, {id: v, rules: [x]}]}\n- {id: b, rules: [code:t AND door]}";
        assertThat(diff(theme, theme.replace(", {id: v, rules: [x]}", "")))
                .containsExactly("major code-removed v", "major rule-affected b b/1");
        assertThat(diff(theme.replace(", {id: v, rules: [x]}", ""), theme))
                .containsExactly("minor code-added v", "minor rule-affected b b/1");
        assertThat(diff(theme, theme.replace("x]", "X]"))).containsExactly("patch rule-changed v v/1");
    }

    @Test
    void aLinkThatDoesNotFollowARenamedCodeIsForTheReaderToTell() {
        Codebook before = book("- {id: a, name: A}\n- {id: b, exclude: 'See [[a]].'}");
        Codebook after = CodebookReader.read(
                        "trial.yaml",
                        ("emic: codebook/1\nname: trial\nversion: 1.0.0\ncodes:\n- {id: z, name: A, formerly: a}\n"
                                        + "- {id: b, exclude: 'See [[a]].'}")
                                .getBytes(StandardCharsets.UTF_8))
                .codebook()
                .orElseThrow();
        assertThat(CodebookDiff.between(before, after).changes())
                .extracting(each -> each.kind().word())
                .containsExactly("code-renamed", "field-changed");
    }

    @Test
    void examplesMoveBetweenListsAndAreReworded() {
        assertThat(diff(
                        "- {id: a, examples: {typical: [one two, He shouted at me], close-but-no: [three" + " four]}}",
                        "- {id: a, examples: {typical: [three four, He shouted at us], close-but-no: [one"
                                + " two], atypical: [x]}}"))
                .containsExactlyInAnyOrder(
                        "major example-moved a close-but-no",
                        "minor example-moved a typical",
                        "patch example-changed a typical",
                        "patch example-added a atypical");
    }
}
