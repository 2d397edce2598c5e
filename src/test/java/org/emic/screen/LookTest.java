package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the screen looks: signs, colours, sizes. */
class LookTest {

    private static final String TALK = """
        P1: She slammed the door. I was scared. Nobody came, and nobody went, and nobody said anything at all.

        P2: And then?
        """;

    @Test
    void overlapsAreSeenInTheMarginAndInTheText() {
        Play play = Play.of(
                TALK,
                "angry marek slammed the door",
                "afraid jo the door. I was scared. Nobody came, and nobody went, and nobody said anything at all.");
        Canvas canvas = play.canvas();
        assertThat(canvas.sign(1, 0)).isEqualTo("╺");
        assertThat(canvas.sign(1, 1)).isEqualTo("┏");
        assertThat(canvas.sign(2, 1)).isEqualTo("┃");
        assertThat(canvas.sign(3, 1)).isEqualTo("┗");
        int x = canvas.text(1).indexOf("She");
        assertThat(canvas.style(1, x).has(Style.UNDERLINE)).isFalse();
        int slammed = canvas.text(1).indexOf("slammed");
        assertThat(canvas.style(1, slammed).has(Style.UNDERLINE)).isTrue();
        assertThat(canvas.style(1, slammed).has(Style.BOLD)).isFalse();
        int door = canvas.text(1).indexOf("door");
        assertThat(canvas.style(1, door).has(Style.UNDERLINE)).isTrue();
        assertThat(canvas.style(1, door).has(Style.BOLD)).isTrue();
        assertThat(canvas.style(1, slammed).colour()).isEqualTo(Colours.of(play.state.tree(), 0));
    }

    @Test
    void whoSaysThatACodeHoldsIsSeenWithoutColours() {
        Play play = Play.of(TALK, "angry rules slammed");
        assertThat(play.row(1)).startsWith("╶");
        assertThat(play.keys("] a").row(1)).startsWith("╴");
        Play person = Play.of(TALK, "angry jo slammed");
        assertThat(person.row(1)).startsWith("╺");
        String painted = new Painter(new Look("xterm", 0)).paint(person.canvas());
        assertThat(painted).contains("\u001b[0;4m").doesNotContain("38;");
    }

    @Test
    void moreCodingsThanLanesAreSaidToBeThere() {
        Play play = Play.of(
                TALK, "angry jo She", "calm jo She s", "afraid jo She sl", "loud jo She sla", "doors jo She slam");
        assertThat(play.row(1).substring(0, 4)).endsWith("+");
        assertThat(play.hand()).contains("doors · jo");
    }

    @Test
    void onlyWhatChangedIsSent() {
        Play play = Play.of(TALK);
        Painter painter = new Painter(new Look("xterm-256color", 8));
        assertThat(painter.paint(play.canvas())).contains("\u001b[2J").contains("slammed");
        assertThat(painter.paint(play.canvas())).isEmpty();
        assertThat(painter.paint(play.keys("w").canvas()))
                .doesNotContain("slammed")
                .doesNotContain("2J");
        assertThat(painter.paint(play.keys("1").canvas())).contains("38;5;");
    }

    @Test
    void coloursAsTheTerminalHasThem() {
        assertThat(Look.of("xterm", "").colours()).isEqualTo(4);
        assertThat(Look.of("tmux-256color", "").colours()).isEqualTo(8);
        assertThat(Look.of("xterm", "truecolor").colours()).isEqualTo(24);
        assertThat(Look.of("xterm", "truecolor").withoutColours().colours()).isZero();
        Play play = Play.of(TALK, "angry jo slammed");
        assertThat(new Painter(new Look("", 24)).paint(play.canvas())).contains(";38;2;59;130;196m");
        assertThat(new Painter(new Look("", 4)).paint(play.canvas())).contains(";36m");
    }

    @Test
    void aCodebooksColourStaysReadableOnDarkAndOnLight() {
        assertThat(Colours.readable(0x000000)).isEqualTo(0x5a5a5a);
        assertThat(Colours.readable(0xffffff)).isEqualTo(0xbebebe);
        assertThat(Colours.readable(0xc2571a)).isEqualTo(0xc2571a);
        int darkRed = Colours.readable(0x8b1a12);
        assertThat(darkRed >> 16).isGreaterThan(darkRed & 0xff);
    }

    @Test
    void everySizeIsDrawnAndTheCursorStaysInTheText() {
        Play play = Play.of(TALK.repeat(30), "angry jo slammed");
        play.keys("G");
        for (int[] size : new int[][] {{24, 80}, {50, 200}, {12, 60}, {8, 40}, {60, 132}, {24, 59}, {24, 80}}) {
            play.resized(size[0], size[1]);
            Canvas canvas = play.canvas();
            assertThat(canvas.rows()).isEqualTo(size[0]);
            assertThat(canvas.text(canvas.cursorRow()))
                    .as(size[1] + "×" + size[0])
                    .contains("then?");
        }
        assertThat(play.resized(5, 30).screen()).contains("too small: 30×5");
        assertThat(play.keys("k j").resized(24, 80).screen()).contains("then?");
        for (String mode : new String[] {"?", "c", "/", "i", ":"}) {
            for (int rows = 8; rows < 30; rows += 7) {
                assertThat(play.keys(mode).resized(rows, 40).screen()).isNotBlank();
                play.keys("Esc");
            }
        }
    }

    @Test
    void aLongMemoTakesTheRowsItNeeds() {
        Play play = Play.of(TALK, "angry jo slammed");
        play.keys("] m").type("why ".repeat(60));
        assertThat(play.screen()).contains("memo: why why");
        assertThat(play.canvas().cursorRow()).isEqualTo(23);
        assertThat(play.keys("Home").canvas().cursorColumn()).isEqualTo("memo: ".length());
    }
}
