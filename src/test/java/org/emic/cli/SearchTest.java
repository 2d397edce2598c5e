package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = SearchStudy.in(folder);
    }

    @Test
    void aConcordanceHasTheMatchesInOneColumn() {
        Run run = search(0, "door*");

        assertThat(run.out()).isEqualTo("""
            interview-hill-m1:3  MUM      How was the visit? MUM: I shouted at her. She shut the [door] and I slammed the door! INTERVIEWER: And then? MUM: Then
            interview-hill-m1:3  MUM  MUM: I shouted at her. She shut the door and I slammed the [door]! INTERVIEWER: And then? MUM: Then the other door. She never
            interview-hill-m1:7  MUM        the door! INTERVIEWER: And then? MUM: Then the other [door]. She never shouted, not once.
            interview-lake-m2:3  DAD       INTERVIEWER: Who shouted? DAD: Nobody. 😀 A damn open [door], all day.
            note-hill:1                                                                      The [door] was open. Nobody came to the door, and nobody shouted.
            note-hill:3                                    The door was open. Nobody came to the [door], and nobody shouted.

            6 matches in 5 of 8 turns, 3 of 3 sources, 2 of 2 cases
            """);
        assertThat(run.err()).isEqualTo("index brought up to date: 3 of 3 sources.\n");
    }

    @Test
    void aConcordanceShowsWhatIsSaidAndNotWhatStandsBetween() throws IOException {
        Files.writeString(folder.resolve("supervision.txt"), """
            Ruth  00:12
            I came to the gate.

            Colin  00:20
            And then?

            Ruth  00:31
            Then the gate again.

            Colin  00:40
            So.
            """);
        Run.emic(study, 0, "ingest", "-q", "../supervision.txt");

        assertThat(search(0, "gate").out()).startsWith("""
            supervision:2  Ruth                                        Ruth: I came to the [gate]. Colin: And then? Ruth: Then the gate again. Colin: So.
            supervision:8  Ruth  Ruth: I came to the gate. Colin: And then? Ruth: Then the [gate] again. Colin: So.
            """);
        assertThat(search(0, "gate", "-f", "csv", "--context", "4w", "--sample", "1")
                        .out())
                .contains("\nsupervision,", "00:");
    }

    @Test
    void rowsHaveTheColumnsOfTheDesignAndOffsetsInCodePoints() {
        Run run = search(0, "open THEN/0 door", "-f", "csv", "--context", "2w");

        assertThat(run.out()).isEqualTo("""
            source,case,speaker,turn,start,end,before,match,after,words
            interview-lake-m2,lake,DAD,2,49,58,A damn ,open door,", all day.",2
            """);
        assertThat(run.err()).endsWith("1 match in 1 of 8 turns, 1 of 3 sources, 1 of 2 cases\n");
    }

    @Test
    void jsonTellsWhatWasSearched() {
        assertThat(search(0, "damn*", "-f", "json", "--role", "parent").out())
                .isEqualTo("""
                    {
                    "table": "search",
                    "rows": [
                    {"source": "interview-lake-m2", "case": "lake", "speaker": "DAD", "turn": 2, "start": 44, "end": 48, "before": "INTERVIEWER: Who shouted?\\n\\nDAD: Nobody. 😀 A ", "match": "damn", "after": " open door, all day.", "words": 1}
                    ],
                    "totals": {},
                    "denominators": {"units": 3, "words": 30, "sources": 2, "cases": 2},
                    "filters": {"rule": ["damn*"], "unit": ["match"], "role": ["parent"]},
                    "notes": [
                    "1 match in 1 of 3 turns, 1 of 2 sources, 1 of 2 cases"
                    ],
                    "emic": "%s"
                    }
                    """.formatted(Version.current()));
    }

    @Test
    void everyFormatIsWritten() {
        for (String format : List.of("csv", "html", "json", "jsonl", "md", "table", "tsv", "xlsx")) {
            search(0, "door", "-o", "../found." + format, "-q");
            assertThat(folder.resolve("found." + format)).isNotEmptyFile();
        }
        assertThat(folder.resolve("found.table")).content().contains("The [door] was open");
        assertThat(Run.onTerminal(80, study, 3, "search", "door", "-f", "xlsx").err())
                .contains("error[CLI-003]");
    }

    @Test
    void unitsAreShownWithTheirWordsMarked() {
        assertThat(search(0, "door* AND shout*", "--unit", "turn").out()).isEqualTo("""
            interview-hill-m1:3  MUM (parent)
              I [shouted] at her. She shut the [door] and I slammed the [door]!

            interview-hill-m1:7  MUM (parent)
              Then the other [door]. She never [shouted], not once.

            note-hill:3
              Nobody came to the [door], and nobody [shouted].

            7 hits in 3 of 8 turns, 2 of 3 sources, 1 of 2 cases
            """);
        assertThat(search(0, "door* AND shout*", "--unit", "sentence").out()).isEqualTo("""
            note-hill:3
              Nobody came to the [door], and nobody [shouted].

            1 sentence with 2 hits, in 1 of 8 turns, 1 of 3 sources, 1 of 2 cases
            """);
    }

    @Test
    void unitsHaveTheirSurroundingsIfContextIsAskedFor() {
        assertThat(search(0, "never", "--unit", "sentence", "--context", "2w").out())
                .startsWith("""
                    interview-hill-m1:7  MUM (parent)
                      …other door.
                      She [never] shouted, not once.
                    """);
    }

    @Test
    void rowsOfUnitsHoldTheWholeUnit() {
        assertThat(search(0, "never", "--unit", "turn", "-f", "csv", "--context", "0")
                        .out())
                .isEqualTo("""
                    source,case,speaker,turn,start,end,before,match,after,words
                    interview-hill-m1,hill,MUM,4,128,177,,"Then the other door. She never shouted, not once.",,9
                    """);
        assertThat(search(0, "never", "--unit", "match+-1", "-f", "tsv", "--context", "0")
                        .out())
                .endsWith("\tShe never shouted\t\t3\n");
    }

    @Test
    void sourcesAreListedByTheLinesOfTheirHits() {
        assertThat(search(0, "damn AND open", "--unit", "source").out()).isEqualTo("""
            interview-lake-m2
              3  DAD       INTERVIEWER: Who shouted? DAD: Nobody. 😀 A [damn] open door, all day.
              3  DAD  INTERVIEWER: Who shouted? DAD: Nobody. 😀 A damn [open] door, all day.

            2 hits in 1 of 8 turns, 1 of 3 sources, 1 of 2 cases
            """);
    }

    @Test
    void onATerminalLinesAreFittedAndASourceStandsAboveItsLines() {
        assertThat(Run.onTerminal(60, study, 0, "search", "door*", "--color", "never", "-q")
                        .out())
                .isEqualTo("""
                    interview-hill-m1
                      3  MUM   …at her. She shut the [door] and I slammed the…
                      3  MUM      …and I slammed the [door]! INTERVIEWER: And…
                      7  MUM    …MUM: Then the other [door]. She never shouted,…
                    interview-lake-m2
                      3  DAD         …😀 A damn open [door], all day.
                    note-hill
                      1                          The [door] was open. Nobody…
                      3          …Nobody came to the [door], and nobody shouted.

                    6 matches in 5 of 8 turns, 3 of 3 sources, 2 of 2 cases
                    """);
        assertThat(Run.onTerminal(60, study, 0, "search", "damn*").out())
                .contains("\u001b[1minterview-lake-m2\u001b[0m\n", "\u001b[1;31mdamn\u001b[0m open door");
    }

    @Test
    void linesAreSortedByTheNearestWordsOfTheSameTurn() {
        assertThat(lines("door*", "--sort", "right"))
                .containsExactly(
                        "slammed the |door| INTERVIEWER: And",
                        "damn open |door| all day.",
                        "shut the |door| and I",
                        "to the |door| and nobody",
                        "the other |door| She never",
                        "The |door| was open.");
        assertThat(lines("door*", "--sort", "left"))
                .extracting(line -> line.substring(0, line.indexOf('|')))
                .containsExactly("damn open ", "the other ", "The ", "shut the ", "slammed the ", "to the ");
    }

    @Test
    void matchesAreSortedByTheirWordsThenByWhatFollows() {
        assertThat(lines("shout* OR slam* OR /sh?ut/ OR nobody", "--sort", "match"))
                .extracting(line -> line.substring(line.indexOf('|')))
                .containsExactly(
                        "|Nobody| came to",
                        "|nobody| shouted.",
                        "|Nobody| 😀 A",
                        "|shouted| DAD: Nobody.",
                        "|shouted|",
                        "|shouted| at her.",
                        "|shouted| not once.",
                        "|shut| the door",
                        "|slammed| the door!");
    }

    @Test
    void aSampleIsTheSameEveryTimeAndAnotherWithAnotherSeed() {
        List<String> all = lines("door* OR shout* OR nobody");
        List<String> some = lines("door* OR shout* OR nobody", "--sample", "4");

        assertThat(some)
                .hasSize(4)
                .isSubsetOf(all)
                .isEqualTo(lines("door* OR shout* OR nobody", "--sample", "4", "--seed", "1"));
        assertThat(lines("door* OR shout* OR nobody", "--sample", "4", "--seed", "2"))
                .isNotEqualTo(some);
        assertThat(lines("door* OR shout* OR nobody", "--sample", "3")).isSubsetOf(some);
        assertThat(all.stream().filter(some::contains))
                .as("in the order of the sources")
                .isEqualTo(some);
        assertThat(search(0, "door*", "--sample", "2").out())
                .endsWith("\n6 matches in 5 of 8 turns, 3 of 3 sources, 2 of 2 cases; 2 of them at random (seed 1)\n");
        assertThat(search(0, "door*", "--sample", "2", "-f", "json").out())
                .contains("\"sample\": [\"2\"], \"seed\": [\"1\"]");
    }

    @Test
    void countTellsWhatEachNumberIsOf() {
        Run run = search(0, "shout*", "--count");

        assertThat(run.out()).isEqualTo("""
            what     count  of  percent  per_1000_words
            -------  -----  --  -------  --------------
            matches      4                        80.00
            words        4  50     8.00
            turns        4   8    50.00
            sources      3   3   100.00
            cases        2   2   100.00

            denominators: units 8, words 50, sources 3, cases 2
            filters: rule = shout*, unit = match
            """);
        assertThat(search(0, "shout*", "--count", "--unit", "sentence", "-f", "csv", "--case", "hill")
                        .out())
                .isEqualTo("""
                    what,count,of,percent,per_1000_words
                    hits,3,,,75
                    sentences,3,,,75
                    words,17,40,42.5,
                    turns,3,6,50,
                    sources,2,2,100,
                    cases,1,1,100,
                    """);
    }

    @Test
    void countAgreesWithTheRows() {
        for (String unit : List.of("match", "match±2", "sentence", "paragraph", "turn", "source")) {
            List<String> rows = search(0, "door* OR nobody", "--unit", unit, "-f", "tsv")
                    .out()
                    .lines()
                    .skip(1)
                    .toList();
            String[] count = search(0, "door* OR nobody", "--unit", unit, "--count", "-f", "csv")
                    .out()
                    .split("\n");
            long words = rows.stream()
                    .mapToLong(row -> Long.parseLong(row.substring(row.lastIndexOf('\t') + 1)))
                    .sum();
            assertThat(count)
                    .filteredOn(line -> line.startsWith("words,"))
                    .allMatch(line -> line.startsWith("words," + words + ","));
            assertThat(count)
                    .filteredOn(line -> line.startsWith("sources,"))
                    .allMatch(line -> line.startsWith("sources,"
                            + rows.stream()
                                    .map(row -> row.split("\t", -1)[0])
                                    .distinct()
                                    .count() + ","));
        }
    }

    @Test
    void filtersRestrictWhatIsFoundAndWhatItIsOf() {
        assertThat(search(0, "shout*", "--speaker", "MUM").out())
                .endsWith("\nfilters: speaker = MUM\n2 matches in 2 of 2 turns, 1 of 1 source, 1 of 1 case\n");
        assertThat(search(0, "shout*", "--kind", "observation").out())
                .contains("1 match in 1 of 2 turns, 1 of 1 source");
        assertThat(search(0, "shout*", "--source", "interview-lake-m2").out()).contains("1 match in 1 of 2 turns");
        assertThat(search(0, "shout*", "--attr", "month>1").out()).contains("1 match in 1 of 2 turns");
        assertThat(search(0, "shout*", "--case", "hill", "--role", "parent").out())
                .contains("2 matches in 2 of 2 turns");
    }

    @Test
    void whatIsNotThereIsToldWithWhatWasSearched() {
        Run run = search(0, "zebra", "--role", "parent");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("nothing found; searched 3 turns with 30 words in 2 sources, role = parent\n");
        assertThat(search(0, "zebra", "-q").err()).isEmpty();
        assertThat(search(0, "zebra", "-f", "csv").out())
                .isEqualTo("source,case,speaker,turn,start,end,before,match,after,words\n");
        assertThat(search(0, "zebra", "--count", "-f", "csv").out()).contains("matches,0,,,0\n", "sources,0,3,0,\n");
    }

    @Test
    void anErrorInTheRuleHasItsPlace() {
        assertThat(search(3, "door shout*").err()).isEqualTo("""
            RULE:1:6: error[RUL-002]: two operands side by side
              door shout*
                   ^^^^^^
            hint: write OR, AND or quotes
            """);
        assertThat(search(3, "door\nOR (shout*").err()).startsWith("RULE:2:4: error[RUL-006]");
    }

    @Test
    void aNameThatTheStudyDoesNotHaveIsAnErrorNotAnEmptyTable() {
        assertThat(search(3, "door AND role:parnt").err()).isEqualTo("""
            RULE:1:10: error[IDX-010]: the study has no role 'parnt'
              door AND role:parnt
                       ^^^^^^^^^^
            hint: did you mean 'parent'?
            """);
        assertThat(search(3, "door NOT speaker:MAM").err())
                .contains("no speaker 'MAM'", "did you mean 'MUM' or 'DAD'?");
        assertThat(search(3, "door AND case:hil").err()).contains("no case 'hil'", "did you mean 'hill'?");
        assertThat(search(3, "door AND kind:z*").err())
                .contains("no kind 'z*'", "hint: there are interview, observation\n");
        assertThat(search(3, "door AND source:x").err()).contains("no source 'x'");
        assertThat(search(3, "door AND attr.mont:3").err()).contains("no attribute 'mont'", "did you mean 'month'?");
        assertThat(search(3, "door AND attr.month:>june").err())
                .contains(
                        "RULE:1:10: error[IDX-011]: 'june' is no number, and month is one in every source that has it");
        assertThat(search(3, "door AND code:angr AND role:x").err())
                .contains("RULE:1:10: error[COD-010]: there is no code 'angr'", "did you mean 'anger'?", "no role 'x'");
        assertThat(search(3, "door", "--speaker", "MAM").err()).contains("error[COD-010]: there is no speaker 'MAM'");
    }

    @Test
    void namesInARuleAreComparedWithoutCaseAndWithWildcards() {
        assertThat(lines("door AND speaker:m*")).hasSize(3);
        assertThat(lines("door AND role:PARENT AND attr.month:<2")).hasSize(3);
        assertThat(search(0, "door AND attr.month:7").err()).contains("nothing found");
    }

    @Test
    void aRuleWithoutWordsFindsUnits() throws IOException {
        assertThat(search(0, "role:interviewer").out()).isEqualTo("""
            interview-hill-m1:1  INTERVIEWER (interviewer)
              How was the visit?

            interview-hill-m1:5  INTERVIEWER (interviewer)
              And then?

            interview-lake-m2:1  INTERVIEWER (interviewer)
              Who shouted?

            3 hits in 3 of 8 turns, 2 of 3 sources, 2 of 2 cases
            """);
        assertThat(search(3, "role:parent", "--unit", "match").err())
                .startsWith(
                        "RULE:1:1: error[COD-030]: this rule can hold where no word matches, and matches are asked for")
                .contains("hint: leave out --unit, or ask for another unit, such as --unit turn");
        Files.writeString(
                study.resolve("emic.yaml"), Files.readString(study.resolve("emic.yaml")) + "\nunit: sentence\n");
        assertThat(search(0, "role:parent", "-f", "tsv").out().lines()).hasSize(1 + 2 + 2 + 2);
    }

    @Test
    void codeAsksForWhatCarriesTheCodeNowByWhomever() throws IOException {
        Run byRule = search(0, "code:anger", "-f", "csv", "--context", "0");
        assertThat(byRule.out()).isEqualTo("""
            source,case,speaker,turn,start,end,before,match,after,words
            interview-hill-m1,hill,MUM,2,38,97,,I shouted at her. She shut the door and I slammed the door!,,13
            interview-lake-m2,lake,DAD,2,32,68,,"Nobody. 😀 A damn open door, all day.",,8
            """);
        assertThat(byRule.err()).contains("rules of 'visits' applied");

        String swearing = Run.emic(study, 0, "segments", "--code", "swearing", "-f", "csv", "--columns", "segment_id")
                .out()
                .split("\n", -1)[1];
        Files.writeString(study.resolve("codings/kim.jsonl"), """
            {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV","at":"2026-03-14T10:00:00Z","op":"add","source":"note-hill","start":0,"end":18,"code":"anger"}
            {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAW","at":"2026-03-14T10:01:00Z","op":"add","source":"note-hill","start":20,"end":30,"code":"own-idea"}
            {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","at":"2026-03-14T10:02:00Z","op":"reject","segment":"%s"}
            """.formatted(swearing));

        assertThat(lines("door AND code:anger"))
                .containsExactly(
                        "shut the |door| and I", "slammed the |door| INTERVIEWER: And", "The |door| was open.");
        assertThat(lines("door AND code:own-idea")).containsExactly("to the |door| and nobody");
        assertThat(search(0, "code:swearing").err()).contains("nothing found");
        assertThat(search(0, "code:kindness").err()).contains("nothing found");
        assertThat(lines("door NOT code:anger")).hasSize(3);
    }

    @Test
    void aBrokenCodebookConcernsOnlyASearchThatAsksForCodes() throws IOException {
        Files.writeString(
                study.resolve("codebooks/visits.yaml"), SearchStudy.CODEBOOK.replace("[damn*]", "[damn* OR]"));

        assertThat(search(0, "door").err()).doesNotContain("error");
        assertThat(search(3, "door AND code:anger").err()).contains("codebooks/visits.yaml:19:23: error[RUL-012]");
    }

    @Test
    void whatIsCalledWronglyIsAUsageError() {
        assertThat(Run.emic(study, 2, "search", "door", "shout*").err())
                .startsWith("emic search: the rule is one argument, not 2: put it in single quotes, as in emic search"
                        + " 'door shout*'\n");
        assertThat(Run.emic(study, 2, "search").err()).contains("Missing required parameter: 'RULE'");
        assertThat(search(2, "door", "--unit", "page").err())
                .contains("'page' is no unit: write match, match±N, sentence, paragraph, turn or source");
        assertThat(search(2, "door", "--context", "far").err()).contains("'far' is no context");
        assertThat(search(2, "door", "--count", "--sort", "left").err()).contains("--count lists nothing");
        assertThat(search(2, "door", "--seed", "3").err()).contains("--seed chooses a sample");
        assertThat(search(2, "door", "--sample", "0").err()).contains("--sample takes a number from 1");
        assertThat(search(3, "door", "-f", "jsno").err()).contains("there is no format 'jsno'");
    }

    @Test
    void whatIsOddInARuleIsAWarning() throws IOException {
        Files.writeString(
                study.resolve("emic.yaml"),
                Files.readString(study.resolve("emic.yaml")).replace("language: en", "language: eo"));
        assertThat(search(0, "~door").err()).contains("warning[IDX-005]: there are no stems for the language 'eo'");
    }

    /** Each row as {@code before|match| after}, with two words on either side and without what hangs on to the match. */
    private List<String> lines(String rule, String... more) {
        String[] all = Arrays.copyOf(more, more.length + 4);
        System.arraycopy(new String[] {"-f", "jsonl", "--context", "2w"}, 0, all, more.length, 4);
        return search(0, rule, all).out().lines().map(SearchTest::line).toList();
    }

    private static String line(String json) {
        try {
            JsonNode row = new ObjectMapper().readTree(json);
            String after = row.get("after").asText().replaceFirst("^[^\\s]+", "");
            return (row.get("before").asText() + "|" + row.get("match").asText() + "|" + after).replace("\n\n", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run search(int exit, String rule, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "search";
        all[1] = rule;
        System.arraycopy(more, 0, all, 2, more.length);
        return Run.emic(study, exit, all);
    }

    /** In the source where DAD speaks, it is the interviewer who says it: no word of DAD's is a hit. */
    @Test
    void hitsThatWereNotSearchedHaveNoRate() {
        String[] count = {"--speaker", "DAD", "--unit", "source", "--count"};

        assertThat(search(0, "shouted", count).out())
                .containsPattern("(?m)^hits +1$")
                .contains("1 of 1 hit is in these units, but not in the words searched, so there is no rate of hits.");
        assertThat(search(0, "door", count).out())
                .containsPattern("(?m)^hits +1 +[0-9.]+$")
                .doesNotContain("no rate");
    }

    /** MUM's first turn is a segment of anger, and DAD's one of its sub-code. */
    @Test
    void aFilterByCodeSearchesWhatIsUnderIt() {
        assertThat(lines("shouted")).hasSize(4);
        assertThat(lines("shouted", "--code", "anger")).containsExactly("MUM: I |shouted| at her.");
        assertThat(lines("door", "--code", "anger")).hasSize(3);
        assertThat(search(0, "shouted", "--origin", "manual").err()).contains("nothing found; searched 0 turns");

        String count = search(0, "door", "--code", "anger", "--own", "--count", "-f", "csv")
                .out();
        assertThat(count).contains("matches,2,,,", "words,2,13,", "turns,1,1,100", "sources,1,1,100");
        assertThat(search(3, "door", "--code", "angr").err()).contains("COD-010", "anger");
    }
}
