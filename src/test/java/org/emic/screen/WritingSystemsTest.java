package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text that is not one column a character, from left to right, and meant well. */
class WritingSystemsTest {

    @Test
    void wideCharactersTakeTwoColumnsAndAreNeverCut() {
        Play play = Play.of("P1: " + "漢字かな交じり文".repeat(20));
        Canvas canvas = play.canvas();
        int x = play.state.frame().textColumn();
        int width = play.state.frame().text();
        assertThat(canvas.sign(1, x)).isEqualTo("漢");
        assertThat(canvas.sign(1, x + 1)).isEqualTo(Canvas.COVERED);
        assertThat(Frame.width(play.row(1)
                        .substring(play.row(1).indexOf("漢"), play.row(1).indexOf("│"))
                        .strip()))
                .isBetween(width - 1, width);
        play.keys("l");
        assertThat(play.canvas().cursorColumn()).isEqualTo(x + 2);
        // Every character of the text is drawn once.
        StringBuilder drawn = new StringBuilder();
        for (int row = 1; row < 22; row++) {
            for (int column = x; column < x + width; column++) {
                drawn.append(canvas.sign(row, column).strip());
            }
        }
        assertThat(drawn.toString()).isEqualTo("漢字かな交じり文".repeat(20));
    }

    @Test
    void emojiOfSeveralCodePointsAreOneCharacter() {
        String family = "👨‍👩‍👧‍👦";
        Play play = Play.of("P1: a" + family + "b👍🏽c🇩🇪d❤️e");
        play.keys("l");
        assertThat(play.ahead(family.length())).isEqualTo(family);
        int column = play.canvas().cursorColumn();
        play.keys("l");
        assertThat(play.ahead(1)).isEqualTo("b");
        assertThat(play.canvas().cursorColumn()).isEqualTo(column + 2);
        play.keys("l l");
        assertThat(play.ahead(1)).isEqualTo("c");
        assertThat(play.canvas().cursorColumn()).isEqualTo(column + 5);
        play.keys("l l l l");
        assertThat(play.ahead(1)).isEqualTo("e");
        play.keys("Home v l s 1");
        assertThat(play.codings()).containsExactly("angry jo a" + family + "b👍🏽c🇩🇪d❤️e");
    }

    @Test
    void combiningMarksStayWithTheirLetter() {
        Play play = Play.of("P1: cafe\u0301 noir");
        play.keys("l l l");
        assertThat(play.ahead(2)).isEqualTo("e\u0301");
        play.keys("v 1");
        assertThat(play.codings()).containsExactly("angry jo e\u0301");
        assertThat(play.row(1)).contains("cafe\u0301 noir");
    }

    @Test
    void rightToLeftTextIsPutIntoReadingOrderAtTheRightEdge() {
        Play play = Play.of("P1: שלום (עולם) abc");
        int end = play.state.frame().textColumn() + play.state.frame().text();
        String row = play.row(1);
        // Read from the left: the last word first, brackets turned, Latin as it is.
        assertThat(row).contains("abc (םלוע) םולש");
        assertThat(play.canvas().sign(1, end - 1)).isEqualTo("ש");
        assertThat(play.canvas().cursorColumn()).isEqualTo(end - 1);
        play.keys("l");
        assertThat(play.canvas().cursorColumn()).isEqualTo(end - 2);
        play.keys("0 W 1");
        assertThat(play.codings()).containsExactly("angry jo שלום");
    }

    @Test
    void aRightToLeftQuoteInALeftToRightSentence() {
        Play play = Play.of("P1: He said שלום to me.");
        assertThat(play.row(1)).contains("He said םולש to me.");
    }

    @Test
    void nothingInATranscriptSteersTheTerminal() {
        Play play =
                Play.of("P1: red \u001b[31m bell \u0007 back \u202e turned \u009b tab\tx end\u0000.", "angry jo red");
        String painted = new Painter(new Look("xterm", 0)).paint(play.canvas());
        assertThat(play.row(1)).contains("red ␛[31m bell ␇ back ?");
        assertThat(painted.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", ""))
                .doesNotContainPattern("[\u0000-\u001f\u007f-\u009f\u202e]");
        play.keys("] m").type("x").input(new Input.Pasted("\u001b[2J")).keys("Enter");
        assertThat(play.hand()).contains("x␛[2J");
    }

    @Test
    void aLongWordIsBrokenAndALongLineIsShownWhole() {
        Play play = Play.of("P1: " + "x".repeat(200) + " end");
        assertThat(play.screen().replaceAll("[^x]", "")).hasSize(200);
        play.keys("G");
        assertThat(play.ahead(1)).isEqualTo("d");
    }
}
