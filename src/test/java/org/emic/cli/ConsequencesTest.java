package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new version of a codebook changes in a study, against what {@code emic segments} lists under each version. */
class ConsequencesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> CHANGES = List.of(
            "match: shout* NOT NEAR/2 -> match: shout* NOT NEAR/8",
            "(slam* NEAR/4 door*) OR (door* NEAR/4 chain) -> slam* NEAR/4 door*",
            "unit: sentence -> unit: turn",
            "OR ~crying -> OR \"listening for\"",
            "- id: shouting -> - id: raised-voice\n        formerly: shouting",
            "- hostil* -> - hostil* OR door",
            "language: en -> language: de");

    @TempDir
    Path folder;

    private Path study;
    private String old;

    @BeforeEach
    void aStudy() throws IOException {
        SampleStudy.copyOf(Run.HOME.resolve("docs/manual/example"), folder);
        Run.emic(folder, 0, "init", "study", "-q");
        study = folder.resolve("study");
        Run.emic(study, 0, "ingest", "../transcripts", "--speakers", "../speakers.csv", "-q");
        old = Files.readString(folder.resolve("visits.yaml"));
    }

    /** Segments by code, each as source and span. */
    private Map<String, Set<String>> segments(String codebook) throws IOException {
        Files.createDirectories(study.resolve("codebooks"));
        Files.writeString(study.resolve("codebooks/visits.yaml"), codebook);
        Map<String, Set<String>> byCode = new TreeMap<>();
        for (String line : Run.emic(study, 0, "segments", "-f", "jsonl", "-q")
                .out()
                .lines()
                .toList()) {
            JsonNode row = JSON.readTree(line);
            byCode.computeIfAbsent(row.get("code").asText(), unused -> new TreeSet<>())
                    .add(row.get("source").asText() + ":" + row.get("start") + "-" + row.get("end"));
        }
        return byCode;
    }

    private JsonNode diff(String codebook) throws IOException {
        Files.writeString(folder.resolve("new.yaml"), codebook);
        Files.writeString(folder.resolve("old.yaml"), old);
        // The version is the same, so any difference ends with 4.
        return JSON.readTree(Run.emic(study, 4, "codebook", "diff", "../old.yaml", "../new.yaml", "-f", "json", "-q")
                .out());
    }

    private void agree(JsonNode consequences, Map<String, Set<String>> before, Map<String, Set<String>> after) {
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        Map<String, JsonNode> rows = new TreeMap<>();
        consequences.get("codes").forEach(row -> rows.put(row.get("code").asText(), row));
        for (String code : codes) {
            Set<String> then = before.getOrDefault(code, Set.of());
            Set<String> now = after.getOrDefault(code, Set.of());
            Set<String> gone = new TreeSet<>(then);
            gone.removeAll(now);
            Set<String> come = new TreeSet<>(now);
            come.removeAll(then);
            JsonNode row = rows.remove(code);
            if (row == null) {
                assertThat(gone).as(code).isEmpty();
                assertThat(come).as(code).isEmpty();
                continue;
            }
            assertThat(row.get("before").asInt()).as(code).isEqualTo(then.size());
            assertThat(row.get("after").asInt()).as(code).isEqualTo(now.size());
            assertThat(row.get("lost").asInt() + row.get("to_others").asInt())
                    .as(code)
                    .isEqualTo(gone.size());
            assertThat(row.get("gained").asInt() + row.get("from_others").asInt())
                    .as(code)
                    .isEqualTo(come.size());
        }
        assertThat(rows).isEmpty();
    }

    @Test
    void theNumbersAreThoseOfTheSegmentsUnderEachVersion() throws IOException {
        Map<String, Set<String>> before = segments(old);
        String all = old;
        for (String change : CHANGES) {
            String[] parts = change.split(" -> ", -1);
            assertThat(old).contains(parts[0]);
            String one = old.replace(parts[0], parts[1]);
            agree(diff(one).get("consequences"), before, segments(one));
            all = all.replace(parts[0], parts[1]);
        }
        agree(diff(all).get("consequences"), before, segments(all));
    }

    @Test
    void aRenamedCodeLosesNothing() throws IOException {
        JsonNode found = diff(old.replace("- id: shouting", "- id: raised-voice\n        formerly: shouting"))
                .get("consequences");
        assertThat(found.get("totals").get("lost").asInt()).isZero();
        JsonNode group = found.get("passages").get(0);
        assertThat(group.get("kind").asText()).isEqualTo("relabelled");
        assertThat(group.get("code").asText()).isEqualTo("shouting");
        assertThat(group.get("to").asText()).isEqualTo("raised-voice");
        assertThat(group.get("count").asInt()).isEqualTo(2);
    }

    @Test
    void whatAPersonRejectedIsNeitherThereNorLost() throws IOException {
        segments(old);
        JsonNode segment = JSON.readTree(Run.emic(study, 0, "segments", "--code", "anxiety", "-f", "jsonl", "-q")
                .out()
                .lines()
                .findFirst()
                .orElseThrow());
        Files.createDirectories(study.resolve("codings"));
        Files.writeString(
                study.resolve("codings/kim.jsonl"),
                "{\"id\":\"01ARZ3NDEKTSV4RRFFQ69G5FAX\",\"at\":\"2026-03-14T10:02:00Z\",\"op\":\"reject\",\"segment\":\""
                        + segment.get("segment_id").asText() + "\"}\n");
        Map<String, Set<String>> before = segments(old);
        String less = old.replace("scared OR afraid OR frighten* OR ~crying", "never-said");
        JsonNode found = diff(less).get("consequences");
        agree(found, before, segments(less));
        assertThat(found.get("totals").get("lost").asInt()).isEqualTo(1);
    }

    @Test
    void whatPeopleCodedByACodeThatIsGoneIsStranded() throws IOException {
        segments(old);
        Files.createDirectories(study.resolve("codings"));
        Files.writeString(
                study.resolve("codings/kim.jsonl"),
                "{\"id\":\"01ARZ3NDEKTSV4RRFFQ69G5FAX\",\"at\":\"2026-03-14T10:02:00Z\",\"op\":\"add\",\"source\":"
                        + "\"interview-hill-m1\",\"start\":0,\"end\":11,\"quote\":\"INTERVIEWER\",\"prefix\":\"\",\"suffix\":\":"
                        + " How was the first visit for yo\",\"code\":\"shouting\"}\n");
        JsonNode rows = diff(old.replace("- id: shouting", "- id: raised-voice\n        formerly: shouting"))
                .get("consequences")
                .get("codes");
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get("code").asText()).isEqualTo("shouting");
            assertThat(row.get("stranded").asInt()).isEqualTo(1);
        });
    }

    @Test
    void quotesAreLimitedAndTotalsAreNot() throws IOException {
        String more = old.replace("- hostil*", "- hostil* OR the OR she");
        Files.writeString(folder.resolve("new.yaml"), more);
        String[] diff = {"codebook", "diff", "../visits.yaml", "../new.yaml", "-q", "--quotes"};
        String three = run(diff, "3");
        assertThat(three).contains("hostility: 9 gained", "… and 6 more");
        String none = run(diff, "0");
        assertThat(none).contains("hostility: 9 gained").doesNotContain("… and", "interview-hill-m1");
        assertThat(run(diff, "100")).doesNotContain("… and");
        assertThat(Run.emic(study, 2, "codebook", "diff", "../visits.yaml", "../new.yaml", "--quotes", "-1")
                        .err())
                .contains("from 0 on");
    }

    private String run(String[] words, String last) {
        List<String> all = new java.util.ArrayList<>(List.of(words));
        all.add(last);
        return Run.emic(study, 4, all.toArray(String[]::new)).out();
    }

    @Test
    void textsAreThoseOfTheProjectAroundOrOfTheOneNamed() throws IOException {
        Files.writeString(folder.resolve("new.yaml"), old.replace("- hostil*", "- hostil* OR the"));
        String[] diff = {"codebook", "diff", "visits.yaml", "new.yaml"};
        assertThat(Run.emic(folder, 4, diff).out()).doesNotContain("consequences");
        assertThat(Run.emic(folder, 4, "codebook", "diff", "visits.yaml", "new.yaml", "--corpus", "study")
                        .out())
                .contains("consequences");
        assertThat(Run.emic(study, 4, "codebook", "diff", "../visits.yaml", "../new.yaml", "--no-corpus")
                        .out())
                .doesNotContain("consequences");
        assertThat(Run.emic(study, 0, "codebook", "diff", "../visits.yaml", "../visits.yaml")
                        .out())
                .contains("The rules code the same segments. denominators: sources 3, turns 13");
    }
}
