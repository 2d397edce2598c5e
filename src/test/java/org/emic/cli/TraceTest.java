package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The command that a table prints for a count lists exactly that many rows. */
class TraceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path study;

    /** Turns with several codes, a coding over two turns, one over the edge of a turn, and codings of two people. */
    @BeforeAll
    static void aStudy() throws IOException {
        study = new CodedTurns(folder, List.of("red", "blue", "green"))
                .source(
                        "interview-hill-m1",
                        List.of("one", "red two", "blue. And no", "red blue", "green. And so. Red"))
                .source("interview-hill-m2", List.of("green blue", "four red", "five"))
                .source("observation-ford-m2", List.of("red", "six", "blue red green", "green"))
                .source("observation-o'hara-m3", List.of("nothing", "red green"))
                .study();
        String hand =
                "{\"id\":\"01HV00000000000000000000%s\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":\"%s\",\"start\":%d,\"end\":%d,\"code\":\"%s\"}\n";
        Files.writeString(
                study.resolve("codings/ann.jsonl"),
                String.format(java.util.Locale.ROOT, hand, "A1", "interview-hill-m1", 5, 40, "red")
                        + String.format(java.util.Locale.ROOT, hand, "A2", "interview-hill-m1", 30, 34, "odd code")
                        + String.format(java.util.Locale.ROOT, hand, "A3", "interview-hill-m2", 0, 2, "blue"),
                StandardOpenOption.CREATE);
        Files.writeString(study.resolve("emic.yaml"), "\nspeakers:\n  P: parent\n", StandardOpenOption.APPEND);
    }

    private static DynamicTest follows(String... words) {
        return DynamicTest.dynamicTest(String.join(" ", words), () -> {
            List<String> all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--trace", "-f", "json"));
            JsonNode table =
                    JSON.readTree(Run.emic(study, 0, all.toArray(String[]::new)).out());
            int followed = 0;
            long sum = 0;
            for (JsonNode row : table.get("rows")) {
                for (String column : List.of(
                        "count", "both", "a_count", "b_count", "observed", "segments", "cases", "sources_with")) {
                    String trace = column.equals("a_count") || column.equals("b_count")
                            ? column.charAt(0) + "_trace"
                            : "trace";
                    if (row.hasNonNull(column) && row.hasNonNull(trace)) {
                        String command = row.get(trace).asText();
                        followed++;
                        sum += row.get(column).asLong();
                        assertThat(rows(command))
                                .as("%s\n%s", row, command)
                                .isEqualTo(row.get(column).asLong());
                    }
                }
            }
            assertThat(followed).isPositive();
            assertThat(sum).isPositive();
        });
    }

    private static long rows(String command) throws IOException {
        List<String> words = new ArrayList<>(Shell.words(command));
        assertThat(words.remove(0)).isEqualTo("emic");
        words.addAll(List.of("-f", "jsonl"));
        return Run.emic(study, 0, words.toArray(String[]::new)).out().lines().count();
    }

    @TestFactory
    Stream<DynamicTest> countsOfCrosstab() {
        return Stream.of("sources", "cases", "paragraphs", "sentences", "turns", "segments")
                .flatMap(unit -> Stream.of(
                        follows("crosstab", "--by", "month", "--unit", unit),
                        follows("crosstab", "--by", "kind", "--unit", unit, "--speaker", "W"),
                        follows("crosstab", "red", "--by", "month", "--unit", unit, "--coder", "rules:said")));
    }

    @TestFactory
    Stream<DynamicTest> countsOfCrosstabByTurns() {
        return Stream.of("paragraphs", "sentences", "turns", "segments")
                .flatMap(unit -> Stream.of(
                        follows("crosstab", "--by", "role", "--unit", unit),
                        follows("crosstab", "--by", "speaker", "--unit", unit, "--case", "hill")));
    }

    @TestFactory
    Stream<DynamicTest> countsOfCrosstabByWhomAndWhere() {
        return Stream.of(
                follows("crosstab", "--by", "coder", "--unit", "segments"),
                follows("crosstab", "--by", "case", "--unit", "turns"),
                follows("crosstab", "--by", "source", "--unit", "sentences", "--own"));
    }

    @TestFactory
    Stream<DynamicTest> countsOfCooccur() {
        return Stream.of("overlap", "sentence", "turn", "paragraph", "source", "case", "1 turn", "3 turns")
                .flatMap(within -> Stream.of(
                        follows("cooccur", "--within", within),
                        follows(
                                "cooccur",
                                "red",
                                "green",
                                "--within",
                                within,
                                "--speaker",
                                "P",
                                "--coder",
                                "rules:said",
                                "--own")));
    }

    @TestFactory
    Stream<DynamicTest> countsOfCompareAndTriangulate() {
        return Stream.of(
                follows("compare", "--never", "blue", "--though", "red", "--coder", "rules:said"),
                follows("compare", "--sources", "--never", "blue", "--kind", "observation"),
                follows("compare", "--cases"),
                follows("compare", "red", "blue", "odd code", "--speaker", "W"),
                follows("matrix", "--layout", "long"),
                follows("matrix", "red", "odd code", "--coder", "ann", "--own"),
                follows("triangulate", "--time", "month"),
                follows("triangulate", "red", "--opposed", "red=blue", "--coder", "ann"));
    }

    @TestFactory
    Stream<DynamicTest> countsOfSequence() {
        return Stream.of(
                follows("sequence", "--resamples", "10"),
                follows("sequence", "--lag", "2", "--by", "role", "--resamples", "0"),
                follows("sequence", "red", "--to", "blue", "--by", "speaker", "--coder", "rules:said"),
                follows("sequence", "--lag", "2", "--speaker", "P", "--resamples", "0"));
    }
}
