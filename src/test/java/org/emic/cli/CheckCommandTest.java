package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code emic check}: a study in order passes, and each fault that is planted is found at its file and line. */
class CheckCommandTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void aStudyInWhichPeopleCoded() throws IOException {
        study = PlantedStudy.in(folder);
        Files.writeString(study.resolve("codings/ana.jsonl"), PlantedStudy.LOG);
        Files.writeString(study.resolve("memos/loud.md"), """
            ---
            emic: memo/1
            on:
              - project
              - source: visit
              - code: anger
              - code: visits:anger
              - segment: 01J0000000000000000000000A
            ---

            Loud.
            """);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(study.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(study.resolve(file), text.replace(from, to));
    }

    @Test
    void aStudyInOrderPassesAndIsSummedUp() {
        Run run = Run.emic(study, 0, "check");

        assertThat(run.out()).isEqualTo("""
            sources: 1, codings: 2, memos: 1, codebooks: 1, codes: 1, rules: 1, examples: 1
            nothing found in 6 files
            """);
    }

    @Test
    void whatGitLeavesOfTwoCopiesOfALogIsInOrder() throws IOException {
        // The union merge keeps the lines of both: some twice, and not in the order of time.
        String bo = PlantedStudy.LOG.replace("01J0000000000000000000000", "01J0000000000000000000001");
        Files.writeString(study.resolve("codings/ana.jsonl"), PlantedStudy.LOG + PlantedStudy.LOG);
        Files.writeString(
                study.resolve("codings/bo.jsonl"),
                bo.lines().sorted(Comparator.reverseOrder()).collect(Collectors.joining("\n", "", "\n")));

        assertThat(Run.emic(study, 0, "check").out()).isEqualTo("""
            sources: 1, codings: 4, memos: 1, codebooks: 1, codes: 1, rules: 1, examples: 1
            nothing found in 7 files
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sources/visit.txt   | He shouted at       | He shouting at      | PRJ-033 error sources/visit.txt:0
        sources/visit.json  | "visit.txt"         | "visit.txt",        | PRJ-030 error sources/visit.json:
        sources/visit.json  | [3,26               | [3,2600             | PRJ-031 error sources/visit.json:12
        codings/ana.jsonl   | "op":"add",         | "op":"ad",          | COD-002 error codings/ana.jsonl:1
        sources/visit.json  | [31,42              | [20,42              | PRJ-031 error sources/visit.json:13
        codings/ana.jsonl   | "start":47,"end":64 | "start":46,"end":63 | CHK-042 error codings/ana.jsonl:3
        codings/ana.jsonl   | "end":64            | "end":640           | CHK-041 error codings/ana.jsonl:3
        codings/ana.jsonl   | "codebook":"visits" | "codebook":"visit"  | CHK-045 error codings/ana.jsonl:1
        codings/ana.jsonl   | "code":"anger"}     | "code":"angre"}     | CHK-033 error codings/ana.jsonl:2
        codebooks/visits.yaml | [shout*]          | [scream*]           | TST-001 error codebooks/visits.yaml:13
        codebooks/visits.yaml | [shout*]          | [shout* yell*]      | RUL-002 error codebooks/visits.yaml:11
        memos/loud.md       | source: visit       | source: vist        | CHK-050 error memos/loud.md:5
        memos/loud.md       | visits:anger        | visits:angr         | CHK-050 error memos/loud.md:7
        memos/loud.md       | 0000000A            | 0000000C            | CHK-050 error memos/loud.md:8
        memos/loud.md       | source: visit       | sauce: visit        | PRJ-065 error memos/loud.md:5
        memos/loud.md       | on:                 | of:                 | PRJ-064 warning memos/loud.md:
        memos/loud.md       | emic: memo/1        | emic: [memo/1       | PRJ-020 error memos/loud.md:
        emic.yaml           | language: en        | language: engl_ish  | PRJ-025 error emic.yaml:3
        """)
    void aPlantedFaultIsFoundAtItsPlace(String file, String from, String to, String found) throws IOException {
        edit(file, from, to);

        assertThat(PlantedStudy.found(study))
                .anySatisfy(each -> assertThat(each).startsWith(found));
        if (found.contains(" error ")) {
            Run.emic(study, 4, "check");
        } else {
            Run.emic(study, 0, "check");
            Run.emic(study, 4, "check", "--fail-on", "warning");
        }
    }

    @Test
    void whatIsGoneIsMissed() throws IOException {
        Files.delete(study.resolve("sources/visit.json"));
        assertThat(PlantedStudy.found(study))
                .anySatisfy(each -> assertThat(each).startsWith("PRJ-035 warning sources/visit.txt"))
                .anySatisfy(each -> assertThat(each).startsWith("CHK-040 error codings/ana.jsonl:1"))
                .anySatisfy(each -> assertThat(each).startsWith("CHK-050 error memos/loud.md:5"));

        Files.delete(study.resolve("codebooks/visits.yaml"));
        assertThat(PlantedStudy.found(study))
                .anySatisfy(each -> assertThat(each).startsWith("CHK-045 error codings/ana.jsonl:1"));
    }

    @Test
    void aTextThatWasTradedForAnotherOfItsLengthIsNoticedThoughItsStampIsTheSame() throws IOException {
        Path text = study.resolve("sources/visit.txt");
        Run.emic(study, 0, "check");
        var stamp = Files.getLastModifiedTime(text);
        edit("sources/visit.txt", "shouted", "whisped");
        Files.setLastModifiedTime(text, stamp);

        assertThat(PlantedStudy.found(study))
                .anySatisfy(each -> assertThat(each).startsWith("PRJ-033"));
    }

    @Test
    void aMemoMayBeOnWhatARuleCoded() throws IOException {
        String id = Run.emic(study, 0, "segments", "--origin", "rule", "-f", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replaceAll(",.*", "");
        edit("memos/loud.md", "01J0000000000000000000000A", id);
        Run.emic(study, 0, "check");
        edit("memos/loud.md", id, "abcdefghijklm");
        Run.emic(study, 4, "check");
    }

    @Test
    void withoutItsTextsAStudysCodebooksAreChecked() throws IOException {
        Files.delete(study.resolve("sources/visit.json"));
        Files.delete(study.resolve("sources/visit.txt"));

        assertThat(Run.emic(study, 0, "check", "--no-corpus").out())
                .isEqualTo("codebooks: 1, codes: 1, rules: 1, examples: 1\nnothing found in 2 files\n");
        Run.emic(study, 4, "check");
    }

    @Test
    void codebooksAreCheckedWithoutAProject() throws IOException {
        Path book = Files.move(study.resolve("codebooks/visits.yaml"), folder.resolve("visits.yaml"));

        assertThat(Run.emic(folder, 0, "check", "visits.yaml").out())
                .isEqualTo("codebooks: 1, codes: 1, rules: 1, examples: 1\nnothing found in 1 file\n");
        Files.writeString(book, Files.readString(book).replace("shout*", "scream*"));
        assertThat(Run.emic(folder, 4, "check", "visits.yaml", "-f", "github").out())
                .startsWith("::error file=visits.yaml,line=13,");
        assertThat(Run.emic(folder, 3, "check").err()).contains("CLI-004");
    }

    @Test
    void aStudySaysHowManyExamplesItWants() throws IOException {
        edit(
                "codebooks/visits.yaml",
                "\ncodes:",
                "\ncodes:\n  - {id: fear, name: Fear, definition: Dread of the other.}");
        edit("emic.yaml", "language: en", "language: en\nlimits: {examples: 60}");
        assertThat(PlantedStudy.found(study))
                .contains("CHK-060 error codebooks/visits.yaml:6 1 of 2 codes have examples, which is 50 %; 60 % are"
                        + " asked for");
        edit("emic.yaml", "examples: 60", "examples: 50");
        assertThat(Run.emic(study, 4, "check", "--fail-on", "warning").out()).doesNotContain("CHK-060");
    }

    @Test
    void filesAreCalledAsSeenFromWhereOneStands() throws IOException {
        edit("sources/visit.txt", "shouted", "whispered");
        edit("codebooks/visits.yaml", "[shout*]", "[scream*]");
        edit("codings/ana.jsonl", "\"op\":\"add\"", "\"op\":\"ad\"");
        edit("emic.yaml", "language: en", "langage: en");

        assertThat(Run.emic(folder, 4, "check", "-C", "study").out())
                .contains("study/codebooks/visits.yaml:13:")
                .contains("study/codings/ana.jsonl:1: ")
                .contains("\nstudy/sources/visit.txt: ")
                .contains("study/emic.yaml:3:1: ");
        assertThat(Run.emic(study.resolve("codebooks"), 4, "check").out())
                .contains("../codebooks/visits.yaml:13:")
                .contains("../emic.yaml:3:1: ");
    }

    @Test
    void quietLeavesNotesOut() throws IOException {
        edit("codebooks/visits.yaml", "[shout*]", "[shout*, holler*]");
        assertThat(Run.emic(study, 0, "check").out()).contains("note[CHK-030]");
        assertThat(Run.emic(study, 0, "check", "-q").out())
                .doesNotContain("CHK-030")
                .contains("nothing found");
        Run.emic(study, 4, "check", "--fail-on", "note");
    }
}
