package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources in which the chosen people coded nothing: whether they were read is not known, so no table counts them. */
class UncodedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<List<String>> TABLES = List.of(
            List.of("freq"),
            List.of("crosstab", "--by", "kind"),
            List.of("cooccur", "--within", "source", "--layout", "tidy"),
            List.of("compare", "--sources"),
            List.of("trajectory", "--time", "month"),
            List.of("saturation", "--order", "id"));

    @TempDir
    Path folder;

    private static JsonNode table(Path study, List<String> command, String... options) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(options));
        words.addAll(List.of("-f", "json"));
        return JSON.readTree(Run.emic(study, 0, words.toArray(String[]::new)).out());
    }

    private static Set<String> sources(Path study, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("segments", "-f", "jsonl"));
        words.addAll(List.of(options));
        Set<String> sources = new TreeSet<>();
        for (String line :
                Run.emic(study, 0, words.toArray(String[]::new)).out().lines().toList()) {
            sources.add(JSON.readTree(line).get("source").asText());
        }
        return sources;
    }

    private static long counted(JsonNode table) {
        JsonNode counts = table.get("denominators");
        return counts.path("sources").asLong();
    }

    @Test
    void everyTableCountsOnlyWhatIsKnownToHaveBeenRead() throws IOException {
        for (int seed = 1; seed <= 3; seed++) {
            Path study = RandomStudy.in(Files.createDirectories(folder.resolve("study-" + seed)), seed);
            long all = Run.emic(study, 0, "source", "list", "-f", "jsonl")
                    .out()
                    .lines()
                    .count();
            long read = sources(study, "--coder", "Jo Ö").size();
            assertThat(read).isBetween(1L, all - 1);
            String note = (all - read) + " of " + all + " sources carry no coding by these coders";
            for (List<String> command : TABLES) {
                JsonNode jo = table(study, command, "--coder", "Jo Ö");
                assertThat(counted(jo)).as("%s, seed %d", command, seed).isEqualTo(read);
                assertThat(jo.get("notes").toString()).contains(note + ": whether they were read");

                JsonNode said = table(study, command, "--coder", "Jo Ö", "--with-uncoded");
                assertThat(counted(said)).as("%s, seed %d", command, seed).isEqualTo(all);
                assertThat(said.get("notes").toString()).contains(note + "; they are counted as read");

                JsonNode rules = table(study, command);
                assertThat(counted(rules)).as("%s, seed %d", command, seed).isEqualTo(all);
                assertThat(rules.get("notes").toString()).doesNotContain("carry no coding");
            }
        }
    }

    @Test
    void whoCodedSomethingElseThereHasReadIt() throws IOException {
        Path study = RandomStudy.in(folder, 9);
        long read = sources(study, "--coder", "ann").size();
        assertThat(sources(study, "--coder", "ann", "--code", "alone").size()).isLessThan((int) read);
        assertThat(counted(table(study, List.of("freq"), "--coder", "ann", "--code", "alone")))
                .isEqualTo(read);
        assertThat(counted(table(study, List.of("freq"), "--code", "alone")))
                .as("no rule looks for this code")
                .isEqualTo(sources(study, "--origin", "manual").size());
        assertThat(counted(table(study, List.of("freq"), "--code", "red"))).isGreaterThan(read);
        long byHand = sources(study, "--origin", "manual").size();
        for (List<String> command : TABLES.subList(1, TABLES.size())) {
            List<String> of = new ArrayList<>(command);
            of.addAll(1, List.of("alone", "AND"));
            assertThat(counted(table(study, of))).as("%s", of).isEqualTo(byHand);
            of.add(1, "blue");
            assertThat(counted(table(study, of))).as("%s", of).isGreaterThan(byHand);
        }
    }

    @Test
    void whatIsNotCountedNeedsNoPlaceInTheOrder() throws IOException {
        Path study = new CodedTurns(folder, List.of("red"))
                .source("interview-hill-m1", List.of("one", "red two"))
                .source("interview-ford-m1", List.of("red", "six"))
                .study();
        Run.emic(study, 0, "source", "set", "interview-hill-m1", "--attr", "wave=1");
        Files.writeString(
                study.resolve("codings/ann.jsonl"),
                "{\"id\":\"01HV00000000000000000000A1\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":"
                        + "\"interview-hill-m1\",\"start\":5,\"end\":20,\"code\":\"red\"}\n");
        String[] saturation = {"saturation", "--order", "wave", "--coder", "ann", "--orders", "0", "-f", "csv"};
        assertThat(Run.emic(study, 0, saturation).out()).contains("1,interview-hill-m1,1,1,1,100,");
        Run.emic(study, 3, "saturation", "--order", "wave");
    }

    @Test
    void anUnreadKindIsNotSilentAndAnUnreadSourceHasNoTurns() throws IOException {
        Path study = new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", List.of("one", "red two"))
                .source("observation-hill-m1", List.of("red", "six", "seven"))
                .study();
        Files.writeString(
                study.resolve("codings/ann.jsonl"),
                "{\"id\":\"01HV00000000000000000000A1\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":"
                        + "\"interview-hill-m1\",\"start\":5,\"end\":20,\"code\":\"red\"}\n");

        List<String> triangulate = List.of("triangulate", "red");
        assertThat(table(study, triangulate, "--coder", "ann")
                        .get("denominators")
                        .get("silence")
                        .asLong())
                .isZero();
        assertThat(table(study, triangulate, "--coder", "ann", "--with-uncoded")
                        .get("denominators")
                        .get("silence")
                        .asLong())
                .isEqualTo(1);
        List<String> sequence = List.of("sequence", "--resamples", "0");
        assertThat(table(study, sequence, "--coder", "ann")
                        .get("denominators")
                        .get("turns")
                        .asLong())
                .isEqualTo(2);
        assertThat(table(study, sequence, "--coder", "ann", "--with-uncoded")
                        .get("denominators")
                        .get("turns")
                        .asLong())
                .isEqualTo(5);
    }
}
