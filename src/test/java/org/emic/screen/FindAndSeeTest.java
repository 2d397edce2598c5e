package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindAndSeeTest {

    private static final String TALK = """
        P1: [0] She slammed the door.

        P2: [75] And then? The DOOR was
        shut.

        P1: [130] Then nothing.
        """;

    @Test
    void aSearchGoesOnAroundTheEnd() {
        Play play = Play.of(TALK);
        play.keys("/").type("door").keys("Enter");
        assertThat(play.ahead(4)).isEqualTo("door");
        assertThat(play.keys("n").ahead(4)).isEqualTo("DOOR");
        play.keys("n");
        assertThat(play.ahead(4)).isEqualTo("door");
        assertThat(play.last()).contains("searched on from the other end");
        assertThat(play.keys("N").ahead(4)).isEqualTo("DOOR");
    }

    @Test
    void aCapitalAsksForTheCaseAndASpaceForAnySpace() {
        Play play = Play.of(TALK);
        play.keys("/").type("DOOR").keys("Enter n");
        assertThat(play.ahead(4)).isEqualTo("DOOR");
        play.keys("g g /").type("was shut").keys("Enter");
        assertThat(play.ahead(3)).isEqualTo("was");
        play.keys("/").type("a.b").keys("Enter");
        assertThat(play.last()).contains("'a.b' does not stand in this source");
    }

    @Test
    void jumps() {
        Play play = Play.of(TALK, "calm rules nothing");
        assertThat(play.keys(":").type("2").keys("Enter").ahead(3)).isEqualTo("And");
        assertThat(play.keys(":").type("0:00").keys("Enter").ahead(3)).isEqualTo("She");
        assertThat(play.keys(":").type("2:09").keys("Enter").ahead(3)).isEqualTo("And");
        assertThat(play.keys(":").type("0:02:10").keys("Enter").ahead(4)).isEqualTo("Then");
        assertThat(play.keys(":").type("0%").keys("Enter").ahead(3)).isEqualTo("She");
        assertThat(play.keys(":").type("r0").keys("Enter").ahead(7)).isEqualTo("nothing");
        assertThat(play.keys(":").type("9").keys("Enter").last()).contains("the source has turns 1 to 3");
        assertThat(play.keys(":").type("?").keys("Enter").last()).contains("'?' is no place");
    }

    @Test
    void speakersAndTimesStandBesideTheText() {
        Play play = Play.of(TALK);
        assertThat(play.row(1)).contains("P1       She slammed");
        assertThat(play.row(2)).contains("00:00:00");
        assertThat(play.row(3)).contains("P2       And then?");
        assertThat(play.row(4)).contains("00:01:15 shut.");
        assertThat(play.screen()).doesNotContain("[75]");
    }

    @Test
    void theDefinitionIsOneKeyAwayFromACodingAndFromTheList() {
        Play play = Play.of(TALK, "angry rules slammed");
        play.keys("] i");
        assertThat(play.screen())
                .contains("definition of angry", "When to use it", "use it for angry", "Close, but no");
        play.keys("Esc c").type("calm").keys("Tab");
        assertThat(play.screen()).contains("definition of calm");
        play.keys("Esc");
        assertThat(play.screen()).contains("code: calm");
        play.keys("Enter");
        assertThat(play.codings()).contains("calm jo She slammed the door.");
    }

    @Test
    void escAndAKeyThatComeTogetherAreTwoKeys() {
        Play play = Play.of(TALK);
        assertThat(play.keys("? Alt-w").screen()).doesNotContain("Esc closes");
        assertThat(play.ahead(7)).isEqualTo("slammed");
        assertThat(play.keys("Alt-f").ahead(3)).isEqualTo("the");
    }

    @Test
    void theTreeCountsHereAndInTheStudy() {
        Play play = Play.of(TALK, "angry rules slammed", "angry marek door", "mystery jo nothing");
        assertThat(play.row(1)).contains("Codes").endsWith("here/study");
        assertThat(play.row(2)).contains("Anger").endsWith("2/6");
        assertThat(play.screen()).contains("mystery");
        play.keys("] r");
        assertThat(play.row(2)).endsWith("1/5");
    }

    @Test
    void theCodebookCanBeHiddenForMoreText() {
        Play play = Play.of(TALK);
        assertThat(play.keys("p").screen()).doesNotContain("Codes");
        assertThat(play.keys("p").screen()).contains("Codes");
    }

    @Test
    void layersShowWhoseCodingsOneWants() {
        Play play = Play.of(TALK, "angry rules slammed", "calm marek door", "afraid jo nothing");
        assertThat(play.state.marks().size()).isEqualTo(3);
        assertThat(play.keys("L").last()).contains("shown: your own codings").contains("[your own codings]");
        assertThat(play.state.marks().size()).isEqualTo(1);
        play.keys("L");
        assertThat(play.state.marks().size()).isEqualTo(2);
        play.keys("L");
        assertThat(play.state.marks().size()).isEqualTo(1);
        assertThat(play.row(1)).startsWith("╶");
    }

    @Test
    void whatOthersCodedMeanwhileIsReadAgain() {
        Play play = Play.of(TALK);
        play.journal.marks.put(
                "x", MemoryJournal.mark("x", new org.emic.model.Span(8, 11), "calm", "marek", Mark.Judgement.NONE));
        assertThat(play.keys("Ctrl-L").last()).contains("read again: 1 codings shown");
        assertThat(play.hand()).startsWith("▸ calm · marek");
    }
}
