package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two coders of a small project, whose agreement can be counted by hand. */
class AgreeStudyTest {

    /** Four turns of one, two, one and one sentences, of 2, 4, 2 and 1 words; an emoji stands before everything that is coded. */
    private static final String TALK = """
        A: 😀 Go away.

        B: I stay. You go.

        A: Be quiet.

        B: No.
        """;

    private static final String CODEBOOK = """
        emic: codebook/1
        name: small
        version: 1.0.0
        language: en
        codes:
          - id: fear
            name: Fear
          - id: anger
            name: Anger
            codes:
              - id: shout
                name: Shout
                rules: [go]
        """;

    @TempDir
    Path folder;

    private final List<String> jo = new ArrayList<>();
    private final List<String> mo = new ArrayList<>();
    private int events;

    @BeforeEach
    void study() throws IOException {
        Files.writeString(folder.resolve("one.txt"), TALK);
        Files.writeString(folder.resolve("two.txt"), TALK.replace("No.", "Yes."));
        Files.writeString(folder.resolve("small.yaml"), CODEBOOK);
        Run.emic(folder, 0, "init", "study");
        Run.emic(folder, 0, "ingest", "-C", "study", "one.txt", "two.txt");
        Run.emic(folder, 0, "apply", "-C", "study", "small.yaml");
    }

    /** A coding of these words, the first time they stand there. */
    private String coding(String source, String code, String words, String memo) {
        int at = TALK.indexOf(words);
        int start = TALK.codePointCount(0, at);
        String id = "01DY29N6CGYKQFSFAN8QH7DR" + String.format(java.util.Locale.ROOT, "%02d", events++);
        return "{\"id\":\"" + id + "\",\"at\":\"2020-01-08T10:02:02Z\",\"op\":\"add\",\"source\":\"" + source
                + "\",\"start\":" + start + ",\"end\":" + (start + words.length()) + ",\"quote\":\"" + words
                + "\",\"prefix\":\"\",\"suffix\":\"\",\"code\":\"" + code + "\",\"codebook\":\"small\",\"memo\":\""
                + memo
                + "\"}\n";
    }

