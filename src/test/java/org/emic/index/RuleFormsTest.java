package org.emic.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each form of the rule language, with what the decision record says it matches. */
class RuleFormsTest {

    private static List<String> find(String text, String unit, String rule) {
        try (Field field = Field.of("en", text)) {
            return field.find(unit, rule);
        }
    }

    @Test
    void aWordMatchesInAnyCaseAndWithoutAccents() {
        assertThat(find("P1: Café, CAFE and cafés.", "match", "café")).containsExactly("Café", "CAFE");
    }

    @Test
    void wildcardsStandForAnyNumberOrOneCodePoint() {
        String text = "P1: woman women womn wom\uD83D\uDE00n shout shouting";
        assertThat(find(text, "match", "wom?n")).containsExactly("woman", "women");
        assertThat(find(text, "match", "shout*")).containsExactly("shout", "shouting");
        assertThat(find("P1: motherhood hood", "match", "*hood")).containsExactly("motherhood", "hood");
    }

    @Test
    void exactFormsMindCase() {
        String text = "P1: May I may MAY, don’t";
        assertThat(find(text, "match", "=May")).containsExactly("May");
        assertThat(find(text, "match", "=may")).containsExactly("may");
        assertThat(find(text, "match", "=MAY")).containsExactly("MAY");
        assertThat(find(text, "match", "=don't")).containsExactly("don’t");
        assertThat(find(text, "turn", "=may OR may")).containsExactly("May I may MAY, don’t [May, may, MAY]");
    }

    @Test
    void stemsAreThoseOfTheLanguage() {
        assertThat(find("P1: he shouts, shouted, shouting; shout", "match", "~shouting"))
                .containsExactly("shouts", "shouted", "shouting", "shout");
    }

    @Test
    void fuzzyCountsInsertionsDeletionsSubstitutionsAndSwaps() {
        assertThat(find("P1: hostil hostile hsotil hostl hostal shostile", "match", "hostil~1"))
                .containsExactly("hostil", "hostile", "hsotil", "hostl", "hostal");
        assertThat(find("P1: shostile hostiles", "match", "hostil~2")).containsExactly("shostile", "hostiles");
    }

    @Test
    void aPhraseIsItsPlacesOneAfterTheOther() {
        String text = "P1: He walked out. They walk, out! Walk slowly out. Her voice, his voice.";
        assertThat(find(text, "match", "\"walk* out\"")).containsExactly("walked out", "walk, out");
        assertThat(find(text, "match", "\"(her|his) voice\"")).containsExactly("Her voice", "his voice");
    }

    @Test
    void aWordOfSeveralTokensIsAPhrase() {
        assertThat(find("P1: Well-being, well being, wellbeing.", "match", "well-being"))
                .containsExactly("Well-being", "well being");
        assertThat(find("P1: Well-being, well beings", "match", "well-be*"))
                .containsExactly("Well-being", "well beings");
    }

    @Test
    void overlappingHitsAreOneAndTouchingOnesAreNot() {
        assertThat(find("P1: no no no no", "match", "\"no no\"")).containsExactly("no no no no");
        assertThat(find("P1: no no", "match", "no")).containsExactly("no", "no");
    }

    @Test
    void regularExpressionsFitWholeTokens() {
        String text = "P1: shout shit shot 2019 (shouting)";
        assertThat(find(text, "match", "/sh(ou|i)t/")).containsExactly("shout", "shit");
        assertThat(find(text, "match", "/\\d{4}/")).containsExactly("2019");
        assertThat(find(text, "match", "/[^s].*/")).containsExactly("2019");
    }

    @Test
    void nearIsEitherOrderWithAtMostSoManyTokensBetween() {
        String text = "P1: slammed the big front door";
        assertThat(find(text, "match", "slam* NEAR/3 door")).containsExactly("slammed the big front door");
        assertThat(find(text, "match", "slam* NEAR/2 door")).isEmpty();
        assertThat(find(text, "match", "door NEAR/3 slam*")).containsExactly("slammed the big front door");
        assertThat(find(text, "match", "door THEN/3 slam*")).isEmpty();
        assertThat(find(text, "match", "slam* THEN/3 door")).containsExactly("slammed the big front door");
    }

    @Test
    void nearNeedsTwoDifferentPlaces() {
        assertThat(find("P1: door", "match", "door NEAR/5 door")).isEmpty();
        assertThat(find("P1: door after door", "match", "door NEAR/5 door")).containsExactly("door after door");
        assertThat(find("P1: get out", "match", "\"get out\" NEAR/5 out")).isEmpty();
    }

