package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and codebooks from the command line: listed, described, removed; applied, refused. */
class SourceCommandsTest {

    private static final Path EXAMPLE = Run.HOME.resolve("docs/manual/example");

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void theExampleStudy() throws IOException {
        SampleStudy.copyOf(EXAMPLE, folder.resolve("example"));
        Run.emic(folder, 0, "init", "study");
        study = folder.resolve("study");
        Run.emic(study, 0, "ingest", "../example/transcripts", "--name-pattern", "{kind}-{case}-m{month:int}");
        Run.emic(study, 0, "apply", "../example/visits.yaml");
    }

    private String list(String... options) {
        String[] words = new String[options.length + 4];
        System.arraycopy(new String[] {"source", "list", "-f", "csv"}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        return Run.emic(study, 0, words).out();
    }

    @Test
    void setChangesWhatIsKnownAndRuleCodingsFollow() {
        Run changed =
                Run.emic(study, 0, "source", "set", "interview-hill-m1", "--attr", "month=2", "--kind", "Follow up");
        assertThat(changed.err()).contains("Changed 1 of 1 sources.");
        assertThat(list("--attr", "month=2")).contains("interview-hill-m1,interview-hill-m1,follow-up,hill");
        assertThat(Run.emic(study, 0, "freq", "--by", "month", "--layout", "wide", "-f", "csv")
                        .out())
                .startsWith("code,code_path,name,2,3,total\n");
        Run.emic(study, 0, "source", "set", "interview-hill-m1", "--unset", "month");
        assertThat(list("--source", "interview-hill-m1")).doesNotContain("attr_month");
    }

    @Test
    void setRefusesWrongTypesAndUnknownSources() throws IOException {
        Files.writeString(
                study.resolve("emic.yaml"),
                Files.readString(study.resolve("emic.yaml")) + "attributes: {month: number}\n");
        Run wrong = Run.emic(study, 3, "source", "set", "interview-hill-m1", "--attr", "month=May");
        assertThat(wrong.err())
                .contains("the attribute 'month' is a number, and 'May' is none")
                .contains("Changed 0 of 1");
        assertThat(list("--attr", "month=1")).contains("interview-hill-m1");
        assertThat(Run.emic(study, 3, "source", "set", "interview-hil-m1", "--attr", "month=1")
                        .err())
                .contains("did you mean 'interview-hill-m1'");
        assertThat(Run.emic(study, 2, "source", "set", "interview-hill-m1").err())
                .contains("say what to change");
    }

    @Test
    void aTableThatComesLaterIsJoined() {
        Run joined = Run.emic(study, 0, "source", "set", "--attributes", "../example/face-sheet.csv");
        assertThat(joined.err()).contains("Changed 3 of 3 sources.");
        assertThat(list("--attr", "site=castrey")).contains("hill").doesNotContain("ford");
    }

    @Test
    void removedSourcesAndTheirSegmentsAreGoneAndTheirFilesAreNot() {
        Run.emic(study, 0, "source", "remove", "interview-ford-m2");
        assertThat(list()).doesNotContain("ford");
        assertThat(Run.emic(study, 0, "segments", "-f", "csv").out()).doesNotContain("ford");
        assertThat(folder.resolve("example/transcripts/interview-ford-m2.txt")).isRegularFile();
        assertThat(Run.emic(study, 3, "source", "remove", "interview-ford-m2").err())
                .contains("there is no source 'interview-ford-m2'");
    }

    @Test
    void aSourceInWhichPeopleCodedIsNotRemovedUnasked() throws IOException {
        Files.writeString(
                study.resolve("codings/anna.jsonl"),
                "{\"id\":\"01JCZ0000000000000000000A1\",\"at\":\"2026-03-14T10:00:00Z\",\"op\":\"add\","
                        + "\"source\":\"interview-hill-m1\",\"start\":52,\"end\":80,\"code\":\"anxiety\","
                        + "\"quote\":\"She was at the door at nine.\",\"prefix\":\"\",\"suffix\":\"\",\"memo\":\"waiting\"}\n");
        assertThat(Run.emic(study, 0, "segments", "--origin", "manual", "-f", "csv")
                        .out())
                .contains("01JCZ0000000000000000000A1", "anna,manual", "waiting");
        Run refused = Run.emic(study, 3, "source", "remove", "interview-hill-m1");
        assertThat(refused.err()).contains("people made 1 coding").contains("--with-codings");
        assertThat(list()).contains("interview-hill-m1");
        Run.emic(study, 0, "source", "remove", "interview-hill-m1", "--with-codings");
        assertThat(study.resolve("codings/anna.jsonl")).isNotEmptyFile();
        assertThat(Run.emic(study, 3, "segments", "-f", "csv").err())
                .contains("this coding is in the source 'interview-hill-m1', which is not there");
    }

    @Test
    void aCodebookOfTheSameNameWithAnotherContentIsRefused() throws IOException {
        Path other = folder.resolve("visits.yaml");
        Files.writeString(
                other, Files.readString(EXAMPLE.resolve("visits.yaml")).replace("hostil*", "hostile"));
        Run refused = Run.emic(study, 3, "apply", other.toString());
        assertThat(refused.err()).contains("codebooks/visits.yaml has another content");
        assertThat(Run.emic(study, 0, "apply", "--dry-run", other.toString()).err())
                .contains("nothing changed");
        assertThat(Run.emic(study, 3, "apply", "vists").err()).contains("did you mean 'visits'");
        assertThat(Run.emic(study, 3, "apply", "nowhere.yaml").err()).contains("there is no such file");
    }

    @Test
    void aBadRuleIsToldWithItsPlaceAndTheOthersRun() throws IOException {
        Path book = study.resolve("codebooks/visits.yaml");
        Files.writeString(book, Files.readString(book).replace("- hostil*", "- hostil* AND"));
        Run applied = Run.emic(study, 3, "apply", "-f", "csv");
        assertThat(applied.err())
                .contains("codebooks/visits.yaml:16:17: error[RUL-012]")
                .contains("^^^");
        assertThat(applied.out()).contains("shouting,hostility/shouting,2");
        assertThat(Run.emic(study, 3, "freq", "-f", "csv").out()).contains("shouting,hostility/shouting,Shouting,2");
    }

    @Test
    void changedTextsAreNoticed() throws IOException {
        Path text = study.resolve("sources/interview-hill-m1.txt");
        Files.writeString(text, Files.readString(text).replace("shouted", "laughed"));
        Run list = Run.emic(study, 3, "source", "list");
        assertThat(list.err())
                .contains("sources/interview-hill-m1.txt: error[PRJ-033]")
                .contains("changed outside Emic");
        assertThat(list.out()).contains("interview-ford-m2").doesNotContain("interview-hill-m1");
    }
}
