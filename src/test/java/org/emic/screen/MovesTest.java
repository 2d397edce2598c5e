package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovesTest {

    private static final String TALK = """
        P1: One two. Three four five.

        P2: Six, said Dr. Ten. Seven.

        P1: Eight nine.

        P2: Last words here.
        """;

    @Test
    void arrowsAndViKeysGoByCharacterAndRow() {
        Play play = Play.of(TALK);
        assertThat(play.keys("l Right").ahead(5)).isEqualTo("e two");
        assertThat(play.keys("h Left").ahead(3)).isEqualTo("One");
        assertThat(play.keys("j").ahead(3)).isEqualTo("Six");
        assertThat(play.keys("Down").ahead(5)).isEqualTo("Eight");
        assertThat(play.keys("k Up").ahead(3)).isEqualTo("One");
    }

    @Test
    void upAndDownKeepTheColumn() {
        Play play = Play.of(TALK);
        play.keys("End");
        assertThat(play.ahead(1)).isEqualTo(".");
        play.keys("j j");
        assertThat(play.ahead(3)).startsWith(".");
        play.keys("k k");
        assertThat(play.state.at().cursor()).isEqualTo(TALK.indexOf("five.") + 4);
    }

    @Test
    void aWordASentenceAndATurnAtATimeAlsoOverTheirEnds() {
        Play play = Play.of(TALK);
        assertThat(play.keys("w w").ahead(5)).isEqualTo("Three");
        assertThat(play.keys("b").ahead(3)).isEqualTo("two");
        assertThat(play.keys(")").ahead(5)).isEqualTo("Three");
        assertThat(play.keys(")").ahead(3)).isEqualTo("Six");
        // Dr. ends no sentence.
        assertThat(play.keys(")").ahead(5)).isEqualTo("Seven");
        assertThat(play.keys("(").ahead(3)).isEqualTo("Six");
        assertThat(play.keys("}").ahead(5)).isEqualTo("Eight");
        assertThat(play.keys("w {").ahead(5)).isEqualTo("Eight");
        assertThat(play.keys("{").ahead(3)).isEqualTo("Six");
        assertThat(play.keys("{ { {").ahead(3)).isEqualTo("One");
    }

    @Test
    void theEndsOfTheSourceAndOfTheRow() {
        Play play = Play.of(TALK);
        assertThat(play.keys("G").ahead(1)).isEqualTo(".");
        assertThat(play.state.at().cursor()).isEqualTo(TALK.lastIndexOf('.'));
        assertThat(play.keys("0").ahead(4)).isEqualTo("Last");
        assertThat(play.keys("g g").ahead(3)).isEqualTo("One");
        assertThat(play.keys("$").ahead(1)).isEqualTo(".");
    }

    @Test
    void movingFarKeepsTheCursorInView() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            text.append("P1: turn number ").append(i).append(" says something.\n\n");
        }
        Play play = Play.of(text.toString());
        for (String keys :
                new String[] {"PageDown", "Ctrl-F", "Ctrl-D", "G", "PageUp", "Ctrl-B", "Ctrl-U", "k", "g g", "j j j"}) {
            play.keys(keys);
            Canvas canvas = play.canvas();
            assertThat(canvas.cursorRow()).as(keys).isBetween(1, 21);
            assertThat(canvas.text(canvas.cursorRow()))
                    .as(keys)
                    .contains(play.ahead(4).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void unreadTurnsAreThoseThatWereNotLeftBehind() {
        Play play = Play.of(TALK);
        play.keys("} }");
        assertThat(play.state.habits().read().stream().boxed()).containsExactly(0, 1);
        play.keys("g g g r");
        assertThat(play.ahead(5)).isEqualTo("Eight");
        play.keys("g r");
        assertThat(play.ahead(4)).isEqualTo("Last");
        assertThat(play.last()).contains("3 read");
        play.keys("g r");
        assertThat(play.last()).contains("every turn from here on was read").contains("4 read");
    }

    @Test
    void uncodedTurnsAndTheNextCoding() {
        Play play = Play.of(TALK, "angry rules Six", "calm jo Eight nine.");
        assertThat(play.keys("]").ahead(3)).isEqualTo("Six");
        assertThat(play.keys("]").ahead(5)).isEqualTo("Eight");
        assertThat(play.keys("]").last()).contains("nothing is coded from here on");
        assertThat(play.keys("[").ahead(3)).isEqualTo("Six");
        assertThat(play.keys("g c").ahead(4)).isEqualTo("Last");
        assertThat(play.keys("g C").ahead(3)).isEqualTo("One");
    }

    @Test
    void unjudgedProposalsOneAfterTheOtherAlsoWhereTwoBeginTogether() {
        Play play = Play.of(
                TALK, "angry rules Six, said", "afraid rules Six, said Dr. Ten.", "calm jo Seven", "calm rules Last");
        play.keys("Tab");
        assertThat(play.hand()).startsWith("▸ afraid ?");
        play.keys("Tab");
        assertThat(play.hand()).startsWith("▸ angry ?");
        play.keys("Tab");
        assertThat(play.ahead(4)).isEqualTo("Last");
        play.keys("Tab");
        assertThat(play.hand()).startsWith("▸ afraid ?");
        assertThat(play.last()).contains("went on from the other end");
        play.keys("Shift-Tab Shift-Tab");
        assertThat(play.hand()).startsWith("▸ angry ?");
        play.keys("a Tab a Tab r Tab");
        assertThat(play.last()).contains("no proposal of a rule is left");
    }

    @Test
    void anUnfinishedSequenceIsShownAndEscLeavesIt() {
        Play play = Play.of(TALK);
        assertThat(play.keys("g").last()).startsWith("g …");
        assertThat(play.keys("Esc").last()).startsWith("? help");
        assertThat(play.keys("g x").last()).contains("'g x' does nothing here");
    }

    @Test
    void anEmptySourceOpens() {
        Play play = Play.of("");
        play.keys("j l w ) } G g g PageDown Tab s t W v c Esc Esc . x m a r u".replace(" u", ""));
        assertThat(play.screen()).contains("s (interview)");
        assertThat(Play.of("\n\n").keys("l j s").screen()).contains("nothing more to select");
    }
}