    @Test
    void notNearKeepsWhatStandsAlone() {
        String text = "P1: not angry. He was so very angry that day, and so forth. Angry, never";
        assertThat(find(text, "match", "angr* NOT NEAR/3 (not OR never)")).containsExactly("angry");
        assertThat(find(text, "turn", "angr* NOT NEAR/0 (not OR never)"))
                .containsExactly("not angry. He was so very angry that day, and so forth. Angry, never [angry]");
    }

    @Test
    void operatorsOfUnitsLookAtTheWholeUnit() {
        String text = "P1: shout and door\nP2: shout\nP1: door";
        assertThat(find(text, "turn", "shout AND door")).containsExactly("shout and door [shout, door]");
        assertThat(find(text, "turn", "shout OR door"))
                .containsExactly("shout and door [shout, door]", "shout", "door");
        assertThat(find(text, "turn", "shout NOT door")).containsExactly("shout");
    }

    @Test
    void aChainOfNearReadsFromTheLeft() {
        String text = "P1: a x b x c";
        assertThat(find(text, "match", "a NEAR/1 b NEAR/1 c")).containsExactly("a x b x c");
        assertThat(find(text, "match", "(a NEAR/1 c) NEAR/1 b")).isEmpty();
    }

    @Test
    void sentencesAreWalls() {
        String text = "P1: Dr. Smith shouted. The door slammed. She left!";
        assertThat(find(text, "sentence", "shouted AND smith")).containsExactly("Dr. Smith shouted. [Smith, shouted]");
        assertThat(find(text, "sentence", "shouted NEAR/5 door")).isEmpty();
        assertThat(find(text, "sentence", "she OR door"))
                .containsExactly("The door slammed. [door]", "She left! [She]");
    }

    @Test
    void paragraphsAreWallsAndLineBreaksInsideAreNot() {
        String text = "P1: He\nshouted. It\nwas late.\n\n Next one here.";
        assertThat(find(text, "paragraph", "late")).containsExactly("He\nshouted. It\nwas late. [late]");
        assertThat(find(text, "paragraph", "late NEAR/5 next")).isEmpty();
        assertThat(find(text, "sentence", "it")).containsExactly("It\nwas late. [It]");
    }

    @Test
    void aSourceIsOneUnitWithItsTokensNumberedThrough() {
        String text = "P1: get\nP2: out now";
        assertThat(find(text, "source", "\"get out\"")).containsExactly("get\nP2: out now [get\nP2: out]");
        assertThat(find(text, "turn", "\"get out\"")).isEmpty();
    }

    @Test
    void matchesAreWidenedInsideTheirTurn() {
        String text = "P1: one two three four five six seven eight\nP2: nine";
        assertThat(find(text, "match±2", "three OR eight"))
                .containsExactly("one two three four five [three]", "six seven eight [eight]");
    }

    @Test
    void widenedMatchesThatOverlapAreOneSegment() {
        assertThat(find("P1: a b c d e f g", "match±1", "b OR d")).containsExactly("a b c d e [b, d]");
        assertThat(find("P1: a b c d e f g", "match±1", "b OR e")).containsExactly("a b c [b]", "d e f [e]");
    }

    @Test
    void aRuleOfConditionsAloneCodesTheUnitItself() {
        String text = "P1: get out\nP2: no\nP1: ...";
        assertThat(find(text, "turn", "speaker:p1")).containsExactly("get out");
        assertThat(find(text, "source", "speaker:p2")).containsExactly("get out\nP2: no\nP1: ...");
    }

    @Test
    void aTurnWithoutWordsIsNoUnit() {
        assertThat(find("P1: ?!\nP1: yes", "turn", "kind:interview")).containsExactly("yes");
    }

    @Test
    void emojiAndCombiningMarksKeepTheirPlaces() {
        String text = "P1: \uD83D\uDE00 cafe\u0301 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 end";
        assertThat(find(text, "match", "cafe")).containsExactly("cafe\u0301");
        assertThat(find(text, "match", "\uD83D\uDE00 THEN/0 café")).containsExactly("\uD83D\uDE00 cafe\u0301");
        assertThat(find(text, "match", "cafe THEN/1 end"))
                .containsExactly("cafe\u0301 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 end");
    }
}
