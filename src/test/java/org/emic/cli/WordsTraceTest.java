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
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The {@code emic search} command that a table of words prints for a count lists exactly that many matches. */
class WordsTraceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words that mean something else in a rule or a shell, or fold to more than one. */
    private static final List<String> SAID = List.of(
            "red",
            "Red",
            "blue",
            "and",
            "OR",
            "not",
            "near",
            "don’t",
            "o'clock",
            "k:a",
            "1,000",
            "3.5",
            "a_b",
            "Éclair",
            "eclair",
            "ﬁne",
            "ﷺ",
            "😀",
            "*️⃣",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "x²",
            "日本",
            "doors",
            "door",
            "criées",
            "role:parent",
            "~cry");

    @TempDir
    static Path folder;

    private static Path study;

    @BeforeAll
    static void aStudy() throws IOException {
        Random random = new Random(7);
        CodedTurns turns = new CodedTurns(folder, List.of("red", "blue"));
        for (String name : List.of("interview-hill-m1", "interview-ford-m2", "observation-hill-m2")) {
            List<String> said = new ArrayList<>();
            for (int turn = 0; turn < 8; turn++) {
                StringBuilder words = new StringBuilder("so");
                for (int i = random.nextInt(9); i > 0; i--) {
                    words.append(' ').append(SAID.get(random.nextInt(SAID.size())));
                }
                said.add(words.toString());
            }
            turns.source(name, said);
        }
        study = turns.study();
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            int start = random.nextInt(150);
            log.append(String.format(
                    Locale.ROOT,
                    "{\"id\":\"01HV%022d\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":\"%s\",\"start\":%d,\"end\":%d,\"code\":\"%s\"}\n",
                    i,
                    i % 2 == 0 ? "interview-hill-m1" : "observation-hill-m2",
                    start,
                    start + random.nextInt(40),
                    i % 3 == 0 ? "red" : "odd code"));
        }
        Files.writeString(study.resolve("codings/ann.jsonl"), log, StandardOpenOption.CREATE);
        Files.writeString(study.resolve("emic.yaml"), "\nspeakers:\n  P: parent\n", StandardOpenOption.APPEND);
    }

    private static DynamicTest follows(String counted, String traced, String... words) {
        return DynamicTest.dynamicTest(String.join(" ", words), () -> {
            List<String> all = new ArrayList<>(List.of(words));
            all.addAll(1, List.of("--trace", "-f", "json"));
            JsonNode table =
                    JSON.readTree(Run.emic(study, 0, all.toArray(String[]::new)).out());
            int untold = 0;
            int followed = 0;
            for (JsonNode row : table.get("rows")) {
                if (row.get(traced).isNull()) {
                    untold++;
                } else if (row.get(counted).asLong() > 0) {
                    followed++;
                    String command = row.get(traced).asText();
                    List<String> typed = new ArrayList<>(Shell.words(command));
                    assertThat(typed.remove(0)).isEqualTo("emic");
                    typed.addAll(List.of("-f", "jsonl"));
                    Run found = Run.emic(study, 0, typed.toArray(String[]::new));
                    assertThat(found.out().lines().count())
                            .as("%s\n%s", row, command)
                            .isEqualTo(row.get(counted).asLong());
                }
            }
            assertThat(followed).isPositive();
            // What cannot be written as a rule: a letter that folds to several words.
            assertThat(untold).isLessThanOrEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> frequencies() {
        return Stream.of(
                        "words",
                        "words --stem",
                        "words --role parent --kind interview",
                        "words --code red",
                        "words --code red --own --speaker W",
                        "words --coder ann",
                        "words --coder ann --code odd|code --case hill",
                        "words --origin rule --attr month>1 --stem")
                .map(line -> follows(
                        "frequency",
                        "trace",
                        Stream.of(line.split(" "))
                                .map(word -> word.replace('|', ' '))
                                .toArray(String[]::new)));
    }

    @TestFactory
    Stream<DynamicTest> bothSidesOfKeyness() {
        return Stream.of(
                        "keyness --role parent --against --speaker W",
                        "keyness --code red --kind interview --against --kind observation --coder ann",
                        "keyness --stem --attr month=1 --against --attr month=2 --role parent")
                .flatMap(line ->
                        Stream.of("target", "reference").map(side -> follows(side, side + "_trace", line.split(" "))));
    }
}
