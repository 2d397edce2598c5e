package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a study's codings and names are: the evidence of a cell is what {@code emic segments} lists, and all of it. */
class MatrixEvidenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CASE = Pattern.compile("(?m)^case: (.*)$");
    private static final Pattern THEME = Pattern.compile("<!-- emic:theme (\\S+) -->");
    private static final Pattern SEGMENT = Pattern.compile("(?<!\\\\)`([0-9A-Za-z]+)`");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> isWhatTheCommandOfTheCellLists() {
        return Stream.of(
                        List.<String>of(),
                        List.of("--own"),
                        List.of("--speaker=@W 'ä'", "--origin", "manual"),
                        List.of("--kind", "interview", "--code", "green"),
                        List.of("--coder", "Jo Ö", "--attr", "month>1"))
                .flatMap(filters -> Stream.of(1L, 2L, 3L)
                        .map(seed -> DynamicTest.dynamicTest(
                                "seed " + seed + " " + String.join(" ", filters), () -> compare(seed, filters))));
    }

    private void compare(long seed, List<String> filters) throws IOException {
        Path study = RandomStudy.in(Files.createTempDirectory(folder, "study"), seed);
        List<String> build = new ArrayList<>(List.of("matrix", "build", "red", "blue", "alone", "AND", "role:x"));
        build.addAll(filters);
        Run.emic(study, 0, build.toArray(String[]::new));
        Map<String, List<String>> inFiles = inFiles(study.resolve("matrix"));
        JsonNode table = JSON.readTree(
                Run.emic(study, 0, "matrix", "--trace", "-f", "json").out());
        int segments = 0;
        for (JsonNode row : table.get("rows")) {
            List<String> listed = row.get("trace").isNull()
                    ? List.of()
                    : ids(study, row.get("trace").asText());
            String book = row.path("codebook").asText("");
            String code = row.get("code").asText();
            boolean isOfBook =
                    !row.has("codebook") && List.of("red", "blue", "alone").contains(code);
            String theme = isOfBook ? "said:" + code : book.isEmpty() ? code : book + ":" + code;
            String cell = row.get("case").asText() + " / " + theme;
            assertThat(inFiles.remove(cell)).as(cell).containsExactlyInAnyOrderElementsOf(listed);
            segments += listed.size();
        }
        assertThat(inFiles).isEmpty();
        assertThat(segments).isPositive();
    }

    /** The ids of each cell, as a person reads them in the files. */
    private static Map<String, List<String>> inFiles(Path folder) throws IOException {
        Map<String, List<String>> cells = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                String written =
                        CASE.matcher(text).results().findFirst().orElseThrow().group(1);
                String name = written.startsWith("\"") ? JSON.readValue(written, String.class) : written;
                List<MatchResult> themes = THEME.matcher(text).results().toList();
                for (int i = 0; i < themes.size(); i++) {
                    int end = i + 1 < themes.size() ? themes.get(i + 1).start() : text.length();
                    List<String> ids = SEGMENT.matcher(
                                    text.substring(themes.get(i).end(), end))
                            .results()
                            .map(each -> each.group(1))
                            .toList();
                    cells.put(name + " / " + themes.get(i).group(1), ids);
                }
            }
        }
        return cells;
    }

    private static List<String> ids(Path study, String command) {
        List<String> words = new ArrayList<>(Shell.words(command));
        words.remove(0);
        words.addAll(List.of("-q", "-f", "csv", "--columns", "segment_id"));
        return Run.emic(study, 0, words.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .toList();
    }
}
