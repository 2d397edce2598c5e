package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.emic.screen.Input.Mouse.Kind;
import org.junit.jupiter.api.Test;

class CodingByKeyTest {

    private static final String TALK = """
        P1: She slammed the door. I was scared. Nobody came.

        P2: And then?

        P1: Then nothing.
        """;

    @Test
    void aSentenceIsSelectedAndCodedByTyping() {
        Play play = Play.of(TALK);
        play.keys(") s");
        assertThat(play.selected()).isEqualTo("I was scared.");
        play.keys("c").type("fear");
        assertThat(play.screen()).contains("code: fear");
        play.keys("Enter");
        assertThat(play.codings()).containsExactly("afraid jo I was scared.");
        assertThat(play.hand()).startsWith("▸ afraid · jo");
        assertThat(play.last()).startsWith("saved");
        assertThat(play.selected()).isEmpty();
    }

    @Test
    void withoutASelectionTheSentenceIsShownSelectedBeforeItIsCoded() {
        Play play = Play.of(TALK);
        play.keys("c");
        assertThat(play.selected()).isEqualTo("She slammed the door.");
        play.keys("Esc");
        assertThat(play.selected()).isEmpty();
        assertThat(play.codings()).isEmpty();
        play.keys("l l 5");
        assertThat(play.codings()).containsExactly("calm jo She slammed the door.");
    }

    @Test
    void theLastCodeAgain() {
        Play play = Play.of(TALK);
        assertThat(play.keys(".").last()).contains("no code was applied yet");
        play.keys("4 ) .");
        assertThat(play.codings()).containsExactly("afraid jo She slammed the door.", "afraid jo I was scared.");
        assertThat(play.keys(".").last()).contains("you have coded exactly this with afraid already");
        assertThat(play.codings()).hasSize(2);
    }

    @Test
    void wordsSentencesAndTurnsAreSelectedAndAgainMore() {
        Play play = Play.of(TALK);
        assertThat(play.keys("W").selected()).isEqualTo("She");
        assertThat(play.keys("W W").selected()).isEqualTo("She slammed the");
        assertThat(play.keys("s").selected()).isEqualTo("She slammed the door.");
        assertThat(play.keys("s").selected()).isEqualTo("She slammed the door. I was scared.");
        assertThat(play.keys("t").selected()).isEqualTo("She slammed the door. I was scared. Nobody came.");
        assertThat(play.keys("t").selected()).endsWith("P2: And then?");
        assertThat(play.keys("Esc").selected()).isEmpty();
    }

    @Test
    void freelyWithViKeysAndWithShift() {
        Play play = Play.of(TALK);
        assertThat(play.keys("w v w l l").selected()).isEqualTo("slammed the");
        assertThat(play.keys("e h h").selected()).isEqualTo("e slammed the");
        assertThat(play.keys("Esc Home Shift-Right Shift-Right").selected()).isEqualTo("She");
        assertThat(play.keys("Shift-Left").selected()).isEqualTo("Sh");
        assertThat(play.keys("Ctrl-Shift-Right").selected()).isEqualTo("She s");
    }

    @Test
    void onesOwnCodingIsRemovedAndComesBack() {
        Play play = Play.of(TALK, "angry jo slammed the door");
        play.keys("] x");
        assertThat(play.codings()).isEmpty();
        play.keys("u");
        assertThat(play.codings()).containsExactly("angry jo slammed the door");
        play.keys("Ctrl-R");
        assertThat(play.codings()).isEmpty();
    }

    @Test
    void whatOthersCodedIsNotTouched() {
        Play play = Play.of(TALK, "angry marek slammed", "afraid rules scared");
        assertThat(play.keys("] x").last()).contains("this is a coding of marek");
        assertThat(play.keys("m").last()).contains("this is a coding of marek");
        assertThat(play.keys("a").last()).contains("a person coded this");
        assertThat(play.keys("] x").last()).contains("reject it instead");
        assertThat(play.keys("C").last()).contains("a rule coded this");
        assertThat(play.journal.wishes).isEmpty();
    }

    @Test
    void proposalsAreAcceptedAndRejectedInPlace() {
        Play play = Play.of(TALK, "angry rules slammed the door", "afraid rules scared");
        play.keys("Tab a");
        assertThat(play.codings()).containsExactly("angry rules+ slammed the door", "afraid rules scared");
        assertThat(play.hand()).startsWith("▸ angry ✓");
        assertThat(play.keys("a").last()).contains("accepted already");
        play.keys("Tab r");
        assertThat(play.codings()).contains("afraid rules- scared");
        assertThat(play.hand()).isEmpty();
        play.keys("u");
        assertThat(play.codings()).contains("afraid rules scared");
        play.keys("r L L L L");
        assertThat(play.last()).contains("shown: what was rejected");
        assertThat(play.keys("]").hand()).startsWith("▸ afraid ×");
        assertThat(play.keys("a L").hand()).startsWith("▸ afraid ✓");
    }