    private void write() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("study/codings"));
        Files.writeString(logs.resolve("jo.jsonl"), String.join("", jo));
        Files.writeString(logs.resolve("mo.jsonl"), String.join("", mo));
    }

    private JsonNode agree(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("agree", "-C", "study", "-f", "json"));
        words.addAll(List.of(options));
        return new ObjectMapper()
                .readTree(Run.emic(folder, 0, words.toArray(String[]::new)).out());
    }

    private static JsonNode of(JsonNode json, String code, String statistic) {
        for (JsonNode each : json.get("statistics")) {
            if (code.equals(each.path("code").asText())
                    && statistic.equals(each.get("name").asText())) {
                return each;
            }
        }
        throw new AssertionError("no " + statistic + " of " + code);
    }

    @Test
    void unitsAreCountedAsTheyAreCut() throws IOException {
        jo.add(coding("one", "fear", "I stay.", ""));
        mo.add(coding("one", "fear", "You", ""));
        write();
        // Of four turns both coded the second; of five sentences each another one; of ten words (the emoji is one) 2
        // and 1.
        JsonNode turns = of(agree("--code", "fear"), "fear", "percent-agreement");
        assertThat(turns.get("value").asDouble()).isEqualTo(1);
        assertThat(turns.get("units").asInt()).isEqualTo(4);
        JsonNode sentences = of(agree("--code", "fear", "--unit", "sentences"), "fear", "percent-agreement");
        assertThat(sentences.get("units").asInt()).isEqualTo(5);
        assertThat(sentences.get("value").asDouble()).isEqualTo(0.6);
        JsonNode words = of(agree("--code", "fear", "--unit", "words"), "fear", "percent-agreement");
        assertThat(words.get("units").asInt()).isEqualTo(10);
        assertThat(words.get("value").asDouble()).isCloseTo(7 / 10.0, within(1e-12));
        assertThat(words.get("ci").isNull()).isTrue();
        JsonNode all = agree("--code", "fear", "--unit", "characters");
        JsonNode characters = of(all, "fear", "percent-agreement");
        int length = TALK.codePointCount(0, TALK.length());
        assertThat(characters.get("units").asInt()).isEqualTo(length);
        assertThat(characters.get("value").asDouble()).isCloseTo((length - 10.0) / length, within(1e-12));
        assertThat(all.get("comparisons").get(0).get("coded").get("jo").asInt()).isEqualTo(7);
        JsonNode sources = of(agree("--code", "fear", "--unit", "sources"), "fear", "krippendorff-alpha");
        assertThat(sources.get("value").isNull()).isTrue();
        assertThat(sources.get("reason").asText()).contains("without a second category");
    }

    @Test
    void alphaOverCharactersIsTheSameAsUnitsAndAsSpans() throws IOException {
        jo.add(coding("one", "fear", "I stay.", ""));
        jo.add(coding("one", "fear", "stay. You", ""));
        mo.add(coding("one", "fear", "stay. You go.", ""));
        write();
        JsonNode json = agree(
                "--code", "fear", "--unit", "characters", "--statistic", "alpha,c-alpha-binary", "--bootstrap", "none");
        assertThat(of(json, "fear", "krippendorff-alpha").get("value").asDouble())
                .isEqualTo(of(json, "fear", "c-alpha-binary").get("value").asDouble());
    }

    @Test
    void aThemeHasWhatItsCodesHave() throws IOException {
        jo.add(coding("one", "anger", "Go away.", ""));
        mo.add(coding("one", "shout", "Go away.", ""));
        write();
        JsonNode json = agree();
        assertThat(of(json, "anger", "percent-agreement").get("value").asDouble())
                .isEqualTo(1);
        assertThat(of(json, "shout", "percent-agreement").get("value").asDouble())
                .isCloseTo(3 / 4.0, within(1e-12));
        assertThat(of(agree("--own"), "anger", "percent-agreement").get("value").asDouble())
                .isCloseTo(3 / 4.0, within(1e-12));
        assertThat(of(json, "(any)", "percent-agreement").get("value").asDouble())
                .isEqualTo(1);
        // Two codes were used: each is asked of each of the four turns.
        assertThat(of(json, "(all)", "percent-agreement").get("units").asInt()).isEqualTo(8);
        assertThat(of(json, "(all)", "percent-agreement").get("value").asDouble())
                .isCloseTo(6 / 8.0, within(1e-12));
    }

    @Test
    void nothingIsPrintedAsAgreedWhereNobodyCodedAnything() throws IOException {
        jo.add(coding("one", "anger", "Go away.", ""));
        mo.add(coding("one", "anger", "Go away.", ""));
        write();
        for (String unit : List.of("characters", "words", "sentences", "turns", "sources", "segments")) {
            JsonNode json = agree("--unit", unit, "--statistic", "all");
            assertThat(json.get("statistics"))
                    .as(unit)
                    .filteredOn(each -> each.get("code").asText().equals("fear"))
                    .isNotEmpty()
                    .allSatisfy(each -> {
                        assertThat(each.get("value").isNull()).isTrue();
                        assertThat(each.get("reason").asText()).startsWith("nobody coded anything in these");
                    });
        }
    }

    @Test
    void whoCodedNothingInASourceIsMissingThereUnlessItIsSaid() throws IOException {
        jo.add(coding("one", "fear", "Go away.", ""));
        mo.add(coding("one", "fear", "Go away.", ""));
        jo.add(coding("two", "fear", "Go away.", ""));
        write();
        JsonNode json = agree("--code", "fear");
        assertThat(of(json, "fear", "percent-agreement").get("value").asDouble())
                .isEqualTo(1);
        assertThat(json.get("notes").get(0).asText()).contains("1 source that only jo coded in is left out");
        JsonNode read = agree("--code", "fear", "--read-by-all");
        assertThat(of(read, "fear", "percent-agreement").get("value").asDouble())
                .isCloseTo(7 / 8.0, within(1e-12));
        JsonNode rules = agree("--code", "shout", "--coder", "rules:small", "--coder", "jo");
        assertThat(of(rules, "shout", "percent-agreement").get("units").asInt()).isEqualTo(8);
        JsonNode bySource = agree("--code", "fear", "--read-by-all", "--by", "source");
        assertThat(bySource.get("statistics"))
                .extracting(each -> each.get("group").asText())
                .containsExactly("one", "one", "two", "two");
    }

    @Test
    void codesThatExcludeEachOtherAreOneQuestion() throws IOException {
        jo.add(coding("one", "fear", "Go away.", ""));
        mo.add(coding("one", "shout", "Go away.", ""));
        jo.add(coding("one", "shout", "Be quiet.", ""));
        mo.add(coding("one", "shout", "quiet", ""));
        write();
        JsonNode json = agree("--exclusive", "--statistic", "percent,kappa");
        assertThat(json.get("statistics")).hasSize(2);
        assertThat(json.get("comparisons").get(0).get("categories").toString())
                .isEqualTo("[\"(nothing)\",\"fear\",\"anger\",\"shout\"]");
        assertThat(json.get("statistics").get(0).get("value").asDouble()).isCloseTo(3 / 4.0, within(1e-12));
        jo.add(coding("one", "anger", "Be", ""));
        write();
        assertThat(Run.emic(folder, 3, "agree", "-C", "study", "--exclusive").err())
                .contains("error[AGR-022]: jo gave number 3 of the turns of one both 'anger' and 'shout'");
        assertThat(Run.emic(folder, 0, "agree", "-C", "study", "--exclusive", "--themes")
                        .out())
                .contains("krippendorff-alpha");
    }

    @Test
    void segmentsAreComparedAsSpansInCodePoints() throws IOException {
        jo.add(coding("one", "fear", "Go away.", ""));
        mo.add(coding("one", "fear", "away.", ""));
        write();
        Files.writeString(folder.resolve("spans.csv"), "coder,start,end,value\njo,5,13,fear\nmo,8,13,fear\n");
        int length = TALK.codePointCount(0, TALK.length());
        String table = Run.emic(
                        folder,
                        0,
                        "agree",
                        "--spans",
                        "spans.csv",
                        "--length",
                        "" + length,
                        "--statistic",
                        "u-alpha,bar-u-alpha,c-alpha-binary,gamma,boundary-similarity,window-diff",
                        "-f",
                        "json")
                .out();
        JsonNode elsewhere = new ObjectMapper().readTree(table);
        JsonNode here = agree(
                "--unit",
                "segments",
                "--code",
                "fear",
                "--statistic",
                "u-alpha,bar-u-alpha,c-alpha-binary,gamma,boundary-similarity,window-diff");
        for (int i = 0; i < 6; i++) {
            assertThat(here.get("statistics").get(i).get("value"))
                    .isEqualTo(elsewhere.get("statistics").get(i).get("value"));
        }
    }

    @Test
    void themesAreTheDomains() throws IOException {
        jo.add(coding("one", "fear", "Go away.", ""));
        mo.add(coding("one", "fear", "Go away.", ""));
        jo.add(coding("one", "shout", "I stay.", ""));
        mo.add(coding("one", "anger", "I stay.", ""));
        write();
        // Both chose the same theme on the same characters, though by different codes of it.
        JsonNode json = agree("--unit", "segments", "--statistic", "cu-alpha-domains,cu-alpha");
        assertThat(of(json, "(any)", "cu-alpha-domains").get("value").asDouble())
                .as(of(json, "(any)", "cu-alpha-domains").toString())
                .isEqualTo(1);
        assertThat(of(json, "(any)", "cu-alpha").get("value").asDouble()).isLessThan(1);
    }

    @Test
    void whoIsComparedIsSaid() throws IOException {
        jo.add(coding("one", "fear", "Go away.", ""));
        write();
        assertThat(Run.emic(folder, 3, "agree", "-C", "study").err())
                .contains("error[AGR-021]: agreement needs at least two coders; there is only jo");
        assertThat(Run.emic(folder, 3, "agree", "-C", "study", "--coder", "jo", "--coder", "ma")
                        .err())
                .contains("error[AGR-020]: there is no coder 'ma'");
        assertThat(Run.emic(
                                folder,
                                2,
                                "agree",
                                "-C",
                                "study",
                                "--coder",
                                "jo",
                                "--coder",
                                "rules:small",
                                "--statistic",
                                "u-alpha")
                        .err())
                .contains("u-alpha is computed from spans: choose --unit segments");
        assertThat(Run.emic(
                                folder,
                                3,
                                "agree",
                                "-C",
                                "study",
                                "--coder",
                                "jo",
                                "--coder",
                                "rules:small",
                                "--code",
                                "fera")
                        .err())
                .contains("did you mean 'fear'");
    }
}
