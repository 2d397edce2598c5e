package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic collocates} over a study of eight turns with fifty words, six of them a door. */
class CollocatesCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = SearchStudy.in(folder);
    }

    private Run collocates(int exit, String... words) {
        List<String> all = new ArrayList<>(List.of("collocates"));
        all.addAll(List.of(words));
        return Run.emic(study, exit, all.toArray(String[]::new));
    }

    private JsonNode json(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("-f", "json"));
        return JSON.readTree(collocates(0, all.toArray(String[]::new)).out());
    }

    private static JsonNode row(JsonNode table, String word) {
        for (JsonNode row : table.get("rows")) {
            if (row.get("word").asText().equals(word)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + word + " in " + table);
    }

    private static List<Integer> numbers(JsonNode row, String... columns) {
        return List.of(columns).stream().map(column -> row.get(column).asInt()).toList();
    }

    private static double number(JsonNode row, String column) {
        return row.get(column).asDouble();
    }

    /** Reckoned by hand: "the" stands six times, five of them right before a door. */
    @Test
    void everyScoreIsReckonedFromTheCounts() throws IOException {
        JsonNode table = json("door", "--window", "2", "--min", "1");
        JsonNode the = row(table, "the");

        assertThat(numbers(
                        the, "frequency", "left", "right", "pairs", "in_windows", "outside_nodes", "sources", "cases"))
                .isEqualTo(List.of(6, 5, 0, 5, 5, 6, 2, 1));
        assertThat(number(the, "expected")).isCloseTo(6 * 21 / 50.0, within(1e-6));
        assertThat(number(the, "mi")).isCloseTo(0.988504, within(1e-6));
        assertThat(number(the, "t")).isCloseTo(2.48 / Math.sqrt(5), within(1e-6));
        assertThat(number(the, "z")).isCloseTo(2.48 / Math.sqrt(2.52), within(1e-6));
        assertThat(number(the, "dice")).isCloseTo(10 / 12.0, within(1e-6));
        assertThat(number(the, "log_dice")).isCloseTo(13.736966, within(1e-6));
        double likelihood = 2
                * (5 * Math.log(5 / (21 * 6 / 44.0))
                        + 16 * Math.log(16 / (21 * 38 / 44.0))
                        + 1 * Math.log(1 / (23 * 6 / 44.0))
                        + 22 * Math.log(22 / (23 * 38 / 44.0)));
        assertThat(number(the, "ll_windows")).isCloseTo(likelihood, within(1e-6));
        assertThat(the.get("reason").isNull()).isTrue();
        JsonNode counts = table.get("denominators");
        assertThat(numbers(
                        counts,
                        "nodes",
                        "places",
                        "uncut_places",
                        "words",
                        "node_words",
                        "window_words",
                        "units",
                        "sources",
                        "cases"))
                .isEqualTo(List.of(6, 21, 24, 50, 6, 21, 8, 3, 2));
        assertThat(table.get("filters").toString())
                .isEqualTo("{\"rule\":[\"door\"],\"left\":[\"2\"],\"right\":[\"2\"],\"within\":[\"turn\"]}");
    }

    @Test
    void aTableForReadingShowsWhatItIsSortedBy() {
        assertThat(collocates(0, "door", "--min", "1", "--sort", "z").out()).containsPattern("^word .* z +log_dice");
        assertThat(collocates(0, "door", "--min", "1").out()).doesNotContainPattern("^word .* z +log_dice");
    }

    @Test
    void aWindowEndsWithItsSentence() throws IOException {
        JsonNode turns = json("other", "--right", "2", "--min", "1");
        JsonNode sentences = json("other", "--right", "2", "--min", "1", "--within", "sentence");

        assertThat(turns.get("rows")).hasSize(2);
        assertThat(row(turns, "she").get("right").asInt()).isEqualTo(1);
        assertThat(sentences.get("rows")).hasSize(1);
        assertThat(numbers(sentences.get("denominators"), "places", "uncut_places"))
                .isEqualTo(List.of(1, 2));
        assertThat(json("shut", "--window", "3", "--min", "1", "--within", "sentence")
                        .get("rows"))
                .hasSize(4);
        assertThat(collocates(0, "shouted AND door", "--within", "sentence", "--min", "1", "-f", "csv")
                        .err())
                .as("the rule looks inside the sentence too")
                .isEmpty();
        assertThat(numbers(json("her AND door", "--within", "sentence").get("denominators"), "nodes"))
                .isEqualTo(List.of(0));
        assertThat(numbers(json("her AND door", "--within", "turn").get("denominators"), "nodes"))
                .isEqualTo(List.of(3));
    }

    @Test
    void aNodeMayBeSeveralWords() throws IOException {
        JsonNode table = json("\"the door\" OR shut", "--window", "1", "--min", "1");

        assertThat(numbers(table.get("denominators"), "nodes", "node_words", "places"))
                .isEqualTo(List.of(5, 9, 8));
        assertThat(numbers(row(table, "the"), "frequency", "left", "right", "pairs", "in_windows", "outside_nodes"))
                .as("a part of one node behind the other")
                .isEqualTo(List.of(6, 0, 1, 1, 0, 2));
        assertThat(row(table, "shut").get("reason").asText())
                .isEqualTo("it stands nowhere but in the nodes themselves");
        assertThat(row(table, "shut").get("ll_windows").isNull()).isTrue();
    }

    @Test
    void filtersRestrictTheWordsToo() throws IOException {
        assertThat(numbers(json("door", "--role", "parent").get("denominators"), "nodes", "words", "units", "sources"))
                .isEqualTo(List.of(4, 30, 3, 2));
        JsonNode coded = json("door", "--code", "swearing", "--min", "1", "--trace");
        assertThat(numbers(coded.get("denominators"), "nodes", "words", "places", "sources"))
                .isEqualTo(List.of(1, 8, 7, 1));
        assertThat(row(coded, "damn").get("trace").asText())
                .isEqualTo("emic collocates door --left 5 --right 5 --within turn --code swearing --pairs damn");
        assertThat(numbers(json("door AND code:swearing").get("denominators"), "nodes", "words"))
                .as("a condition chooses nodes, not words")
                .isEqualTo(List.of(1, 50));
        assertThat(collocates(3, "door", "--role", "parnt").err())
                .contains("there is no role 'parnt'", "did you mean 'parent'?");
        assertThat(collocates(3, "door AND role:parnt").err()).startsWith("RULE:1:10: error[IDX-010]");
    }

    @Test
    void pairsAreListedWhereTheyStand() {
        assertThat(collocates(0, "door", "--window", "2", "--pairs", "NOBODY", "-f", "csv")
                        .out())
                .isEqualTo("""
                    source,case,speaker,turn,start,end,before,match,after,distance,collocate,collocate_start,collocate_end
                    note-hill,hill,,2,39,43,to the ,door,", and nobody",2,nobody,49,55
                    """);
        assertThat(collocates(
                                0,
                                "door",
                                "--left",
                                "2",
                                "--pairs",
                                "damn",
                                "-f",
                                "csv",
                                "--columns",
                                "before,match,after,distance,start")
                        .out())
                .as("offsets are code points")
                .isEqualTo("before,match,after,distance,start\ndamn open ,door,,-2,54\n");
        Run none = collocates(0, "door", "--window", "1", "--pairs", "shouted", "-f", "csv");
        assertThat(none.out()).hasLineCount(1);
        assertThat(none.err()).isEqualTo("no pair with 'shouted', which stands 4 times in what was searched\n");
        assertThat(collocates(0, "kettle", "--pairs", "door").err())
                .isEqualTo("nothing found: the rule matches nowhere in what was searched\n");
        assertThat(collocates(3, "door", "--pairs", "get out").err())
                .contains("error[CLI-071]: 'get out' is 2 words", "hint: --pairs takes one word of the table");
        assertThat(collocates(3, "door", "--pairs", "!").err()).contains("'!' is no word");
    }

    @Test
    void stopWordsHaveNoRowAndStayInAllNumbers() throws IOException {
        JsonNode with = json("door", "--window", "2", "--min", "1");
        JsonNode without = json("door", "--window", "2", "--min", "1", "--stop-words");

        assertThat(without.get("denominators")).isEqualTo(with.get("denominators"));
        assertThat(row(without, "open")).isEqualTo(row(with, "open"));
        assertThat(without.get("rows").findValuesAsText("word"))
                .contains("open")
                .doesNotContain("the", "and", "to");
        assertThat(without.get("notes").toString()).contains("Left out: the stop words of 'en'");
    }

    @Test
    void whatHasNoRowIsToldInEveryFormat() {
        Run table = collocates(0, "door", "--window", "2", "--top", "1");
        assertThat(table.out())
                .contains(
                        "word  frequency", "the           6", "Without a row: 14 words in fewer than 3 pairs (--min).");
        assertThat(table.err()).endsWith("3 of 3 sources.\n");
        Run csv = collocates(0, "door", "--window", "2", "--min", "1", "--top", "2", "--sort", "word", "-f", "csv");
        assertThat(csv.out()).hasLineCount(3).contains("\nall,all,1,0,1,1,");
        assertThat(csv.err()).isEqualTo("Without a row: 13 more words (--top).\n");
        assertThat(collocates(0, "door", "--window", "2", "--min", "6").err())
                .as("an empty table")
                .contains("Without a row: 15 words in fewer than 6 pairs (--min).");
    }

    @Test
    void nothingFoundSaysWhatWasSearched() {
        Run run = collocates(0, "kettle", "-f", "csv", "--kind", "observation");

        assertThat(run.out()).startsWith("word,form,frequency,").hasLineCount(1);
        assertThat(run.err()).endsWith("nothing found; searched 2 turns with 12 words in 1 source\n");
        assertThat(collocates(0, "door", "--attr", "month=7").err())
                .endsWith("nothing found; searched 0 turns with 0 words in 0 sources\n");
    }

    @Test
    void aRuleWithoutWordsIsAnError() {
        assertThat(collocates(3, "role:parent").err()).endsWith("""
            RULE:1:1: error[CLI-070]: this rule can hold where no word matches, so there is nothing that words could stand near
              role:parent
              ^^^^^^^^^^^
            hint: ask for words too, as in 'door* AND role:parent'; to choose whose words count, use --role, --speaker, --code and the other filters
            """);
        assertThat(collocates(3, "door OR role:parent", "--within", "sentence").err())
                .contains("error[CLI-070]");
        assertThat(collocates(3, "shut door").err()).contains("error[RUL-002]", "write OR, AND or quotes");
    }

    @Test
    void optionsThatMakeNoTableAreRefused() {
        assertThat(collocates(2, "the", "door").err())
                .contains("put it in single quotes, as in emic collocates 'the door'");
        assertThat(collocates(2, "door", "--window", "0").err()).contains("a window without any place");
        assertThat(collocates(2, "door", "--left", "-1", "--right", "2").err())
                .contains("0 to 1000 words on a side, not -1");
        assertThat(collocates(2, "door", "--window", "1001").err()).contains("0 to 1000 words");
        assertThat(collocates(2, "door", "--min", "0").err()).contains("--min and --top are 1 or more");
        assertThat(collocates(2, "door", "--top", "0").err()).contains("--min and --top are 1 or more");
        assertThat(collocates(2, "door", "--within", "source").err())
                .contains("there is no place 'source'; choose turn, sentence, paragraph");
        assertThat(collocates(2, "door", "--sort", "logdice").err())
                .contains("there is no order 'logdice'; did you mean 'log_dice'?");
        assertThat(collocates(2, "door", "--pairs", "the", "--sort", "t").err()).contains("--pairs lists all pairs");
        assertThat(collocates(2, "door", "--pairs", "the", "--stop-words").err())
                .contains("--pairs lists all pairs");
        assertThat(collocates(2, "door", "--columns", "pears").err())
                .contains("there is no column 'pears'; did you mean 'pairs'?");
    }

    @Test
    void oneSideIsWhatWasNamed() throws IOException {
        assertThat(json("door", "--left", "1").get("filters").toString())
                .contains("\"left\":[\"1\"],\"right\":[\"0\"]");
        assertThat(json("door", "--window", "4", "--left", "1").get("filters").toString())
                .contains("\"left\":[\"1\"],\"right\":[\"4\"]");
        assertThat(json("door").get("filters").toString()).contains("\"left\":[\"5\"],\"right\":[\"5\"]");
    }
}
