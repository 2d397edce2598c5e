package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a list of disagreements with decisions to the consensus as a coder of its own. */
class CodeAdjudicateTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void copy() throws IOException {
        study = SampleStudy.copyTo(folder.resolve("study"));
    }

    /** The list with its decisions: the last two columns of a row are decision and note. */
    private void decide(String... decisions) throws IOException {
        Run.emic(study, 0, "agree", "--code", "anxiety-for-child", "--disagreements", "-o", "list.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(study.resolve("list.csv")));
        assertThat(rows).hasSizeGreaterThan(decisions.length);
        StringBuilder decided = new StringBuilder();
        int row = -1;
        for (String line : rows) {
            boolean end = line.endsWith(",,");
            row += end ? 1 : 0;
            boolean said = end && row < decisions.length;
            decided.append(said ? line.substring(0, line.length() - 2) + "," + decisions[row] : line)
                    .append("\n");
        }
        Files.writeString(study.resolve("list.csv"), decided.toString());
    }

    private JsonNode of(String coder, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("segments", "--coder", coder, "-f", "json"));
        words.addAll(List.of(more));
        return new ObjectMapper()
                .readTree(Run.emic(study, 0, words.toArray(String[]::new)).out())
                .get("rows");
    }

    @Test
    void decisionsBecomeCodingsOfTheConsensus() throws IOException {
        decide("jo,she was right", "marek,", "none,", "passage,all of it");
        Run run = Run.emic(study, 0, "code", "adjudicate", "list.csv", "--coder", "meeting");
        assertThat(run.err()).contains("Recorded as meeting: 2 decided, 0 agreed on; 2 decided against, 0 open.");
        JsonNode rows = of("meeting");
        assertThat(rows).hasSize(2);
        JsonNode jo = of("jo", "--code", "anxiety-for-child");
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get("memo").asText()).isEqualTo("she was right");
            assertThat(jo).anySatisfy(one -> {
                assertThat(one.get("start")).isEqualTo(row.get("start"));
                assertThat(one.get("end")).isEqualTo(row.get("end"));
                assertThat(one.get("source")).isEqualTo(row.get("source"));
            });
        });
        Run again = Run.emic(study, 0, "code", "adjudicate", "list.csv", "--coder", "meeting");
        assertThat(again.err()).contains("is there already", "Recorded as meeting: 0 decided");
        assertThat(of("meeting")).hasSize(2);
    }

    @Test
    void whatWasAgreedOnBeforeIsRecordedToo() throws IOException {
        decide();
        Run.emic(
                study,
                0,
                "code",
                "adjudicate",
                "list.csv",
                "--coder",
                "meeting",
                "--agreed-by",
                "jo",
                "--agreed-by",
                "marek",
                "--quiet");
        // Jo and the consensus of what both coded: where all three agree nothing is lost.
        JsonNode agree = new ObjectMapper()
                .readTree(Run.emic(
                                study,
                                0,
                                "agree",
                                "--code",
                                "hostility",
                                "--coder",
                                "meeting",
                                "--coder",
                                "marek",
                                "-f",
                                "json",
                                "--bootstrap",
                                "none")
                        .out());
        JsonNode hostility = agree.get("comparisons").get(0);
        // README: Jo 26, Marek 22, both 21 turns; a theme may be agreed on by different codes of it.
        assertThat(hostility.get("contingency").get(1).get(1).asInt()).isBetween(19, 21);
        assertThat(hostility.get("contingency").get(1).get(0).asInt()).isLessThanOrEqualTo(2);
    }

    @Test
    void aWrongDecisionIsToldWithItsRowAndNothingIsRecorded() throws IOException {
        decide("jo,", "joe,", "5-3,");
        assertThat(Run.emic(study, 3, "code", "adjudicate", "list.csv", "--coder", "meeting")
                        .err())
                .containsPattern("list.csv:\\d+.*error\\[AGR-040\\]: 'joe' is no decision")
                .contains("did you mean 'jo'")
                .contains("Nothing was recorded.");
        assertThat(study.resolve("codings/meeting.jsonl")).doesNotExist();
        Files.writeString(study.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(Run.emic(study, 3, "code", "adjudicate", "other.csv").err()).contains("error[AGR-041]");
        assertThat(Run.emic(study, 2, "code", "adjudicate", "list.csv", "--agreed-by", "jo")
                        .err())
                .contains("at least two coders");
    }
}
