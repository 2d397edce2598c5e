package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic sequence} finds what follows what, and tells order from chance. */
class SequenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /** Red is always answered by blue, and nothing else is. */
    private Path study() throws IOException {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            turns.add(i % 6 == 0 ? "red" : i % 6 == 1 ? "blue" : "nothing");
        }
        return new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", turns)
                .study();
    }

    private JsonNode rows(Path study, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("sequence", "-f", "json"));
        words.addAll(List.of(more));
        return JSON.readTree(Run.emic(study, 0, words.toArray(String[]::new)).out());
    }

    @Test
    void anAnswerIsTold() throws IOException {
        Path study = study();
        JsonNode row = rows(study, "--from", "red", "--to", "blue", "--resamples", "1000")
                .get("rows")
                .get(0);

        assertThat(List.of(
                        row.get("pairs").asInt(),
                        row.get("from_count").asInt(),
                        row.get("to_count").asInt(),
                        row.get("observed").asInt()))
                .isEqualTo(List.of(59, 10, 10, 10));
        assertThat(row.get("share").asDouble()).isEqualTo(100);
        assertThat(row.get("expected").asDouble()).isBetween(1.69, 1.70);
        assertThat(row.get("residual").asDouble()).isGreaterThan(7);
        assertThat(row.get("p").asDouble()).as("none of a thousand orders").isEqualTo(0.000999);
        JsonNode back = rows(study, "--from", "blue", "--to", "red").get("rows").get(0);
        assertThat(back.get("observed").asInt()).isZero();
        assertThat(rows(study, "--from", "blue", "--to", "red", "--lag", "5")
                        .get("rows")
                        .get(0)
                        .get("observed")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void speakersAreToldApartAndDrawnAmongTheirOwnTurns() throws IOException {
        Path study = study();
        JsonNode table = rows(study, "--from", "red", "--to", "blue", "--by", "speaker");

        List<String> pairs = new ArrayList<>();
        table.get("rows")
                .forEach(row -> pairs.add(
                        row.get("from_speaker").asText() + row.get("to_speaker").asText() + row.get("observed")));
        assertThat(pairs).containsExactly("PW10", "WP0");
        assertThat(table.get("notes").toString()).contains("400 random orders, seed 1");
        JsonNode silent = table.get("rows").get(1);
        assertThat(silent.get("p").isNull()).isTrue();
        assertThat(silent.get("reason").asText()).contains("in none of the turns that are compared");
    }

    @Test
    void theSameSeedGivesTheSameP() throws IOException {
        Path study = study();

        assertThat(rows(study, "--resamples", "200", "--seed", "5").toString())
                .isEqualTo(rows(study, "--resamples", "200", "--seed", "5").toString());
        assertThat(rows(study, "--resamples", "0")
                        .get("rows")
                        .get(1)
                        .get("reason")
                        .asText())
                .contains("no order was drawn");
        assertThat(Run.emic(study, 2, "sequence", "--lag", "0").err()).contains("at least 1");
        assertThat(Run.emic(study, 2, "sequence", "--by", "case").err()).contains("by speaker or role, not by case");
        assertThat(Run.emic(study, 0, "sequence", "--layout", "wide", "-f", "csv")
                        .out())
                .isEqualTo("from,red,blue\nred,0,10\nblue,0,0\n");
    }

    @Test
    void anEmptyProjectHasRowsAndReasons() throws IOException {
        Run.emic(folder, 0, "init", "empty");
        Path empty = folder.resolve("empty");
        Run.emic(
                empty,
                0,
                "apply",
                Run.HOME.resolve("docs/manual/example/visits.yaml").toString());

        JsonNode row = rows(empty).get("rows").get(0);

        assertThat(row.get("observed").asInt()).isZero();
        assertThat(row.get("p").isNull()).isTrue();
        assertThat(row.get("reason").asText()).contains("no turn is followed by another");
    }

    @Test
    void aWideTableSaysWhatItsCellsAreAndWhyTheyAreEmpty() throws IOException {
        Path study = new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", List.of("red", "nothing", "red"))
                .study();
        assertThat(Run.emic(study, 0, "sequence", "--layout", "wide", "--value", "share")
                        .out())
                .contains("Cells: share in percent.")
                .contains("Empty cells: no turn that another follows carries the first code.");
    }
}
