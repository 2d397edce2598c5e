package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic segments --once}: of segments that are alike only one. */
class OnceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static List<JsonNode> segments(Path study, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("segments", "-f", "jsonl"));
        words.addAll(List.of(options));
        List<JsonNode> rows = new ArrayList<>();
        for (String line :
                Run.emic(study, 0, words.toArray(String[]::new)).out().lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static String code(JsonNode row) {
        return row.get("codebook").asText() + ":" + row.get("code").asText();
    }

    private static String span(JsonNode row) {
        return row.get("source").asText() + " " + row.get("start") + "-" + row.get("end") + " "
                + row.get("coder").asText();
    }

    @Test
    void aSpanIsListedWithTheCodeItHasMostOften() throws IOException {
        boolean severalOfOneCode = false;
        for (int seed = 1; seed <= 7; seed += 2) {
            Path study = RandomStudy.in(Files.createDirectories(folder.resolve("study-" + seed)), seed);
            Map<String, Map<String, Integer>> spans = new TreeMap<>();
            segments(study)
                    .forEach(row -> spans.computeIfAbsent(span(row), each -> new TreeMap<>())
                            .merge(code(row), 1, Integer::sum));
            Map<String, Integer> most = new TreeMap<>();
            spans.forEach((span, codes) ->
                    most.put(span, codes.values().stream().max(Integer::compare).orElseThrow()));
            Map<String, Integer> listed = new TreeMap<>();
            Map<String, Set<String>> with = new TreeMap<>();
            segments(study, "--once", "span").forEach(row -> {
                listed.merge(span(row), 1, Integer::sum);
                with.computeIfAbsent(span(row), each -> new HashSet<>()).add(code(row));
            });
            assertThat(listed).as("seed %d", seed).isEqualTo(most);
            assertThat(with.values()).allMatch(codes -> codes.size() == 1);
            severalOfOneCode |= most.values().stream().anyMatch(count -> count > 1);
        }
        assertThat(severalOfOneCode).isTrue();
    }

    @Test
    void aCodeIsListedWithItsFirstSegment() throws IOException {
        Path study = RandomStudy.in(folder, 3);
        List<JsonNode> all = segments(study, "--where", "*");
        Map<String, JsonNode> firsts = new TreeMap<>();
        all.forEach(row -> firsts.putIfAbsent(code(row), row));

        List<JsonNode> listed = segments(study, "--where", "*", "--once", "code");

        assertThat(listed).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(firsts.values());
    }

    @Test
    void whatCannotBeChosenIsSaid() throws IOException {
        Path study = RandomStudy.in(folder, 1);
        assertThat(Run.emic(study, 2, "segments", "--once", "spam").err())
                .contains("there is no sort of segments 'spam'; did you mean 'span'?");
        assertThat(Run.emic(study, 2, "segments", "--once", "code", "--per", "turn")
                        .err())
                .contains("--once chooses among whole segments: leave --per and --part out");
    }

    @Test
    void aNameInQuotesIsThatNameAlone() throws IOException {
        Path study = RandomStudy.in(folder, 2);
        List<JsonNode> all = segments(study);
        assertThat(segments(study, "--where", "\"a*b\""))
                .hasSize((int) all.stream()
                        .filter(row -> row.get("code").asText().equals("a*b"))
                        .count())
                .isNotEmpty();
        assertThat(segments(study, "--where", "a*")).hasSize((int) all.stream()
                .filter(row -> row.get("code").asText().startsWith("a"))
                .count());
    }
}
