package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a study's codings and names are: a command that a table prints lists as many rows as the table counts. */
class TraceOfRandomStudiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STUDIES = 5;

    /** So many commands of a table are followed. */
    private static final int FOLLOWED = 12;

    /** A column and that of its command. */
    private static final Map<String, String> TRACES = Map.of(
            "segments", "segments_trace",
            "sources", "sources_trace",
            "cases", "cases_trace",
            "coded_sources", "coded_sources_trace",
            "new_codes", "trace",
            "count", "trace",
            "both", "trace",
            "a_count", "a_trace",
            "b_count", "b_trace",
            "observed", "trace");

    private static final List<String> TABLES = List.of(
            "freq|--by|case",
            "freq|--by|kind|--own",
            "freq|--by|site",
            "freq|--by|month|--code|red",
            "freq|--by|speaker",
            "freq|--by|role",
            "freq|--by|role|--speaker|Mum $1|--speaker|@W 'ä'",
            "freq|--by|speaker|--role|worker|--origin|manual",
            "freq|--by|coder|--code|blue|--own",
            "freq|--coder|Jo Ö|--value|segments,hits,present",
            "freq|--by|source|--value|cases,words",
            "trajectory|--time|month",
            "trajectory|red|green|AND|--time|date|--period|week",
            "trajectory|--time|date|--period|month|--coder|ann",
            "trajectory|--time|date|--period|quarter|--origin|manual",
            "trajectory|--time|date|--own|--speaker|@W 'ä'",
            "saturation|--order|month",
            "saturation|--order|id|--by|role",
            "saturation|red|--own|--order|id|--by|kind|--origin|manual",
            "saturation|red|--order|id|--by|speaker|--speaker|Mum $1",
            "crosstab|--by|role|--unit|segments|--speaker|Mum $1|--speaker|@W 'ä'",
            "crosstab|--by|case|--unit|sources|--code|blue|--own",
            "crosstab|--by|site|--unit|turns",
            "cooccur|--within|turn",
            "sequence|--by|role|--resamples|0",
            "compare|--cases",
            "compare|--sources|red|AND|--coder|ann",
            "compare|--never|green|--though|alone",
            "triangulate|--time|month",
            "matrix|red|blue|alone|role:x|AND",
            "matrix|blue|--own|--speaker|@W 'ä'|--origin|manual",
            "matrix|--code|deep|--kind|interview");

    @TempDir
    static Path folder;

    @TestFactory
    List<DynamicTest> everyCommandListsAsManyRows() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (int seed = 1; seed <= STUDIES; seed++) {
            Path own = Files.createDirectories(folder.resolve("study-" + seed));
            Path study = RandomStudy.in(own, seed);
            for (String table : TABLES) {
                int number = seed;
                tests.add(DynamicTest.dynamicTest("seed " + seed + ": " + table, () -> follow(study, table, number)));
            }
        }
        return tests;
    }

    @Test
    void aShellReadsTheWordsThatWereMeant() throws Exception {
        Path study = RandomStudy.in(Files.createDirectories(folder.resolve("shell")), 7);
        Set<String> commands = new TreeSet<>();
        for (String table : TABLES) {
            JsonNode found = table(study, table);
            found.get("rows")
                    .forEach(row -> row.properties().forEach(cell -> {
                        if (cell.getKey().endsWith("trace") && !cell.getValue().isNull()) {
                            commands.add(cell.getValue().asText());
                        }
                    }));
        }
        String script = commands.stream()
                .map(command -> "printf '%s\\0' " + command + "\n")
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("commands.sh"), script);
        Process shell = new ProcessBuilder("sh", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        List<String> words = new ArrayList<>();
        commands.forEach(command -> words.addAll(Shell.words(command)));
        assertThat(said.split("\0")).containsExactlyElementsOf(words);
        assertThat(words)
                .contains("--speaker=@W 'ä'", "Mum $1", "\"$HOME `id`\"")
                .hasSizeGreaterThan(2000);
    }

    private static JsonNode table(Path study, String table) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(table.split("\\|")));
        words.addAll(List.of("--trace", "-f", "json"));
        return JSON.readTree(Run.emic(study, 0, words.toArray(String[]::new)).out());
    }

    private static void follow(Path study, String table, long seed) throws IOException {
        JsonNode found = table(study, table);
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        List<JsonNode> rows = new ArrayList<>();
        found.get("rows").forEach(rows::add);
        if (found.get("totals").size() > 0) {
            rows.add(found.get("totals"));
        }
        for (JsonNode row : rows) {
            TRACES.forEach((column, trace) -> {
                if (row.hasNonNull(column) && row.hasNonNull(trace)) {
                    counts.computeIfAbsent(row.get(trace).asText(), each -> new LinkedHashMap<>())
                            .put(column, row.get(column).asLong());
                } else if (row.hasNonNull(column)
                        && row.has(trace)
                        && !row.path("code").asText().equals("(total)")) {
                    assertThat(row.get(column).asLong())
                            .as("%s without a command in %s", column, row)
                            .isZero();
                }
            });
            if (table.startsWith("compare") || table.startsWith("triangulate")) {
                String column = row.has("segments") ? "segments" : row.has("cases") ? "cases" : "sources";
                counts.computeIfAbsent(row.get("trace").asText(), each -> new LinkedHashMap<>())
                        .put(column, row.get(column).asLong());
            }
            if (table.startsWith("matrix") && row.hasNonNull("trace")) {
                counts.computeIfAbsent(row.get("trace").asText(), each -> new LinkedHashMap<>())
                        .put("segments", row.get("segments").asLong());
            }
            if (row.hasNonNull("hits_trace")) {
                counts.computeIfAbsent(row.get("hits_trace").asText(), each -> new LinkedHashMap<>())
                        .put("hits", row.get("hits").asLong());
            }
        }
        List<String> commands = new ArrayList<>(counts.keySet());
        Collections.shuffle(commands, new Random(seed));
        for (String command : commands.subList(0, Math.min(FOLLOWED, commands.size()))) {
            List<JsonNode> listed = rows(study, command);
            counts.get(command)
                    .forEach((column, count) -> assertThat(number(column, listed))
                            .as("seed %d, %s of %s%n%s", seed, column, table, command)
                            .isEqualTo(count));
        }
    }

    /** What the rows of a command are, counted: one each, but for hits, of which a segment may have several. */
    private static long number(String column, List<JsonNode> rows) {
        if (column.equals("new_codes")) {
            // A code of a codebook that is gone has no codebook in the list.
            List<String> codes = rows.stream()
                    .filter(row -> !row.get("codebook").isNull())
                    .map(row ->
                            row.get("codebook").asText() + ":" + row.get("code").asText())
                    .toList();
            assertThat(codes).doesNotHaveDuplicates();
        }
        return column.equals("hits")
                ? rows.stream().mapToLong(row -> row.get("hits").asLong()).sum()
                : rows.size();
    }

    private static List<JsonNode> rows(Path study, String command) throws IOException {
        List<String> words = new ArrayList<>(Shell.words(command));
        assertThat(words.remove(0)).isEqualTo("emic");
        words.addAll(List.of("-f", "jsonl"));
        List<JsonNode> rows = new ArrayList<>();
        for (String line :
                Run.emic(study, 0, words.toArray(String[]::new)).out().lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }
}
