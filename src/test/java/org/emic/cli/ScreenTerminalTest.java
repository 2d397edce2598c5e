package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coding screen in a real pseudo-terminal: the main ways through, with nothing in between. */
class ScreenTerminalTest {

    private static final String SOURCE = "interview-hill-m1";

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void study() throws IOException {
        assumeTrue(Tmux.isInstalled(), "tmux is not installed: the coding screen was not tried in a terminal");
        SampleStudy.copyOf(Run.HOME.resolve("docs/manual/example"), folder);
        Run.emic(folder, 0, "init", "study");
        Run.emic(folder, 0, "ingest", "transcripts/" + SOURCE + ".txt", "-C", "study", "--kind", "interview");
        Run.emic(folder, 0, "apply", "-C", "study", "visits.yaml");
        study = folder.resolve("study");
    }

    private List<String> log() throws IOException {
        Path log = study.resolve("codings/jo.jsonl");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private String segments() {
        return Run.emic(study, 0, "segments", "-f", "csv", "--columns", "code,coder,text", "--origin", "manual", "-q")
                .out();
    }

    @Test
    void aSessionFromOpeningToLeavingAndOpeningAgain() throws IOException {
        try (Tmux tmux = new Tmux(study)) {
            tmux.start(80, 24, Map.of(), "code", SOURCE, "--coder", "jo");
            assertThat(tmux.shows("Codes")).contains("How was the first visit", "MUM", "Hostility", "coder jo");

            tmux.keys("}", ")").type("sc").shows("code:");
            tmux.type("shou").keys("Enter").shows("coded shouting: “I shouted at her");
            assertThat(log()).singleElement().asString().contains("\"op\":\"add\"", "\"code\":\"shouting\"");
            assertThat(tmux.painted()).contains("\u001b[1;3;4m");

            tmux.keys("m").shows("memo:");
            tmux.type("proud of it").keys("Enter").shows("memo saved on shouting");
            assertThat(log()).hasSize(2);

            tmux.keys("Tab").shows("▸ shouting ?");
            tmux.keys("Tab").shows("▸ shutting-out ?");
            tmux.keys("a").shows("accepted shutting-out");
            tmux.keys("Tab").shows("▸ shouting ?");
            tmux.keys("r").shows("rejected shouting");
            tmux.keys("u").shows("taken back: rejected shouting");
            tmux.keys("C-r").shows("again: rejected shouting");
            assertThat(log()).hasSize(6);

            tmux.type("/sandwich").keys("Enter").shows("turn 4/4");
            tmux.type("?").shows("a character back (left)");
            tmux.keys("Escape").until("the help is closed", screen -> !screen.contains("Esc closes"));
            tmux.type("i").shows("Shouting");
            tmux.keys("Escape");

            tmux.resize(110, 32)
                    .until(
                            "the whole width",
                            screen -> screen.lines().count() == 32
                                    && screen.lines().findFirst().orElse("").length() > 100);
            // A click, as terminals tell it: on the first turn's text.
            tmux.type("\u001b[<0;30;2M\u001b[<0;30;2m").shows("turn 1/4");
            tmux.type("W.").shows("coded shouting");
            tmux.type("q").shows("ended with 0");
        }
        assertThat(segments()).contains("shouting,jo,I shouted at her through the letter box.");
        assertThat(Run.emic(study, 0, "segments", "--code", "shutting-out", "-q")
                        .out())
                .contains("shutting-out");
        assertThat(Run.emic(study, 0, "segments", "--code", "shouting", "--origin", "rule", "-q")
                        .out())
                .doesNotContain("rules:");
        try (Tmux tmux = new Tmux(study)) {
            tmux.start(80, 24, Map.of("NO_COLOR", "1"), "code", SOURCE, "--coder", "jo", "--turn", "2");
            assertThat(tmux.shows("turn 2/4")).contains("╺", "read");
            tmux.shows("▸ shutting-out ✓");
            tmux.type("]").shows("▸ shouting · jo “proud of it”");
            assertThat(tmux.painted()).doesNotContain("\u001b[38;");
            tmux.type("q").shows("ended with 0");
        }
    }

    @Test
    void theStudysKeysHoldAndWrongOnesAreToldBeforeTheScreenOpens() throws IOException {
        Path settings = study.resolve("emic.yaml");
        String before = Files.readString(settings);
        Files.writeString(settings, before + "\nkeys:\n  quit: Z\n  \"code:anxiety\": X\n");
        try (Tmux tmux = new Tmux(study)) {
            tmux.start(80, 24, Map.of(), "code", SOURCE, "--coder", "jo");
            tmux.shows("X ■ Anxiety");
            tmux.type("X").shows("coded anxiety");
            tmux.type("q").shows("'q' does nothing here");
            tmux.type("Z").shows("ended with 0");
        }
        Files.writeString(settings, before + "\nkeys:\n  acept: Z\n");
        try (Tmux tmux = new Tmux(study)) {
            tmux.start(80, 24, Map.of(), "code", SOURCE, "--coder", "jo");
            assertThat(tmux.shows("ended with 3")).contains("SCR-001", "did you mean 'accept'?");
        }
    }

    @Test
    void whereNothingCanBeDrawnAnotherWayIsNamed() throws IOException {
        assertThat(Run.emic(study, 3, "code", SOURCE, "--coder", "jo").err()).contains("SCR-020", "emic code add");
        assertThat(Run.emic(study, 3, "code", "interview-hil", "--coder", "jo").err())
                .isNotEmpty();
        assertThat(Run.emic(study, 2, "code").err()).contains("add, edit, remove");
        assertThat(Run.emic(study, 2, "code", "lst").err()).contains("did you mean 'list'?");
        try (Tmux tmux = new Tmux(study)) {
            tmux.start(80, 24, Map.of("TERM", "dumb"), "code", SOURCE, "--coder", "jo");
            assertThat(tmux.shows("ended with 3")).contains("SCR-021");
        }
    }
}
