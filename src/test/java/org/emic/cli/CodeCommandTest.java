package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coding by hand from the command line: what is coded, what is refused and why, and that nothing is done by halves. */
class CodeCommandTest {

    private static final String TEXT = """
        I: How was it? 🙂

        M: He came in. He sat down.
        He came in again, and “sat” there.

        M: Then 👩‍👧 left.
        """;

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void study() throws IOException {
        Run.emic(folder, 0, "init", "study", "--title", "study");
        study = folder.resolve("study");
        Files.writeString(folder.resolve("anna.txt"), TEXT);
        for (String name : List.of("one", "two")) {
            Files.writeString(study.resolve("codebooks/" + name + ".yaml"), """
                emic: codebook/1
                name: %s
                version: 1.0.0
                language: en
                codes:
                  - id: coming
                    name: Coming
                  - id: only-%s
                    name: Only
                """.formatted(name, name));
        }
        Run.emic(study, 0, "ingest", "../anna.txt", "--kind", "interview");
    }

    private Run add(int exit, String... args) {
        String[] all = new String[args.length + 4];
        System.arraycopy(new String[] {"code", "add", "--coder", "jo"}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return Run.emic(study, exit, all);
    }

    /** Each coding as {@code start-end code text}. */
    private List<String> coded() {
        String rows = Run.emic(study, 0, "code", "list", "-q", "-f", "tsv", "--columns", "start,end,code,text,memo")
                .out();
        return rows.lines()
                .skip(1)
                .map(row -> row.replaceFirst("\t", "-").replace('\t', ' ').strip())
                .toList();
    }

    @Test
    void aPassageIsASpanAQuoteATurnOrLinesInCharactersNotInUnits() {
        add(0, "anna", "only-one", "--span", "15-16");
        add(0, "anna", "only-one", "--quote", "👩‍👧 left");
        add(0, "anna", "only-one", "--turn", "3", "--memo", "what now");
        add(0, "anna", "only-one", "--lines", "3-4");
        assertThat(coded())
                .containsExactly(
                        "15-16 only-one 🙂",
                        "18-80 only-one M: He came in. He sat down.\\nHe came in again, and “sat” there.",
                        "85-99 only-one Then 👩‍👧 left. what now",
                        "90-98 only-one 👩‍👧 left");
    }

    @Test
    void aQuoteMayBeWrappedOtherwiseAndIsRefusedWhereItIsNotOnePlace() {
        add(0, "anna", "only-one", "--quote", "sat down. He came");
        assertThat(add(3, "anna", "only-one", "--quote", "He came in").err())
                .contains("COD-043", "2 times", "1 at 21-31 (line 3), 2 at 46-56 (line 4)");
        add(0, "anna", "only-one", "--quote", "He came in", "--nth", "2");
        assertThat(add(3, "anna", "only-one", "--quote", "He came in", "--nth", "3")
                        .err())
                .contains("COD-044");
        add(0, "anna", "only-one", "--quote", "He came in", "--lines", "3");
        assertThat(add(3, "anna", "only-one", "--quote", "and \"SAT\" there").err())
                .contains("COD-049", "other letters or quotation marks", "64-79");
        assertThat(add(3, "anna", "only-one", "--quote", "He came in for tea").err())
                .contains("its first 3 words do: 1 at 21-31");
        assertThat(coded())
                .containsExactly(
                        "21-31 only-one He came in", "36-53 only-one sat down.\\nHe came", "46-56 only-one He came in");
    }

    @Test
    void whatIsNotThereIsAnErrorThatSaysWhatIs() {
        assertThat(add(3, "ana", "only-one", "--turn", "1").err()).contains("COD-010", "did you mean 'anna'");
        assertThat(add(3, "anna", "only-onne", "--turn", "1").err()).contains("COD-010", "'only-one'");
        assertThat(add(3, "anna", "coming", "--turn", "1").err()).contains("COD-047", "one:coming");
        assertThat(add(3, "anna", "coming", "--codebook", "too", "--turn", "1").err())
                .contains("COD-010", "there is no codebook 'too'");
        assertThat(add(3, "anna", "only-one", "--turn", "4").err()).contains("COD-045", "has 3 turns");
        assertThat(add(3, "anna", "only-one", "--lines", "7").err()).contains("COD-046");
        assertThat(add(3, "anna", "only-one", "--span", "90-99999").err())
                .contains("COD-041", "which has 100 characters");
        assertThat(add(3, "anna", "only-one", "--span", "9-9").err()).contains("COD-041");
        assertThat(add(2, "anna", "only-one").err()).contains("say where");
        assertThat(add(2, "anna", "only-one", "--span", "1-2", "--turn", "1").err())
                .contains("leave --turn");
        assertThat(study.resolve("codings/jo.jsonl")).doesNotExist();
        add(0, "anna", "coming", "--codebook", "two", "--turn", "1");
        add(0, "anna", "one:coming", "--turn", "1");
        add(0, "anna", "brand-new", "--turn", "1", "--new");
        add(0, "anna", "brand-new", "--turn", "2");
        assertThat(coded()).hasSize(4);
    }

    @Test
    void whoCodesIsSaidByTheOptionOrTheSettingsAndElseAskedFor() throws IOException {
        assertThat(Run.emic(study, 3, "code", "add", "anna", "only-one", "--turn", "1")
                        .err())
                .contains("CLI-020", "EMIC_CODER");
        Files.writeString(study.resolve("emic.yaml"), "coder: mona\n", StandardOpenOption.APPEND);
        Run.emic(study, 0, "code", "add", "anna", "only-one", "--turn", "1");
        assertThat(study.resolve("codings/mona.jsonl")).exists();
        assertThat(Run.emic(study, 3, "code", "add", "anna", "only-one", "--turn", "1", "--coder", "Mona")
                        .err())
                .contains("PRJ-071", "code as 'mona'");
        assertThat(Run.emic(study, 3, "code", "add", "anna", "only-one", "--turn", "1", "--coder", "../jo")
                        .err())
                .contains("CLI-021");
    }

    @Test
    void theSameTwiceIsSaidAndNotDoubled() {
        add(0, "anna", "only-one", "--turn", "1");
        assertThat(add(0, "anna", "only-one", "--span", "3-16").err()).contains("COD-050", "there already: 01");
        assertThat(coded()).hasSize(1);
        Run.emic(study, 0, "code", "add", "anna", "only-one", "--turn", "1", "--coder", "mona");
        assertThat(coded()).hasSize(2);
    }

    @Test
    void aFileIsCodedWholeOrNotAtAllAndWithKeepGoingAsFarAsItIsGood() throws IOException {
        Files.writeString(study.resolve("rows.jsonl"), """
            {"source":"anna","code":"only-one","turn":1}
            {"source":"anna","code":"only-one","start":21,"end":31,"text":"He came in"}
            {"source":"anna","code":"only-one","start":21,"end":31,"text":"He went out"}
            not a record
            {"source":"anna","code":"only-one","quote":"left","coder":"mona"}
            {"code":"only-one","quote":"left"}
            """);
        Run refused = add(3, "rows.jsonl");
        assertThat(refused.err())
                .contains(
                        "rows.jsonl:3: error[COD-042]: at this place stands \"He came in\", not \"He went out\"",
                        "rows.jsonl:4: error[ING-150]",
                        "rows.jsonl:6: error[COD-051]: 'source' is missing",
                        "Nothing was coded.");
        assertThat(study.resolve("codings/jo.jsonl")).doesNotExist();
        assertThat(add(3, "rows.jsonl", "--keep-going").err()).contains("Coded 3 passages as jo.");
        assertThat(Files.readAllLines(study.resolve("codings/jo.jsonl")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"batch\":\"01", "/3\""));
        assertThat(coded()).hasSize(3);
    }

    @Test
    void whatIsListedCanBeReadAgain() {
        add(0, "anna", "one:coming", "--turn", "2", "--memo", "a; \"memo\", with everything");
        add(0, "anna", "brand-new", "--quote", "🙂", "--new");
        for (String format : List.of("csv", "jsonl")) {
            String rows = Run.emic(study, 0, "code", "list", "-f", format, "--coder", "jo")
                    .out();
            String other = "x" + format;
            Run.emic(study, rows, 0, "code", "add", "-", "--coder", other);
            assertThat(Run.emic(study, 0, "code", "list", "-f", "csv", "--coder", other, "--columns", "start,code,memo")
                            .out())
                    .isEqualTo(Run.emic(
                                    study,
                                    0,
                                    "code",
                                    "list",
                                    "-f",
                                    "csv",
                                    "--coder",
                                    "jo",
                                    "--columns",
                                    "start,code,memo")
                            .out());
        }
    }

    @Test
    void codingsAreChangedAndTakenAwayByTheirCoderAndTablesShowItAtOnce() {
        String id = add(0, "anna", "only-one", "--turn", "1").out().substring(7, 33);
        add(0, "anna", "only-two", "--turn", "1");
        assertThat(Run.emic(study, 3, "code", "remove", id, "--coder", "mona").err())
                .contains("COD-056", "--coder jo");
        assertThat(Run.emic(study, 3, "code", "remove", "01ZZZZZZZZ", "--coder", "jo")
                        .err())
                .contains("COD-055");
        assertThat(Run.emic(study, 3, "code", "edit", id, "--code", "only-two", "--coder", "jo")
                        .err())
                .contains("COD-057");
        Run.emic(study, 0, "code", "edit", id, "--quote", "🙂", "--memo", "smiles", "--coder", "jo");
        assertThat(coded()).containsExactly("3-16 only-two How was it? 🙂", "15-16 only-one 🙂 smiles");
        assertThat(Run.emic(study, 0, "code", "edit", id, "--memo", "smiles", "--coder", "jo")
                        .err())
                .contains("is so already", "Changed 0 codings.");
        Run.emic(study, 0, "code", "edit", id, "--memo", "", "--code", "one:coming", "--coder", "jo");
        assertThat(coded()).containsExactly("3-16 only-two How was it? 🙂", "15-16 coming 🙂");
        assertThat(Run.emic(study, 0, "freq", "-f", "csv", "--code", "one:coming")
                        .out())
                .contains("coming,coming,Coming,1,");
        Run.emic(study, 0, "code", "remove", id.toLowerCase(java.util.Locale.ROOT), "--coder", "jo");
        assertThat(coded()).containsExactly("3-16 only-two How was it? 🙂");
        assertThat(Run.emic(study, 0, "freq", "-f", "csv", "--code", "one:coming")
                        .out())
                .contains("coming,coming,Coming,0,");
    }
}