    @Test
    void aMemoIsWrittenChangedAndLeft() {
        Play play = Play.of(TALK, "angry jo slammed");
        play.keys("] m").type("a real door");
        assertThat(play.last()).contains("memo: a real door");
        play.keys("Enter");
        assertThat(play.hand()).contains("“a real door”");
        play.keys("m").type(", oak").keys("Ctrl-J").type("second line");
        assertThat(play.last()).isEqualTo("second line");
        play.keys("Enter");
        assertThat(play.journal.marks.get("r0").coding().memo()).isEqualTo("a real door, oak\nsecond line");
        play.keys("m").type("nonsense").keys("Esc");
        assertThat(play.journal.marks.get("r0").coding().memo()).endsWith("second line");
    }

    @Test
    void aMemoThatCannotBeWrittenIsNotLost() {
        Play play = Play.of(TALK, "angry jo slammed");
        play.keys("] m").type("think");
        play.journal.full = true;
        play.keys("Enter");
        assertThat(play.screen()).contains("memo: think");
        play.journal.full = false;
        play.keys("Enter");
        assertThat(play.hand()).contains("“think”");
    }

    @Test
    void whatCouldNotBeSavedIsNotShown() {
        Play play = Play.of(TALK);
        play.journal.full = true;
        play.keys("s 1");
        assertThat(play.last()).startsWith("not saved: cannot write: No space left on device [PRJ-014]");
        assertThat(play.hand()).isEmpty();
        assertThat(play.selected()).isEqualTo("She slammed the door.");
        play.journal.full = false;
        play.keys("1");
        assertThat(play.hand()).startsWith("▸ angry · jo");
    }

    @Test
    void aCodingGetsAnotherCodeAndAnotherSpan() {
        Play play = Play.of(TALK, "angry jo slammed the door");
        play.keys("] C").type("calm").keys("Enter");
        assertThat(play.codings()).containsExactly("calm jo slammed the door");
        play.keys("W =");
        assertThat(play.codings()).containsExactly("calm jo slammed");
        assertThat(play.keys("Esc =").last()).contains("select what the coding should span");
    }

    @Test
    void codingsInOnePlaceComeIntoTheHandOneAfterTheOther() {
        Play play = Play.of(TALK, "angry jo slammed the door", "calm jo She slammed the door.");
        play.keys("w");
        assertThat(play.hand()).startsWith("▸ angry · jo").contains("  calm · jo");
        play.keys("o");
        assertThat(play.hand()).startsWith("▸ calm · jo").contains("  angry · jo");
        play.keys("x");
        assertThat(play.codings()).containsExactly("angry jo slammed the door");
    }

    @Test
    void codesAreFoundByNameByIdAndByScatteredLetters() {
        Play play = Play.of(TALK);
        play.keys("c").type("dr");
        assertThat(play.row(2)).contains("Doors");
        play.keys("Ctrl-U").type("voices");
        assertThat(play.row(2)).contains("Loud voices");
        play.keys("Ctrl-U").type("xyz");
        assertThat(play.keys("Enter").last()).contains("no code fits 'xyz'");
        play.keys("Backspace Backspace Backspace Down Down Enter");
        assertThat(play.codings()).containsExactly("doors jo She slammed the door.");
    }

    @Test
    void openCodingMakesNewCodes() {
        Play play = Play.of(TALK);
        play.keys("c").type("A Slammed door!").keys("Ctrl-J");
        assertThat(play.codings()).containsExactly("a-slammed-door jo She slammed the door.");
        assertThat(play.screen()).contains("a-slammed-door");
        play.keys("} .");
        assertThat(play.codings()).contains("a-slammed-door jo And then?");
        play.keys("} c").type("a-sla").keys("Enter");
        assertThat(play.codings()).contains("a-slammed-door jo Then nothing.");
        assertThat(play.keys("c").type("??").keys("Ctrl-J").last()).contains("type what the new code is called");
    }

    @Test
    void theMouseMovesSelectsAndCodes() {
        Play play = Play.of(TALK);
        int column = play.row(1).indexOf("slammed");
        play.mouse(Kind.PRESS, 1, column, 1).mouse(Kind.DRAG, 1, column + 10, 1).mouse(Kind.RELEASE, 1, column + 10, 1);
        assertThat(play.selected()).isEqualTo("slammed the");
        play.mouse(Kind.PRESS, 2, 60, 1);
        assertThat(play.codings()).containsExactly("angry jo slammed the");
        play.mouse(Kind.PRESS, 1, column, 2);
        assertThat(play.selected()).isEqualTo("slammed");
        play.mouse(Kind.PRESS, 1, column, 3);
        assertThat(play.selected()).isEqualTo("She slammed the door.");
        play.mouse(Kind.WHEEL_DOWN, 5, 20, 1);
        assertThat(play.state.at().cursor()).isGreaterThan(TALK.indexOf("slammed"));
    }

    @Test
    void pastedTextIsNeverACommand() {
        Play play = Play.of(TALK, "angry jo slammed");
        play.keys("]").input(new Input.Pasted("xxqu"));
        assertThat(play.left).isFalse();
        assertThat(play.codings()).hasSize(1);
        play.keys("m").input(new Input.Pasted("one\r\ntwo")).keys("Enter");
        assertThat(play.journal.marks.get("r0").coding().memo()).isEqualTo("one\ntwo");
    }

    @Test
    void leaving() {
        assertThat(Play.of(TALK).keys("q").left).isTrue();
        assertThat(Play.of(TALK).keys("c q").left).isFalse();
    }
}
