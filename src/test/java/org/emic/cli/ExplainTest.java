package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

class ExplainTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = SearchStudy.in(folder);
        Run.emic(study, 0, "apply", "-q");
    }

    @Test
    void aRulesCodingIsTakenApart() {
        String id = id("anger", "I shouted at her. She shut the door and I slammed the door!");

        Run run = Run.emic(study, 0, "explain", id);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                anger  Anger
                segment    %s
                codebook   visits 1.2.0
                coded by   rules:visits
                judged     by nobody yet
                source     interview-hill-m1 (interview, case hill)
                speaker    MUM (parent)
                place      turn 2, line 3, characters 38-97
                size       13 words, 1 hit

                  …INTERVIEWER: How was the visit?

                  MUM:
                  I [shouted] at her. She shut the door and I slammed the door!
                  INTERVIEWER: And then?

                  MUM: Then the other door. She…

                Rule loud holds (unit turn, codebooks/visits.yaml:11:16)
                  yes  (shout* OR yell*) NOT NEAR/2 (not OR never)  “shouted” 40-47
                  yes    shout* OR yell*  “shouted” 40-47
                  yes      shout*  “shouted” 40-47
                  no       yell*
                  no     within 2 words of it: not OR never
                  no   unless: joke*
                  yes  where role:parent

                Rules of the code that do not hold here: at-the-door
                """.formatted(id));
    }

    @Test
    void aProximityShowsBothSides() {
        String id = id("anger", "She shut the door and I slammed the door!");

        assertThat(Run.emic(study, 0, "explain", id).out())
                .contains("\n  She shut the [door and I slammed the door]!\n", """
                        Rule at-the-door holds (unit sentence, codebooks/visits.yaml:16:16)
                          yes  slam* NEAR/4 door*  “door and I slammed the door” 69-96
                          yes    slam*  “slammed” 80-87
                          yes    door*  “door” 69-73, “door” 92-96
                        """);
    }

    @Test
    void anEmojiBeforeTheWordsDoesNotMoveTheirPlaces() throws IOException {
        String id = id("swearing", "Nobody. 😀 A damn open door, all day.");

        Run run = Run.emic(study, 0, "explain", id);

        assertThat(run.out())
                .startsWith("anger/swearing\n")
                .contains("“damn” 44-48", "Nobody. 😀 A [damn] open door, all day.");
        int[] text = Files.readString(study.resolve("sources/interview-lake-m2.txt"))
                .codePoints()
                .toArray();
        assertThat(new String(text, 44, 4)).isEqualTo("damn");
    }

    @Test
    void jsonHasEveryPartOfEveryRule() throws IOException {
        String id = id("anger", "I shouted at her. She shut the door and I slammed the door!");

        JsonNode json = new ObjectMapper()
                .readTree(Run.emic(study, 0, "explain", id, "-f", "json").out());

        assertThat(names(json)).containsExactly("segment", "judgement", "rules", "emic");
        String row = Run.emic(study, 0, "segments", "-f", "jsonl", "--source", "interview-hill-m1")
                .out()
                .lines()
                .filter(line -> line.contains(id))
                .findFirst()
                .orElseThrow();
        JsonNode listed = new ObjectMapper().readTree(row);
        json.get("segment")
                .properties()
                .forEach(
                        field -> assertThat(field.getValue()).as(field.getKey()).isEqualTo(listed.get(field.getKey())));
        assertThat(json.get("judgement").isNull()).isTrue();
        assertThat(json.get("rules")).hasSize(2);
        JsonNode loud = json.get("rules").get(0);
        assertThat(names(loud))
                .containsExactly(
                        "rule_id", "held", "unit", "file", "line", "column", "match", "unless", "condition", "parts");
        assertThat(loud.get("held").asBoolean()).isTrue();
        assertThat(loud.get("line").asInt()).isEqualTo(11);
        assertThat(loud.get("unless").asText()).isEqualTo("joke*");
        assertThat(loud.get("condition").asText()).isEqualTo("role:parent");
        assertThat(loud.get("parts"))
                .extracting(part ->
                        part.get("key").asText() + " " + part.get("depth").asInt() + " "
                                + part.get("expression").asText() + " "
                                + part.get("held").asBoolean()
                                + (part.get("without").asBoolean() ? " without" : ""))
                .containsExactly(
                        "match 0 (shout* OR yell*) NOT NEAR/2 (not OR never) true",
                        "match 1 shout* OR yell* true",
                        "match 2 shout* true",
                        "match 2 yell* false",
                        "match 1 not OR never false without",
                        "match 2 not false",
                        "match 2 never false",
                        "unless 0 joke* false without",
                        "condition 0 role:parent true");
        assertThat(loud.get("parts").get(0).get("matched").toString())
                .isEqualTo("[{\"start\":40,\"end\":47,\"text\":\"shouted\"}]");
        assertThat(json.get("rules").get(1).get("held").asBoolean()).isFalse();
    }

    @Test
    void aPersonsCodingTellsWhoAndWhenAndWhy() throws IOException {
        Files.writeString(study.resolve("codings/kim.jsonl"), """
                {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV","at":"2026-03-14T10:00:00Z","op":"add","source":"note-hill","start":0,"end":18,"code":"anger","memo":"Her voice.\\nAsk her."}
                """);

        Run run = Run.emic(study, 0, "explain", "01ARZ3NDEKTSV4RRFFQ69G5FAV");

        assertThat(run.out()).isEqualTo("""
                anger  Anger
                segment    01ARZ3NDEKTSV4RRFFQ69G5FAV
                codebook   visits 1.2.0
                coded by   kim, 2026-03-14T10:00:00Z
                memo       Her voice.
                           Ask her.
                source     note-hill (observation, case hill)
                place      turn 1, line 1, characters 0-18
                size       4 words

                  The door was open.
                  Nobody came to the door, and nobody shouted.…
                """);
    }

    @Test
    void aJudgementIsTold() throws IOException {
        String id = id("swearing", "Nobody. 😀 A damn open door, all day.");
        Files.writeString(study.resolve("codings/kim.jsonl"), """
                {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","at":"2026-03-14T10:02:00Z","op":"reject","segment":"%s"}
                """.formatted(id));

        assertThat(Run.emic(study, 0, "explain", id).out())
                .contains("\njudged     rejected by kim at 2026-03-14T10:02:00Z\n");
    }

    @Test
    void anUnknownSegmentIsTold() {
        Run run = Run.emic(study, 3, "explain", "nosuchsegment");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                error[COD-020]: there is no segment 'nosuchsegment'
                hint: emic segments lists the ids; a segment is gone when its text or rule no longer says it
                """);
        assertThat(Run.emic(study, 2, "explain").err()).contains("Missing required parameter: 'SEGMENT'");
        assertThat(Run.emic(study, 2, "explain", "x", "-f", "csv").err()).contains("text, json");
    }

    @Test
    void onATerminalTheWordsAreInColourAndLinesAreFolded() {
        String id = id("anger", "She shut the door and I slammed the door!");

        assertThat(Run.onTerminal(40, study, 0, "explain", id).out())
                .contains("She shut the \u001b[1;31mdoor and I slammed the\u001b[0m\n  \u001b[1;31mdoor\u001b[0m!\n");
    }

    private String id(String code, String text) {
        return Run.emic(study, 0, "segments", "--code", code, "--own", "-f", "tsv", "--columns", "segment_id,text")
                .out()
                .lines()
                .filter(line -> line.endsWith("\t" + text))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .orElseThrow();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
