package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic codebook new}: what it writes is a codebook that every other command takes. */
class CodebookNewTest {

    @TempDir
    Path folder;

    @Test
    void theTemplateExplainsEveryKeyAndIsClean() throws IOException {
        Run.emic(folder, 0, "codebook", "new", "Home visits.yaml", "--language", "de");
        String text = Files.readString(folder.resolve("Home visits.yaml"));

        assertThat(text).contains("\nname: home-visits ").contains("\nlanguage: de ");
        for (String key : keysOfTheSchema()) {
            Stream<String> lines = text.lines().filter(line -> line.matches(" *(- |# )?" + key + ":.*"));
            assertThat(lines.anyMatch(line -> line.matches(".*\\S +# .*\\S")))
                    .as("a comment behind %s", key)
                    .isTrue();
        }
        assertThat(Run.emic(folder, 0, "codebook", "lint", "--no-corpus", "Home visits.yaml")
                        .out())
                .isEqualTo("nothing found in 1 file\n");
        assertThat(Run.emic(folder, 0, "codebook", "test", "Home visits.yaml").out())
                .contains("4 of 4 typical examples coded; 3 of 3 close-but-no examples not coded");
        assertThat(Run.emic(folder, 0, "codebook", "new").out()).contains("name: codebook ");
    }

    /** Every key that a codebook, a code and a rule can have. */
    private static Set<String> keysOfTheSchema() throws IOException {
        Path schema = Run.HOME.resolve("codebooks/codebook.schema.json");
        Set<String> keys = new TreeSet<>();
        for (JsonNode properties : new ObjectMapper().readTree(schema.toFile()).findValues("properties")) {
            properties.fieldNames().forEachRemaining(keys::add);
        }
        assertThat(keys).contains("emic", "no-rules", "close-but-no", "unless", "attr");
        return keys;
    }

    @Test
    void namesMayComeFromStandardInput() {
        Run run = Run.emic(folder, "Fear\n\tNights\nJoy\n", 0, "codebook", "new", "-", "--names", "-");

        assertThat(run.out()).endsWith("""
            codes:
              - id: fear
                name: Fear
                codes:
                  - id: nights
                    name: Nights
              - id: joy
                name: Joy
            """);
    }

    @Test
    void nothingIsReplacedAndNothingIsGuessed() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "mine");

        assertThat(Run.emic(folder, 3, "codebook", "new", "a.yaml").err()).contains("INT-004");
        assertThat(Run.emic(folder, 3, "codebook", "new", "a.yaml", "Fear").err())
                .contains("INT-004");
        assertThat(folder.resolve("a.yaml")).hasContent("mine");
        assertThat(Run.emic(folder, 2, "codebook", "new", "Fear", "Joy").err())
                .contains("'Fear' is no name of a codebook's file, which ends in .yaml");
        assertThat(Run.emic(folder, 2, "codebook", "new", "b.yaml", "Fear", "--names", "x.txt")
                        .err())
                .contains("exclude each other");
        assertThat(Run.emic(folder, "\n \n", 3, "codebook", "new", "b.yaml", "--names", "-")
                        .err())
                .contains("INT-009");
        assertThat(Run.emic(folder, 3, "codebook", "new", "b.yaml", "--from-codings")
                        .err())
                .contains("there is no project in");
        assertThat(folder.resolve("b.yaml")).doesNotExist();
    }

    @Test
    void withoutCodingsThereIsNothingToTake() {
        Run.emic(folder, 0, "init", "study");

        assertThat(Run.emic(folder, 3, "codebook", "new", "-", "--from-codings", "-C", "study")
                        .err())
                .contains("INT-042", "nobody has coded anything in this project");
    }
}
