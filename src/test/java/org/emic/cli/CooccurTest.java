package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** {@code emic cooccur} gives published values from turns that are coded so, in all its layouts. */
class CooccurTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private JsonNode first(Path study, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("cooccur", "--layout", "tidy", "-f", "json"));
        words.addAll(List.of(more));
        return JSON.readTree(Run.emic(study, 0, words.toArray(String[]::new)).out())
                .get("rows")
                .get(0);
    }

    private Path study(int both, int red, int blue, int none) throws IOException {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < both + red + blue + none; i++) {
            turns.add(i < both ? "red blue" : i < both + red ? "red" : i < both + red + blue ? "blue" : "nothing");
        }
        return new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", turns)
                .study();
    }

    /** Case C-D01: 100 and 10 segments, 5 together: 5/105. */
    @Test
    void theCoefficientOfAtlasTi() throws IOException {
        Path study = study(5, 95, 5, 100);

        for (String within : List.of("overlap", "turn", "sentence", "paragraph")) {
            JsonNode row = first(study, "--within", within);
            assertThat(List.of(
                            row.get("a_count").asInt(),
                            row.get("b_count").asInt(),
                            row.get("both").asInt()))
                    .isEqualTo(List.of(100, 10, 5));
            assertThat(row.get("c").asDouble()).isCloseTo(0.047619, within(1e-6));
            assertThat(row.get("jaccard").asDouble()).isCloseTo(0.047619, within(1e-6));
            assertThat(row.get("unequal").asBoolean()).as("ten times as often").isTrue();
        }
        JsonNode turn = first(study, "--within", "turn");
        assertThat(turn.get("expected").asDouble()).isCloseTo(100 * 10 / 205.0, within(1e-6));
        assertThat(turn.get("lift").asDouble()).isCloseTo(5 * 205 / 1000.0, within(1e-6));
        assertThat(turn.get("chance").asDouble()).isCloseTo(100 * 10 / 205.0, within(1e-6));
        JsonNode overlap = first(study);
        assertThat(overlap.get("phi").isNull()).isTrue();
        assertThat(overlap.get("reason").asText()).contains("count --within turn, sentence or paragraph");
    }

    /** Case C-D02: φ of a fourfold table, here by turns: both 3, one 1 and 1, neither 3. */
    @Test
    void phiOfTurns() throws IOException {
        assertThat(first(study(3, 1, 1, 3), "--within", "turn").get("phi").asDouble())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void layoutsAndGraphsShowTheSame() throws Exception {
        Path study = study(2, 1, 1, 2);

        assertThat(Run.emic(study, 0, "cooccur", "--within", "turn", "-f", "csv")
                        .out())
                .isEqualTo("code,name,red,blue\nred,red,3,2\nblue,blue,,3\n");
        assertThat(Run.emic(study, 0, "cooccur", "--within", "turn", "--layout", "matrix", "--value", "c", "-f", "csv")
                        .out())
                .isEqualTo("code,name,red,blue\nred,red,,0.5\nblue,blue,0.5,\n");
        String xml = Run.emic(study, 0, "cooccur", "--within", "turn", "--layout", "graphml")
                .out();
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(1);
        assertThat(Run.emic(study, 0, "cooccur", "--within", "turn", "--layout", "dot")
                        .out())
                .contains("\"red\" -- \"blue\" [weight=2, label=2, c=0.500000");
        assertThat(Run.emic(study, 2, "cooccur", "--within", "2 words").err())
                .contains("'2 words' is no place to be together: overlap, sentence");
        assertThat(Run.emic(study, 2, "cooccur", "--layout", "dot", "-f", "csv").err())
                .contains("a graph is no table");
    }

    @Test
    void whatNeverOccursHasAReasonAndNoNumber() throws IOException {
        JsonNode row = first(study(0, 0, 2, 2), "--within", "turn");

        assertThat(row.get("both").asInt()).isZero();
        assertThat(row.get("lift").isNull()).isTrue();
        assertThat(row.get("p").isNull()).isTrue();
        assertThat(row.get("reason").asText()).contains("one of the two never occurs");
    }

    @Test
    void aMatrixSaysWhatItsCellsAreAndWhyTheyAreEmpty() throws IOException {
        Path study = study(5, 95, 5, 100);
        assertThat(Run.emic(study, 0, "cooccur", "--value", "lift", "--within", "turn")
                        .out())
                .contains("Cells: lift, both by expected.")
                .doesNotContain("Empty cells");
        assertThat(Run.emic(study, 0, "cooccur", "--value", "lift", "-f", "json")
                        .out())
                .contains("\"Cells: lift")
                .contains("\"Empty cells: segments and turns are counted in pairs here");
    }
}
