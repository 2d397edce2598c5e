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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic sample}: the whole study is in it, as its tables say, and there is nothing to complain of. */
class SampleCommandTest {

    /** The columns that the survey's respondents have instead are their own. */
    private static final List<String> ATTRIBUTES = List.of("month", "date", "worker", "site");

    @TempDir
    Path folder;

    @Test
    void everySourceComesWithWhatTheTableSaysOfItAndNothingIsToldButTheCommands() throws IOException {
        Run sample = Run.emic(folder, 0, "sample", "study");
        assertThat(sample.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  emic ") || line.matches("  cp \\S+/(codings|memos)/\\* \\1/"));

        Map<String, JsonNode> byFile = new TreeMap<>();
        Run.emic(folder.resolve("study"), 0, "source", "list", "--format", "jsonl")
                .out()
                .lines()
                .forEach(line -> byFile.put(json(line).get("file").asText(), json(line)));
        List<String> table = Files.readAllLines(Run.HOME.resolve("sample-corpus/sources.csv"));
        assertThat(byFile).hasSize(table.size() - 1);
        List<String> header = List.of(table.get(0).split(","));
        for (String line : table.subList(1, table.size())) {
            String[] cells = line.split(",", -1);
            String file = cells[header.indexOf("file")];
            JsonNode source = byFile.get(file);
            assertThat(source).as(file).isNotNull();
            assertThat(source.get("kind").asText()).as(file).isEqualTo(cells[header.indexOf("kind")]);
            assertThat(source.path("case").asText("")).as(file).isEqualTo(cells[header.indexOf("case")]);
            for (String name : ATTRIBUTES) {
                String cell = cells[header.indexOf(name)];
                if (!cell.isEmpty()) {
                    assertThat(source.path("attr_" + name).asText(""))
                            .as(file + " " + name)
                            .isEqualTo(cell);
                }
            }
        }
    }

    @Test
    void withoutWhatTheBuildMakesItSaysWhatToDo() {
        Console console = new Console(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                java.io.OutputStream.nullOutputStream(),
                new Console.Surroundings(
                        folder,
                        new Console.Installed(Run.HOME, folder),
                        Map.of(),
                        java.time.Clock.systemUTC(),
                        new java.util.SplittableRandom(1),
                        Console.Screen.NONE));
        assertThat(Main.run(console, "sample", "study")).isEqualTo(3);
        assertThat(folder.resolve("study")).doesNotExist();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
