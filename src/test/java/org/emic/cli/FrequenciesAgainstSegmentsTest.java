package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of {@code emic freq} can be counted again from the rows of {@code emic segments}. */
class FrequenciesAgainstSegmentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void theSampleStudy() throws IOException {
        study = SampleStudy.copyTo(folder.resolve("study"));
    }

    private List<JsonNode> segments(String... filters) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Run.emic(study, 0, words("segments", "jsonl", filters))
                .out()
                .lines()
                .toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private JsonNode freq(String... options) throws IOException {
        return JSON.readTree(Run.emic(study, 0, words("freq", "json", options)).out());
    }

    private static String[] words(String command, String format, String... more) {
        List<String> all = new ArrayList<>(List.of(command, "-f", format));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void everyRowIsACountOfSegments() throws IOException {
        assertThat(disjointRowsOf()).isPositive();
        assertThat(disjointRowsOf("--origin", "rule"))
                .as("several people overlap, the rules of a codebook less so")
                .isGreaterThan(10);
    }

    /** Holds every row against the segments, and returns of how many rows the segments do not overlap. */
    private int disjointRowsOf(String... filters) throws IOException {
        List<JsonNode> all = segments(filters);
        JsonNode table = freq(filters);
        int disjoint = 0;
        for (JsonNode row : table.get("rows")) {
            String path = row.get("code_path").asText();
            List<JsonNode> under = all.stream()
                    .filter(each -> (each.get("code_path").asText() + "/").startsWith(path + "/"))
                    .toList();
            counts(row, under);
            if (areDisjoint(under)) {
                disjoint++;
                assertThat(row.get("words").asInt())
                        .isEqualTo(under.stream()
                                .mapToInt(each -> each.get("words").asInt())
                                .sum());
            }
        }
        assertThat(table.get("rows").size()).isGreaterThan(30);
        return disjoint;
    }

    /** A unit that carries several sub-codes counts once for their parent; hits are summed. */
    private static void counts(JsonNode row, List<JsonNode> under) {
        Set<String> units = new HashSet<>();
        Set<String> sources = new HashSet<>();
        Set<String> cases = new HashSet<>();
        int hits = 0;
        for (JsonNode each : under) {
            units.add(each.get("source").asText() + each.get("start") + "-" + each.get("end") + each.get("coder"));
            sources.add(each.get("source").asText());
            if (!each.get("case").isNull()) {
                cases.add(each.get("case").asText());
            }
            hits += each.get("hits").asInt();
        }
        assertThat(List.of(
                        row.get("segments").asInt(),
                        row.get("hits").asInt(),
                        row.get("sources").asInt(),
                        row.get("cases").asInt()))
                .as(row.get("code_path").asText())
                .isEqualTo(List.of(units.size(), hits, sources.size(), cases.size()));
    }

    private static boolean areDisjoint(List<JsonNode> segments) {
        List<JsonNode> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing((JsonNode each) -> each.get("source").asText())
                .thenComparing(each -> each.get("start").asInt()));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).get("source").equals(sorted.get(i - 1).get("source"))
                    && sorted.get(i).get("start").asInt()
                            < sorted.get(i - 1).get("end").asInt()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void totalsAndDenominatorsAreThoseOfTheList() throws IOException {
        for (String[] filter :
                new String[][] {{}, {"--code", "hostility"}, {"--kind", "observation"}, {"--attr", "month>6"}}) {
            List<JsonNode> list = segments(filter);
            JsonNode table = freq(filter);
            assertThat(table.get("totals").get("segments").asInt()).isEqualTo(list.size());
            assertThat(table.get("denominators").get("segments").asInt()).isEqualTo(list.size());
            assertThat(table.get("totals").get("hits").asInt())
                    .isEqualTo(list.stream()
                            .mapToInt(each -> each.get("hits").asInt())
                            .sum());
        }
    }

    @Test
    void groupsAreTheSameFiltersOneByOne() throws IOException {
        JsonNode table = freq("--by", "case", "--value", "segments,sources");
        int seen = 0;
        for (JsonNode row : table.get("rows")) {
            String group = row.get("case").asText();
            if (group.equals("(none)") || row.get("segments").asInt() == 0) {
                continue;
            }
            seen++;
            JsonNode alone = freq("--case", group, "--code", row.get("code").asText());
            assertThat(row.get("segments")).isEqualTo(alone.get("rows").get(0).get("segments"));
            assertThat(row.get("sources")).isEqualTo(alone.get("rows").get(0).get("sources"));
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void anEmptyProjectHasZerosAndNoShares() throws IOException {
        Run.emic(folder, 0, "init", "empty");
        Path empty = folder.resolve("empty");
        Run.emic(
                empty,
                0,
                "apply",
                Run.HOME.resolve("docs/manual/example/visits.yaml").toString());

        JsonNode table = JSON.readTree(Run.emic(empty, 0, "freq", "-f", "json").out());

        assertThat(table.get("rows").get(0).get("segments").asInt()).isZero();
        assertThat(table.get("rows").get(0).get("coverage").isNull()).isTrue();
        assertThat(table.get("notes").toString()).contains("An empty value is a share of nothing");
    }
}
