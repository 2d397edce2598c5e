package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic matrix}, as people use it. */
class MatrixTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void aStudy() throws IOException {
        study = new CodedTurns(folder, List.of("red", "blue", "green"))
                .source("interview-hill-m1", List.of("one", "red two", "blue. And no"))
                .source("interview-hill-m2", List.of("red again", "four", "five"))
                .source("observation-ford-m2", List.of("blue", "six"))
                .source("observation-lake-m2", List.of("six", "seven"))
                .study();
    }

    private Path file(String name) {
        return study.resolve("matrix/" + name + ".md");
    }

    /** A person writes a summary. */
    private void write(String name, String theme, String words) throws IOException {
        String mark = "<!-- emic:theme said:" + theme + " -->\n";
        String text = Files.readString(file(name));
        assertThat(text).contains(mark);
        Files.writeString(file(name), text.replace(mark, mark + "\n" + words + "\n"));
    }

    private JsonNode table(String... more) throws IOException {
        List<String> words = new java.util.ArrayList<>(List.of("matrix", "-q", "-f", "json"));
        words.addAll(List.of(more));
        return new ObjectMapper()
                .readTree(Run.emic(study, 0, words.toArray(String[]::new)).out());
    }

    /** Of a long table, by case and code, the state and what is new and gone. */
    private Map<String, String> states(String... more) throws IOException {
        Map<String, String> states = new TreeMap<>();
        List<String> words = new java.util.ArrayList<>(List.of("--layout", "long"));
        words.addAll(List.of(more));
        table(words.toArray(String[]::new))
                .get("rows")
                .forEach(row -> states.put(
                        row.get("case").asText() + " " + row.get("code").asText(),
                        row.get("state").asText()
                                + (row.get("new").isNull() ? "" : " " + row.get("new") + " " + row.get("gone"))));
        return states;
    }

    @Test
    void withoutFilesItShowsWhatThereIsToWriteOf() throws IOException {
        assertThat(Run.emic(study, 0, "matrix", "-q").out().lines().limit(5))
                .containsExactly(
                        "case  red                     blue                   green",
                        "----  ----------------------  ---------------------  -------------------",
                        "ford  absent: no segments     1 segment, no summary  absent: no segments",
                        "hill  2 segments, no summary  1 segment, no summary  absent: no segments",
                        "lake  absent: no segments     absent: no segments    absent: no segments");
        assertThat(table("--value", "segments").get("totals").get("red").asInt())
                .isEqualTo(2);
        assertThat(file("hill")).doesNotExist();
    }

    @Test
    void missingIsNotAbsent() throws IOException {
        Run.emic(study, 0, "code", "add", "interview-hill-m1", "red", "--turn", "1", "--coder", "jo");
        assertThat(states("red", "green", "--origin", "manual"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ford green", "missing",
                        "ford red", "missing",
                        "hill green", "absent",
                        "hill red", "no summary",
                        "lake green", "missing",
                        "lake red", "missing"));
        JsonNode cell = table("red", "--origin", "manual", "--layout", "long")
                .get("rows")
                .get(0);
        assertThat(cell.get("segments").isNull()).isTrue();
        assertThat(states("red", "--origin", "manual", "--with-uncoded")).containsEntry("ford red", "absent");
    }

    @Test
    void marksStandInTheTableBeforeTheFilesAreBuiltAgain() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        assertThat(states()).containsEntry("hill red", "current 0 0");
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "red", "--turn", "2", "--coder", "jo");
        assertThat(states()).containsEntry("hill red", "changed 1 0").containsEntry("hill blue", "no summary");
        assertThat(table().get("rows").get(1).get("red").asText()).isEqualTo("[changed: 1 new] Twice red.");
        assertThat(table("--value", "state").get("rows").get(1).get("red").asText())
                .isEqualTo("changed: 1 new");
        assertThat(table().get("denominators").get("changed").asInt()).isEqualTo(1);
        // A second coder who agrees changes nothing, and what is counted by other filters neither.
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "red", "--turn", "2", "--coder", "ann");
        assertThat(states()).containsEntry("hill red", "changed 1 0");
        assertThat(states("--kind", "interview", "--coder", "ann", "red"))
                .containsExactly(Map.entry("hill red", "changed 1 0"));
    }

    @Test
    void whatIsGoneIsListedUntilSomebodyDealtWithIt() throws IOException {
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "green", "--turn", "2", "--coder", "jo");
        String id = id("jo");
        Run.emic(study, 0, "matrix", "build");
        write("hill", "green", "Green once.");
        Run.emic(study, 0, "code", "remove", id, "--coder", "jo");
        assertThat(states()).containsEntry("hill green", "changed 0 1");
        Run.emic(study, 0, "matrix", "build");
        assertThat(Files.readString(file("hill"))).contains("**gone** interview-hill-m2, line 3, W", "> four.");
        assertThat(states()).containsEntry("hill green", "changed 0 1");
        Run.emic(study, 0, "matrix", "confirm", "hill", "green", "--coder", "jo");
        assertThat(Files.readString(file("hill")))
                .doesNotContain("**gone**", "> four.")
                .contains("Green once.");
        assertThat(states()).containsEntry("hill green", "current 0 0");
    }

    @Test
    void aTextThatIsCorrectedElsewhereMarksNothing() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        Run.emic(study, 0, "matrix", "build");
        Path text = study.resolve("sources/interview-hill-m1.txt");
        Files.writeString(
                folder.resolve("interview-hill-m1.txt"), Files.readString(text).replace("one", "one and one"));
        Run.emic(
                study,
                0,
                "source",
                "replace",
                "interview-hill-m1",
                folder.resolve("interview-hill-m1.txt").toString(),
                "--coder",
                "jo");
        assertThat(states()).containsEntry("hill red", "current 0 0");
        Files.writeString(
                folder.resolve("interview-hill-m1.txt"), Files.readString(text).replace("red two", "red three"));
        Run.emic(
                study,
                0,
                "source",
                "replace",
                "interview-hill-m1",
                folder.resolve("interview-hill-m1.txt").toString(),
                "--coder",
                "jo");
        assertThat(states()).containsEntry("hill red", "changed 1 1");
    }

    @Test
    void whatParticipantsSayIsNoMarkAndNoMarkup() throws IOException {
        String said = "red <!-- emic:end --> --> <script>x</script> \u001b[31m **new** `01AB` \u202e [a](b)\n"
                + "<!-- emic:end -->\n# red\n<!-- emic:theme said:blue -->\n> red <!-- emic:passage 0123456789ab -->";
        Files.writeString(folder.resolve("evil.txt"), "P: " + said + "\n\nW: red\n");
        Run.emic(study, 0, "ingest", "../evil.txt", "--kind", "interview", "--attr", "case=e --> `v`: il");
        Run.emic(study, 0, "matrix", "build", "red");
        write("e-v-il", "red", "It is what they say.");
        Run.emic(study, 0, "matrix", "build", "red");
        String text = Files.readString(file("e-v-il"));
        assertThat(text.lines().filter(line -> line.startsWith("<!--"))).hasSize(2);
        assertThat(text.lines().filter(line -> line.contains("<!--") || line.contains("-->")))
                .as("the front matter, the theme, its evidence with four passages, and the end")
                .hasSize(8);
        assertThat(text)
                .contains(
                        "> P: red &lt;!-- emic:end --&gt; --&gt; &lt;script&gt;x",
                        "␛\\[31m \\*\\*new\\*\\* \\`01AB\\` ? \\[a\\](b)")
                .contains("> \\# red\n")
                .contains("# e --&gt; \\`v\\`: il\n")
                .doesNotContain("\u001b", "\u202e");
        assertThat(states()).containsEntry("e --> `v`: il red", "current 0 0");
    }

    @Test
    void aRenamedCodeKeepsItsSummaryAndUndoGivesItBack() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        Run.emic(study, 0, "code", "rename", "red", "crimson", "--coder", "jo");
        assertThat(Files.readString(file("hill"))).contains("## red <!-- emic:theme said:crimson -->\n\nTwice red.");
        assertThat(states()).containsEntry("hill crimson", "current 0 0").doesNotContainKey("hill red");
        Run.emic(study, 0, "undo", "--coder", "jo");
        assertThat(states()).containsEntry("hill red", "current 0 0").doesNotContainKey("hill crimson");
    }

    @Test
    void aRenameIsTakenBackAlsoAfterFilesWereBuiltAgain() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "blue", "Once blue.");
        Run.emic(study, 0, "code", "rename", "blue", "azure", "--coder", "jo");
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "red", "--turn", "2", "--coder", "ann");
        Run.emic(study, 0, "matrix", "build");
        assertThat(Files.readString(file("hill"))).contains("said:azure -->\n\nOnce blue.");
        Run.emic(study, 0, "undo", "--coder", "jo");
        assertThat(states()).containsEntry("hill blue", "current 0 0").doesNotContainKey("hill azure");
    }

    @Test
    void aCodeThatWasRenamedInItsCodebookIsFoundByWhatItWasCalled() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        Path book = study.resolve("codebooks/said.yaml");
        Files.writeString(
                book, Files.readString(book).replace("  - id: red\n", "  - id: crimson\n    formerly: [red]\n"));
        assertThat(states()).containsEntry("hill crimson", "current 0 0");
        Run.emic(study, 0, "matrix", "build");
        assertThat(Files.readString(file("hill"))).contains("## red <!-- emic:theme said:crimson -->\n\nTwice red.");
    }

    @Test
    void whereBothCodesOfAMergeHaveASummaryNeitherIsLost() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        write("hill", "blue", "Once blue.");
        Run.emic(study, 0, "code", "merge", "red", "blue", "--coder", "jo");
        Run run = Run.emic(study, 0, "matrix", "build");
        assertThat(run.err())
                .contains("matrix/hill.md:8:1: warning[CLI-082]: 'said:red' is no code any more; its summary stays")
                .contains("it is 'said:blue' now, which has another section, in line");
        assertThat(Files.readString(file("hill"))).contains("Twice red.", "Once blue.");
        assertThat(states()).containsEntry("hill blue", "changed 2 0").containsEntry("hill red", "changed 0 2");
    }

    @Test
    void aThemeThatIsNoCodeAndACaseWithoutSourcesKeepTheirSummaries() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        write("ford", "blue", "Once blue.");
        Run.emic(study, 0, "matrix", "build");
        Path book = study.resolve("codebooks/said.yaml");
        Files.writeString(book, Files.readString(book).replace("  - id: red\n    rules: [red]\n", ""));
        Run.emic(study, 0, "source", "remove", "observation-ford-m2");
        Run run = Run.emic(study, 0, "matrix", "build");
        assertThat(run.err())
                .contains("warning[CLI-082]: 'said:red' is no code any more")
                .contains("warning[CLI-083]: no source belongs to the case 'ford'; its summaries stay");
        assertThat(Files.readString(file("hill"))).contains("Twice red.", "**gone**", "> red two.");
        assertThat(Files.readString(file("ford")))
                .contains("Once blue.", "**gone**", "> P: blue in observation-ford-m2.");
        assertThat(states()).containsEntry("hill red", "changed 0 2").containsEntry("ford blue", "changed 0 1");
        assertThat(states("--case", "hill"))
                .containsEntry("hill red", "changed 0 2")
                .doesNotContainKey("ford blue");
    }

    @Test
    void aDamagedFileIsToldAndTheOthersAreBuilt() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "<!-- emic:end -->");
        byte[] before = Files.readAllBytes(file("hill"));
        Run.emic(study, 0, "code", "add", "observation-ford-m2", "red", "--turn", "2", "--coder", "jo");
        Run run = Run.emic(study, 3, "matrix", "build");
        assertThat(run.err()).contains("matrix/hill.md:10:1: error[PRJ-087]");
        assertThat(run.out()).isEqualTo("matrix/ford.md\n");
        assertThat(Files.readAllBytes(file("hill"))).isEqualTo(before);
        Run table = Run.emic(study, 3, "matrix", "-q", "--value", "state");
        assertThat(table.out()).contains("hill  unreadable");
        assertThat(Run.emic(study, 3, "matrix", "confirm", "hill", "red", "--coder", "jo")
                        .err())
                .contains("error[PRJ-087]");
    }

    @Test
    void whatIsEvidenceIsKeptInTheFileAndMarksFollowIt() throws IOException {
        Run.emic(study, 0, "code", "add", "interview-hill-m1", "red", "--turn", "1", "--coder", "jo");
        Run.emic(study, 0, "matrix", "build", "red", "--origin", "manual", "--attr", "month<2", "--case", "hill");
        assertThat(Files.readString(file("hill")))
                .contains("evidence: [\"--origin=manual\", \"--attr=month<2\"]\n")
                .contains("> one in interview-hill-m1.")
                .doesNotContain("> red two.");
        write("hill", "red", "Once red.");
        assertThat(states()).containsEntry("hill red", "current 0 0");
        JsonNode row = table("--layout", "long", "--trace").get("rows").get(0);
        assertThat(row.get("segments").asInt()).isEqualTo(1);
        assertThat(row.get("trace").asText())
                .isEqualTo("emic segments --origin manual --attr 'month<2' --where 'red AND case:=hill'");
        // What a command counts is its own; what a mark means is the file's.
        JsonNode all = table("--layout", "long", "--origin", "rule").get("rows");
        assertThat(all.get(0).get("state").asText()).isEqualTo("current");
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "red", "--turn", "2", "--coder", "jo");
        assertThat(states()).as("of month 2").containsEntry("hill red", "current 0 0");
        Run.emic(study, 0, "code", "add", "interview-hill-m1", "red", "--turn", "3", "--coder", "jo");
        assertThat(states("--origin", "rule")).containsEntry("hill red", "changed 1 0");
        // Files that come later take the same.
        Run.emic(study, 0, "matrix", "build");
        assertThat(Files.readString(file("lake"))).contains("evidence: [\"--origin=manual\", \"--attr=month<2\"]\n");
        assertThat(Run.emic(study, 3, "matrix", "build", "--kind", "interview").err())
                .contains("matrix/hill.md: error[CLI-081]", "--origin=manual --attr=month<2");
    }

    @Test
    void wordsInTheFrontMatterThatAreNoFiltersAreTold() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        for (String words : List.of("[--nonsense]", "[red]", "[--attr=month?]", "[--case=ford]", "[--origin=x]")) {
            String text = Files.readString(file("hill")).replaceFirst("\nevidence: .*", "");
            Files.writeString(file("hill"), text.replace("case: hill", "case: hill\nevidence: " + words));
            assertThat(Run.emic(study, 3, "matrix", "build").err())
                    .as(words)
                    .contains("matrix/hill.md: error[CLI-080]: what is to be evidence cannot be read");
            assertThat(Run.emic(study, 3, "matrix").out()).contains("unreadable");
        }
        String text = Files.readString(file("hill")).replaceFirst("\nevidence: .*", "\nevidence: [--coder=nobody]");
        Files.writeString(file("hill"), text);
        assertThat(Run.emic(study, 3, "matrix", "build").err())
                .contains("matrix/hill.md: error[COD-010]: there is no coder 'nobody'");
    }

    @Test
    void aThemeIsAddedAtTheEndAndOnlyWhatIsNamedIsWritten() throws IOException {
        Run.emic(study, 0, "matrix", "build", "blue");
        Run bare = Run.emic(study, 0, "matrix");
        assertThat(bare.out().lines().findFirst().orElseThrow()).isEqualTo("case  blue");
        assertThat(bare.err()).contains("No theme of the matrix: said:red, said:green.");
        write("hill", "blue", "Once blue.");
        Files.writeString(file("hill"), Files.readString(file("hill")).stripTrailing());
        String before = Files.readString(file("hill"));
        assertThat(Run.emic(study, 0, "matrix", "build", "red", "--case", "hill")
                        .out())
                .isEqualTo("matrix/hill.md\n");
        assertThat(Files.readString(file("hill")))
                .startsWith(before + "\n\n## red <!-- emic:theme said:red -->\n\n<!-- emic:evidence ");
        assertThat(Files.readString(file("ford"))).doesNotContain("said:red");
        Run.emic(study, 0, "matrix", "build");
        assertThat(Run.emic(study, 0, "matrix", "build").out()).isEmpty();
        assertThat(Files.readString(file("ford"))).contains("said:red");
    }

    @Test
    void unknownNamesAreToldWithTheNearest() {
        assertThat(Run.emic(study, 3, "matrix", "rde").err()).contains("error[COD-010]: there is no code 'rde'");
        assertThat(Run.emic(study, 3, "matrix", "build", "rde").err()).contains("COD-010", "red");
        assertThat(Run.emic(study, 3, "matrix", "build", "--case", "hil").err()).contains("no case 'hil'", "hill");
        assertThat(Run.emic(study, 3, "matrix", "confirm", "hil", "red", "--coder", "jo")
                        .err())
                .contains("no case 'hil'", "hill");
        assertThat(Run.emic(study, 3, "matrix", "confirm", "hill", "red", "--coder", "jo")
                        .err())
                .contains("error[CLI-084]: the case 'hill' has no file in matrix/");
        Run.emic(study, 0, "matrix", "build");
        assertThat(Run.emic(study, 3, "matrix", "confirm", "hill", "red", "--coder", "jo")
                        .err())
                .contains("error[CLI-084]: there is no summary of 'said:red' in it");
        assertThat(Run.emic(study, 2, "matrix", "--trace", "--layout", "wide").err())
                .contains("use --layout long");
        assertThat(Run.emic(study, 2, "matrix", "--value", "words").err()).contains("there is no value 'words'");
    }

    @Test
    void confirmingCountsForWhatStandsInTheFile() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        Run.emic(study, 0, "matrix", "build");
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "red", "--turn", "2", "--coder", "jo");
        Run.emic(study, 0, "matrix", "build");
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "red", "--turn", "3", "--coder", "jo");
        Run run = Run.emic(study, 0, "matrix", "confirm", "hill", "red", "--coder", "ann");
        assertThat(run.err())
                .contains("warning[CLI-085]: what was coded since the file was built is marked now: 1 new");
        assertThat(states()).containsEntry("hill red", "changed 1 0");
        JsonNode row =
                table("--layout", "long", "red", "--case", "hill").get("rows").get(0);
        assertThat(row.get("confirmed").asText()).isEqualTo("ann 2026-03-14");
        write("hill", "red", "More:");
        assertThat(states()).containsEntry("hill red", "current 0 0");
        assertThat(table("--layout", "long", "red", "--case", "hill")
                        .get("rows")
                        .get(0)
                        .get("confirmed")
                        .isNull())
                .isTrue();
    }

    @Test
    void nothingIsWrittenWhileWhatIsCodedCannotBeRead() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        Run.emic(study, 0, "matrix", "build");
        byte[] before = Files.readAllBytes(file("hill"));
        Path book = study.resolve("codebooks/said.yaml");
        String whole = Files.readString(book);
        Files.writeString(book, whole.replace("rules: [red]", "rules: [\"(red\"]"));
        assertThat(Run.emic(study, 3, "matrix", "build").err()).contains("error[PRJ-092]", "RUL-");
        assertThat(Run.emic(study, 3, "matrix", "confirm", "hill", "red", "--coder", "jo")
                        .err())
                .contains("error[PRJ-092]");
        Files.writeString(book, whole);
        Path source = study.resolve("sources/interview-hill-m1.json");
        String described = Files.readString(source);
        Files.writeString(source, "{");
        assertThat(Run.emic(study, 3, "matrix", "build").err()).contains("error[PRJ-092]", "interview-hill-m1");
        assertThat(Files.readAllBytes(file("hill"))).isEqualTo(before);
        Files.writeString(source, described);
        assertThat(Run.emic(study, 0, "matrix", "build").out()).isEmpty();
    }

    @Test
    void aFileThatLostItsNameGetsNoSecondBesideIt() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        Files.writeString(file("hill"), Files.readString(file("hill")).replace("case: hill\n", ""));
        Files.delete(file("ford"));
        Run run = Run.emic(study, 3, "matrix", "build");
        assertThat(run.err()).contains("matrix/hill.md: error[PRJ-086]", "matrix/hill.md: warning[PRJ-094]");
        assertThat(file("hill-2")).doesNotExist();
        assertThat(file("ford")).doesNotExist();
    }

    @Test
    void aCodeThatNoCodebookHasIsATheme() throws IOException {
        Run.emic(study, 0, "code", "add", "interview-hill-m1", "odd", "--turn", "1", "--coder", "jo", "--new");
        Run.emic(study, 0, "matrix", "build");
        String text = Files.readString(file("hill"));
        assertThat(text).contains("## odd <!-- emic:theme odd -->", "odd by jo");
        Files.writeString(file("hill"), text.replace("emic:theme odd -->\n", "emic:theme odd -->\n\nOdd.\n"));
        Run.emic(study, 0, "code", "add", "interview-hill-m1", "odd", "--turn", "3", "--coder", "jo");
        assertThat(states()).containsEntry("hill odd", "changed 1 0");
        Run.emic(study, 0, "code", "rename", "odd", "strange", "--coder", "jo");
        assertThat(states()).containsEntry("hill strange", "changed 1 0").doesNotContainKey("hill odd");
    }

    @Test
    void aCheckTellsWhatABuildServerShouldKnow() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        write("hill", "red", "Twice red.");
        write("ford", "blue", "Once blue.");
        Files.writeString(study.resolve("matrix/README.md"), "# How we write\n\nBriefly.\n");
        assertThat(Run.emic(study, 0, "check", "-q").out())
                .contains("summaries: 2")
                .doesNotContain("CHK-061", "CHK-062", "PRJ-0");
        Run.emic(study, 0, "code", "add", "interview-hill-m2", "red", "--turn", "2", "--coder", "jo");
        assertThat(Run.emic(study, 0, "check", "-q").out())
                .contains("matrix/hill.md:8:1: warning[CHK-061]: the evidence of this summary changed since it was"
                        + " written: 1 new");
        Files.writeString(file("ford"), Files.readString(file("ford")).replace("case: ford", "case: frod"));
        assertThat(Run.emic(study, 0, "check", "-q").out())
                .contains("warning[CHK-062]: this summary is of the case 'frod', to which no source belongs");
        write("hill", "green", "<!-- emic:end -->");
        assertThat(Run.emic(study, 4, "check", "-q").out()).contains("matrix/hill.md:40:1: error[PRJ-087]");
    }

    @Test
    void casesThatAreOnlyInTheOtherCopyComeAlongAndOthersAreTold() throws IOException {
        Run.emic(study, 0, "matrix", "build");
        Path other = SampleStudy.copyOf(study, folder.resolve("other"));
        write("hill", "red", "Twice red.");
        Files.delete(file("ford"));
        Run run = Run.emic(study, 0, "merge", other.toString(), "--coder", "jo");
        assertThat(run.err()).contains("matrix/hill.md: warning[PRJ-091]: this case of the matrix differs");
        assertThat(file("ford")).exists();
        assertThat(Files.readString(file("hill"))).contains("Twice red.");
    }

    /** A case with times, roles, sub-codes, two coders, a stretch over two turns, and each state a passage can have. */
    @Test
    void aCaseLooksAsItDidWhenItWasReviewed() throws IOException {
        Path golden = Run.HOME.resolve("src/test/resources/cli/matrix");
        Files.copy(golden.resolve("visit.vtt"), folder.resolve("visit.vtt"));
        Run.emic(study, 0, "ingest", "../visit.vtt", "--kind", "interview", "--attr", "case=moor");
        Files.writeString(
                study.resolve("emic.yaml"),
                "\nspeakers:\n  Mum: parent\n  Worker: worker\n",
                java.nio.file.StandardOpenOption.APPEND);
        Path book = study.resolve("codebooks/said.yaml");
        String subCode = """
                rules: [red]
                name: Red <things>
                codes:
                  - id: dark-red
                    no-rules: by hand
            """;
        Files.writeString(book, Files.readString(book).replace("    rules: [red]\n", subCode));
        code("red", "--span", "0-10", "jo");
        code("dark-red", "--turn", "1", "ann");
        Run.emic(study, 0, "matrix", "build", "red", "blue", "--case", "moor");
        write("moor", "red", "Red is what she **sees**.\n\n- door");
        Run.emic(study, 0, "code", "remove", id("jo"), "--coder", "jo");
        Run.emic(study, 0, "code", "add", "visit", "dark-red", "--turn", "2-3", "--coder", "ann");
        Run.emic(study, 0, "matrix", "build");
        String built = Files.readString(file("moor")).replaceAll("`01[0-9A-Z]{24}`", "`ULID`");
        Path expected = golden.resolve("moor.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, built);
        }
        // The sum is of the ids too, which are never the same.
        assertThat(built.replaceAll("evidence=[0-9a-f]{12}", "evidence=SUM"))
                .isEqualTo(Files.readString(expected).replaceAll("evidence=[0-9a-f]{12}", "evidence=SUM"));
        assertThat(Boolean.getBoolean("golden.update"))
                .as("golden files were rewritten: read the diff")
                .isFalse();
    }

    private void code(String code, String where, String place, String coder) {
        Run.emic(study, 0, "code", "add", "visit", code, where, place, "--coder", coder);
    }

    /** The id of the only coding of a coder. */
    private String id(String coder) {
        return Run.emic(study, 0, "segments", "-q", "--coder", coder, "-f", "csv", "--columns", "segment_id")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
