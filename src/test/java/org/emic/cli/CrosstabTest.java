package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic crosstab} gives published values from turns that are coded as the published tables say. */
class CrosstabTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static List<String> turns(int with, int without) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < with + without; i++) {
            turns.add(i < with ? "yes" : "nothing");
        }
        return turns;
    }

    private JsonNode table(Path study, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("crosstab", "--layout", "long", "-f", "json"));
        words.addAll(List.of(more));
        return JSON.readTree(Run.emic(study, 0, words.toArray(String[]::new)).out());
    }

    /** Case X-D01: Agresti (2007) p. 39, party by gender. */
    @Test
    void agrestisTableOfPartyAndGender() throws IOException {
        Path study = new CodedTurns(folder, List.of("yes"))
                .source("interview-democrat-m1", turns(762, 484))
                .source("interview-independent-m1", turns(327, 239))
                .source("interview-republican-m1", turns(468, 477))
                .study();

        JsonNode rows = table(study, "yes", "--by", "case", "--unit", "turns").get("rows");

        JsonNode first = rows.get(0);
        assertThat(first.get("count").asInt()).isEqualTo(762);
        assertThat(first.get("chi_squared").asDouble()).isCloseTo(30.070149, within(1e-6));
        assertThat(first.get("df").asInt()).isEqualTo(2);
        assertThat(first.get("p").asDouble()).isCloseTo(2.95e-7, within(1e-12));
        assertThat(first.get("cramers_v").asDouble()).isCloseTo(0.104436, within(1e-6));
        assertThat(first.get("residual").asDouble()).isCloseTo(4.502054, within(1e-6));
        assertThat(first.get("expected").asDouble()).isCloseTo(703.671382, within(1e-6));
        assertThat(rows.get(2).get("residual").asDouble()).isCloseTo(-5.315946, within(1e-6));
        assertThat(Run.emic(study, 0, "crosstab", "yes", "--by", "case", "--unit", "turns", "--value", "column_percent")
                        .out())
                .contains("Cells: percent of all turns of the group.");
        String[] words = {"crosstab", "yes", "--by", "case", "--unit", "turns"};
        assertThat(Run.emic(study, 0, words).out()).contains("  <0.0001  ").doesNotContain(" 0.0000 ");
    }

    /** Blue was said too; a table that counts red alone must not say that it never was. */
    @Test
    void aFilterByCodeLeavesNoRowsOfCodesThatAreNotCounted() throws IOException {
        Path study = new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-a-m1", List.of("red", "blue", "red"))
                .source("interview-b-m2", List.of("blue", "blue", "red"))
                .study();
        String[][] commands = {{"crosstab", "--by", "case"}, {"trajectory", "--time", "month"}, {"compare"}};

        for (String[] command : commands) {
            List<String> all = new ArrayList<>(List.of(command));
            all.addAll(List.of("--code", "red", "-f", "csv", "-q"));
            assertThat(Run.emic(study, 0, all.toArray(String[]::new)).out())
                    .contains("red")
                    .doesNotContain("blue");
            all.set(all.indexOf("red"), "blue");
            assertThat(Run.emic(study, 0, all.toArray(String[]::new)).out()).contains("blue");
        }
        assertThat(Run.emic(study, 0, "crosstab", "--by", "case", "-f", "csv").out())
                .contains("red", "blue");
    }

    @Test
    void tablesOfPairsHaveNoRowsOfCodesThatAreNotCountedEither() throws IOException {
        Path study = new CodedTurns(folder, List.of("red", "blue", "green"))
                .source("interview-a-m1", List.of("red", "blue", "green", "red"))
                .source("interview-b-m2", List.of("blue", "green", "red"))
                .study();

        for (String command : List.of("cooccur", "sequence")) {
            assertThat(Run.emic(study, 0, command, "--code", "red", "--code", "green", "-f", "csv", "-q")
                            .out())
                    .contains("red", "green")
                    .doesNotContain("blue");
        }
        assertThat(Run.emic(study, 0, "sequence", "--code", "red", "--to", "blue", "-f", "csv", "-q")
                        .out())
                .as("asked for by name")
                .contains("red,blue");
    }

    /** Case X-D02: Fisher's tea. */
    @Test
    void fishersTeaIsTestedExactlyAndChiSquaredIsRefused() throws IOException {
        Path study = new CodedTurns(folder, List.of("yes"))
                .source("interview-milk-m1", turns(3, 1))
                .source("interview-tea-m1", turns(1, 3))
                .study();

        JsonNode row = table(study, "yes", "--by", "case", "--unit", "turns")
                .get("rows")
                .get(0);

        assertThat(row.get("fisher_p").asDouble()).isCloseTo(0.485714, within(1e-6));
        assertThat(row.get("chi_squared").isNull()).isTrue();
        assertThat(row.get("p_yates").isNull()).isTrue();
        assertThat(row.get("reason").asText()).contains("4 of 4 cells have an expected count below 5");
        assertThat(Run.emic(study, 0, "crosstab", "yes", "--by", "case", "-f", "csv", "--unit", "turns")
                        .out())
                .as("the reason stands in every format")
                .contains("4 of 4 cells have an expected count below 5");
    }

    @Test
    void turnsOfOneCaseAreWarnedOf() throws IOException {
        Path study = new CodedTurns(folder, List.of("yes"))
                .source("interview-hill-m1", turns(3, 1))
                .source("interview-ford-m2", turns(1, 3))
                .study();

        assertThat(Run.emic(study, 0, "crosstab", "--by", "month", "--unit", "turns")
                        .err())
                .contains("warning[ANA-001]: 8 turns lie in 2 cases");
        assertThat(Run.emic(study, 0, "crosstab", "--by", "month", "--unit", "cases")
                        .err())
                .isEmpty();
    }

    /** Cochran's Q by hand: of four cases, in months 1, 2, 3: 110, 100, 111, 010; C = 3, 3, 1; Q = 2(3·19 − 49)/(21 − 15). */
    @Test
    void theSameCasesInEveryMonthAreComparedByCochransQ() throws IOException {
        CodedTurns turns = new CodedTurns(folder, List.of("yes"));
        List<String> answers = List.of("110", "100", "111", "010");
        for (int i = 0; i < answers.size(); i++) {
            for (int month = 1; month <= 3; month++) {
                turns.source(
                        "interview-c" + i + "-m" + month,
                        answers.get(i).charAt(month - 1) == '1' ? turns(1, 0) : turns(0, 1));
            }
        }

        JsonNode row = table(turns.study(), "yes", "--by", "month", "--unit", "cases")
                .get("rows")
                .get(0);

        assertThat(row.get("cochran_q").asDouble()).isCloseTo(16.0 / 6, within(1e-6));
        assertThat(row.get("chi_squared").isNull()).isTrue();
        assertThat(row.get("reason").asText()).contains("4 of 4 cases stand in several groups");
    }

    @Test
    void whatCannotBeTabulatedIsSaid() throws IOException {
        Path study = new CodedTurns(folder, List.of("yes", "no"))
                .source("interview-hill-m1", List.of("yes no", "no"))
                .study();

        assertThat(Run.emic(study, 2, "crosstab", "--by", "role", "--unit", "cases")
                        .err())
                .contains("count --unit turns or segments");
        assertThat(Run.emic(study, 2, "crosstab", "--by", "month", "--unit", "turn,")
                        .err())
                .contains("there is no unit 'turn,'; did you mean 'turns'");
        assertThat(Run.emic(study, 3, "crosstab", "yess", "--by", "month").err())
                .contains("error[COD-010]: there is no code 'yess'");
        assertThat(Run.emic(study, 3, "crosstab", "yes", "--by", "mnth").err()).contains("did you mean 'month'");
        JsonNode table = table(study, "--by", "month", "--unit", "turns");
        assertThat(table.get("rows").get(0).get("reason").asText())
                .contains("independence needs two rows and two columns that are not empty");
        assertThat(table.get("totals").get("reason").asText()).contains("1 of 2 turns carry several of the codes");
    }
}
