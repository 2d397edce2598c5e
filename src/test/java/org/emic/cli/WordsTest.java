package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic words}, each number reckoned by hand. */
class WordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private JsonNode words(Path study, String... more) throws IOException {
        List<String> all = new ArrayList<>(List.of("words", "-f", "json"));
        all.addAll(List.of(more));
        return JSON.readTree(Run.emic(study, 0, all.toArray(String[]::new)).out());
    }

    private static JsonNode row(JsonNode table, String word) {
        for (JsonNode row : table.get("rows")) {
            if (row.get(row.has("word") ? "word" : "stem").asText().equals(word)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + word + " in " + table);
    }

    private static List<String> column(JsonNode table, String name) {
        List<String> values = new ArrayList<>();
        table.get("rows").forEach(row -> values.add(row.get(name).asText()));
        return values;
    }

    /** The five parts of Gries 2008, case C-D08: a stands 1, 2, 3, 4, 5 times in parts of 9, 10, 10, 10, 11 words. */
    private Path gries() throws IOException {
        CodedTurns study = new CodedTurns(folder, List.of("red"));
        int[] counts = {1, 2, 3, 4, 5};
        int[] sizes = {9, 10, 10, 10, 11};
        for (int part = 0; part < 5; part++) {
            // The name of the source is said in its first turn: "in", and the name's three words.
            List<String> turns = new ArrayList<>(List.of("", "", "", ""));
            for (int i = 0; i < sizes[part] - 4; i++) {
                turns.set(i % 4, turns.get(i % 4) + (i < counts[part] ? " a" : " b"));
            }
            study.source(
                    "interview-c" + part + "-m" + part,
                    turns.stream().map(String::strip).toList());
        }
        return study.study();
    }

    @Test
    void dispersionOfGries2008() throws IOException {
        JsonNode a = row(words(gries()), "a");

        assertThat(a.get("frequency").asLong()).isEqualTo(15);
        assertThat(a.get("per_1000_words").asDouble()).isEqualTo(300);
        assertThat(a.get("sources").asLong()).isEqualTo(5);
        assertThat(a.get("cases").asLong()).isEqualTo(5);
        assertThat(a.get("dp").asDouble()).isEqualTo(0.18);
        assertThat(a.get("dp_norm").asDouble()).isEqualTo(0.219512);
        assertThat(a.get("juilland_d").asDouble()).isEqualTo(0.78515);
        assertThat(a.get("reason").isNull()).isTrue();
    }

    private Path study() throws IOException {
        Path study = new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", List.of("Mum and mum said red", "The door. MUM!", "the doors"))
                .source("interview-hill-m2", List.of("blue Éclair", "eclair; don’t don't", "-", "-"))
                .source("observation-ford-m2", List.of("red", "blue mum mum", "-", "-"))
                .study();
        Files.writeString(study.resolve("emic.yaml"), "\nspeakers:\n  P: parent\n", StandardOpenOption.APPEND);
        return study;
    }

    @Test
    void mostFrequentFirstAndThenByTheirCharacters() throws IOException {
        JsonNode table = words(study());

        assertThat(column(table, "word"))
                .containsExactly(
                        "mum",
                        "in",
                        "blue",
                        "don't",
                        "eclair",
                        "hill",
                        "interview",
                        "m2",
                        "red",
                        "the",
                        "and",
                        "door",
                        "doors",
                        "ford",
                        "m1",
                        "observation",
                        "said");
        JsonNode mum = table.get("rows").get(0);
        assertThat(mum.get("form").asText()).isEqualTo("mum");
        assertThat(mum.get("frequency").asLong()).isEqualTo(5);
        assertThat(mum.get("sources").asLong()).isEqualTo(2);
        assertThat(mum.get("cases").asLong()).isEqualTo(2);
        assertThat(row(table, "the").get("form").asText()).isEqualTo("The");
        assertThat(row(table, "eclair").get("form").asText()).isEqualTo("eclair");
        JsonNode over = table.get("denominators");
        assertThat(over.get("words").asLong()).isEqualTo(31);
        assertThat(over.get("types").asLong()).isEqualTo(17);
        assertThat(over.get("units").asLong()).isEqualTo(7);
        assertThat(over.get("sources").asLong()).isEqualTo(3);
        assertThat(over.get("cases").asLong()).isEqualTo(2);
        assertThat(table.get("notes").get(0).asText()).startsWith("TTR 0.5484 (types by words); MTLD ");
    }

    @Test
    void whatHasNoRowIsTold() throws IOException {
        JsonNode table = words(study(), "--min", "2", "--top", "3");

        assertThat(column(table, "word")).containsExactly("mum", "in", "blue");
        assertThat(table.get("denominators").get("types").asLong()).isEqualTo(17);
        assertThat(table.get("notes").toString())
                .contains("Without a row: 7 words that stand fewer than 2 times (--min).")
                .contains("Without a row: 7 more words (--top).");
    }

    @Test
    void stopWordsHaveNoRowAndCountInTheDenominators() throws IOException {
        Path study = study();
        Files.writeString(study.resolve("own.txt"), "# ours\nMUM\nnever-said\n");
        JsonNode table = words(study, "--stop-words", "--stop-file", "own.txt");

        assertThat(column(table, "word"))
                .doesNotContain("the", "and", "in", "don't", "mum")
                .contains("red", "door");
        assertThat(row(table, "red").get("per_1000_words").asDouble()).isEqualTo(64.516129);
        assertThat(table.get("denominators").get("words").asLong()).isEqualTo(31);
        assertThat(table.get("notes").toString())
                .contains("Left out: the stop words of 'en' (Lucene's list, 174 words), and those of own.txt (3 words);"
                        + " 6 types with 14 words of the text. They count in all denominators.");
    }

    @Test
    void aLanguageWithoutStopWordsOrStemsSaysSo() throws IOException {
        Path study = study();
        Path settings = study.resolve("emic.yaml");
        Files.writeString(settings, Files.readString(settings).replace("language: en", "language: cy"));

        assertThat(Run.emic(study, 3, "words", "--stop-words").err())
                .contains("CLI-060", "no list of stop words for the language 'cy'", "--stop-file", "de, el, en");
        assertThat(Run.emic(study, 3, "words", "--stem").err()).contains("CLI-062", "no stems", "'cy'");
        Files.writeString(study.resolve("none.txt"), "# nothing\n");
        assertThat(Run.emic(study, 3, "words", "--stop-file", "none.txt").err()).contains("CLI-061", "none.txt");
    }

    @Test
    void wordsUnderCodesAreCountedOnceAndWhole() throws IOException {
        Path study = study();
        String hand =
                "{\"id\":\"01HV00000000000000000000%s\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":\"interview-hill-m1\",\"start\":%d,\"end\":%d,\"code\":\"theirs\"}\n";
        // P: Mum and mum said red in interview-hill-m1.
        // 0  3   7   11
        Files.writeString(
                study.resolve("codings/ann.jsonl"),
                String.format(Locale.ROOT, hand, "A1", 3, 8) + String.format(Locale.ROOT, hand, "A2", 5, 12),
                StandardOpenOption.CREATE);
        JsonNode table = words(study, "--code", "theirs");

        assertThat(column(table, "word")).containsExactly("mum", "and");
        assertThat(column(table, "frequency")).containsExactly("2", "1");
        assertThat(table.get("denominators").get("words").asLong()).isEqualTo(3);
        assertThat(table.get("filters").get("code").get(0).asText()).isEqualTo("theirs");
        assertThat(words(study, "--coder", "ann").get("rows")).isEqualTo(table.get("rows"));
        assertThat(words(study, "--origin", "manual").get("rows")).isEqualTo(table.get("rows"));
        assertThat(words(study, "--code", "theirs", "--speaker", "W").get("rows"))
                .isEmpty();
        assertThat(words(study, "--code", "red", "--code", "blue")
                        .get("denominators")
                        .get("words")
                        .asLong())
                .isEqualTo(9 + 6 + 5 + 3);
    }

    @Test
    void oneSourceCannotBeSpread() throws IOException {
        JsonNode row =
                words(study(), "--source", "interview-hill-m1").get("rows").get(0);

        assertThat(row.get("dp").isNull())
                .as("0 would say that it is spread evenly")
                .isTrue();
        assertThat(row.get("dp_norm").isNull()).isTrue();
        assertThat(row.get("juilland_d").isNull()).isTrue();
        assertThat(row.get("reason").asText()).contains("one part only");
    }

    @Test
    void partsAreAttributesOfSources() throws IOException {
        Path study = study();
        JsonNode byCase = words(study, "--parts", "case");
        // mum: 3 of the 23 words of hill, 2 of the 8 of ford: |3/5 - 23/31|.
        assertThat(row(byCase, "mum").get("dp").asDouble()).isEqualTo(0.141935);
        assertThat(byCase.get("notes").toString()).contains("over 2 cases");
        assertThat(words(study, "--parts", "month").get("notes").toString()).contains("over 2 values of month");

        assertThat(Run.emic(study, 2, "words", "--parts", "speaker").err()).contains("filter by speaker instead");
        assertThat(Run.emic(study, 3, "words", "--parts", "mnth").err()).contains("COD-010", "month");
    }

    /** Case C-D09: five words again and again have MTLD 100/14, in each source whatever stands in the others. */
    @Test
    void diversityOfEachPart() throws IOException {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            turns.add("this is a sentence stop");
        }
        turns.set(0, "this is a sentence");
        Path study = new CodedTurns(folder, List.of("red"))
                .source("interview-hill-m1", turns)
                .source("interview-ford-m2", turns)
                .study();
        JsonNode table = words(study, "--diversity", "--speaker", "W", "--parts", "case");

        assertThat(table.get("rows")).hasSize(2);
        JsonNode ford = table.get("rows").get(0);
        assertThat(ford.get("case").asText()).isEqualTo("ford");
        assertThat(ford.get("words").asLong()).isEqualTo(50);
        assertThat(ford.get("types").asLong()).isEqualTo(5);
        assertThat(ford.get("once").asLong()).isZero();
        assertThat(ford.get("ttr").asDouble()).isEqualTo(0.1);
        assertThat(ford.get("mtld").asDouble()).isEqualTo(7.142857);
        assertThat(table.get("totals").get("ttr").asDouble()).isEqualTo(0.05);
        assertThat(table.get("totals").get("mtld").asDouble()).isEqualTo(7.142857);
        assertThat(table.get("totals").get("mtld_sources").asLong()).isEqualTo(2);

        assertThat(Run.emic(study, 2, "words", "--diversity", "--top", "3").err())
                .contains("leave --top out");
        assertThat(Run.emic(study, 2, "words", "--diversity", "--stop-words").err())
                .contains("leave --stop-words");
    }

    @Test
    void onlySomeColumns() throws IOException {
        assertThat(Run.emic(study(), 0, "words", "--top", "1", "-f", "csv", "--columns", "frequency,word")
                        .out())
                .isEqualTo("frequency,word\n5,mum\n");
    }

    @Test
    void wordsOfOneStem() throws IOException {
        JsonNode table = words(study(), "--stem");

        JsonNode door = row(table, "door");
        assertThat(door.get("frequency").asLong()).isEqualTo(2);
        assertThat(door.get("words").toString()).isEqualTo("[\"door\",\"doors\"]");
    }

    @Test
    void nothingChosenIsAnEmptyTable() throws IOException {
        JsonNode table = words(study(), "--role", "parent", "--code", "blue", "--kind", "observation");

        assertThat(table.get("rows")).isEmpty();
        assertThat(table.get("denominators").get("words").asLong()).isZero();
    }

    @Test
    void noWordsAreToldWhereTheTableHasNoFooter() throws IOException {
        Path study = study();

        assertThat(Run.emic(
                                study,
                                0,
                                "words",
                                "-f",
                                "csv",
                                "--role",
                                "parent",
                                "--code",
                                "blue",
                                "--kind",
                                "observation")
                        .err())
                .contains("no words: nothing is said in what the filters choose");
        assertThat(Run.emic(study, 0, "words", "-f", "csv").err()).doesNotContain("no words");
    }

    @Test
    void aNumberThatIsNoneIsToldInWords() throws IOException {
        Path study = study();

        assertThat(Run.emic(study, 2, "words", "--min", "x").err()).contains("'x' is not a whole number");
        assertThat(Run.emic(study, 2, "words", "--top", "99999999999").err())
                .contains("'99999999999' is not a whole number, or too large");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        assertThat(Run.emic(
                                study(),
                                3,
                                "words",
                                "-o",
                                folder.resolve("nowhere/words.csv").toString())
                        .err())
                .contains("there is no file or folder " + folder.resolve("nowhere"))
                .doesNotContain(".tmp");
    }

    @Test
    void hostileWordsAreWordsAlone() throws IOException {
        Path study = new CodedTurns(folder, List.of("red"))
                .source(
                        "interview-hill-m1",
                        List.of(
                                "=cmd|'/C calc'!A0 +1 -2 @SUM(1) \u001b[31mred\u001b[0m <b>x</b> \u202e a*b \"q\""
                                        + " 1,000 k:a",
                                "-",
                                "-"))
                .study();
        String csv = new String(
                Run.emic(study, 0, "words", "-f", "csv", "--trace").out().getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);

        assertThat(csv).doesNotContain("\u001b").doesNotContain("<").doesNotContain("=cmd");
        assertThat(csv.lines().skip(1)).allSatisfy(line -> assertThat(line).matches("\"?[a-z0-9].*"));
    }
}
