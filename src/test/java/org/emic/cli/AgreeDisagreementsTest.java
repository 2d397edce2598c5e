package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is to talk about, and what a study demands, on the sample study. */
class AgreeDisagreementsTest {

    @TempDir
    static Path folder;

    private static Path study;

    @BeforeAll
    static void copy() throws IOException {
        study = SampleStudy.copyTo(folder.resolve("study"));
    }

    private static JsonNode json(String... options) throws IOException {
        return new ObjectMapper().readTree(Run.emic(study, 0, options).out());
    }

    /** For every unit: what the disagreements on a code cost, together, is what its alpha lacks. */
    @Test
    void costsAddUpToWhatAlphaLacks() throws IOException {
        for (String unit : List.of("turns", "words", "sentences", "characters")) {
            JsonNode list = json("agree", "--themes", "--unit", unit, "--disagreements", "--quiet", "-f", "json");
            Map<String, Double> costs = new HashMap<>();
            double before = Double.MAX_VALUE;
            for (JsonNode row : list.get("rows")) {
                costs.merge(row.get("code").asText(), row.get("cost").asDouble(), Double::sum);
                assertThat(row.get("cost").asDouble()).isLessThanOrEqualTo(before);
                before = row.get("cost").asDouble();
                assertThat(row.get("jo").asText()).isNotEqualTo(row.get("marek").asText());
            }
            JsonNode alphas = json(
                    "agree", "--themes", "--unit", unit, "--statistic", "alpha", "--bootstrap", "none", "-f", "json");
            for (JsonNode alpha : alphas.get("statistics")) {
                String code = alpha.get("code").asText();
                if (!code.startsWith("(") && !alpha.get("value").isNull()) {
                    assertThat(costs.getOrDefault(code, 0.0))
                            .as(unit + " " + code)
                            .isCloseTo(1 - alpha.get("value").asDouble(), within(2e-4));
                }
            }
        }
    }

    @Test
    void eachHasItsTextAndWhatBothSaid() throws IOException {
        JsonNode first = json("agree", "--code", "anxiety-for-child", "--disagreements", "-f", "json", "--limit", "1")
                .get("rows")
                .get(0);
        assertThat(first.get("jo").asText()).isEqualTo("coded");
        assertThat(first.get("marek").asText()).isEqualTo("not coded");
        assertThat(first.get("jo memos").get(0).asText()).isEqualTo("Shame as much as worry.");
        assertThat(first.get("jo spans")).hasSize(1);
        assertThat(first.get("text").asText()).startsWith("And he looked at me to see what he should say.");
        assertThat(first.get("decision").isNull()).isTrue();
    }

    @Test
    void theWorksheetIsPaperForAMeeting() throws IOException {
        Run.emic(study, 0, "agree", "--code", "anxiety", "--worksheet", "../meeting.md");
        String page = Files.readString(folder.resolve("meeting.md"));
        assertThat(page)
                .startsWith("# Where jo and marek differ\n\n28 passages on which jo, marek differ")
                .contains("## 1. Anxiety for the child")
                .contains("memo: Shame as much as worry.")
                .contains("Decision:");
        Run.emic(study, 0, "agree", "--code", "anxiety", "--worksheet", "../meeting.docx");
        byte[] once = Files.readAllBytes(folder.resolve("meeting.docx"));
        Run.emic(study, 0, "agree", "--code", "anxiety", "--worksheet", "../again.docx");
        assertThat(Files.readAllBytes(folder.resolve("again.docx"))).isEqualTo(once);
        // It is a document that others read, too.
        Run.emic(folder, 0, "init", "meetings");
        Run.emic(folder, 0, "ingest", "-C", "meetings", "meeting.docx", "--kind", "document");
        assertThat(Files.readString(folder.resolve("meetings/sources/meeting.txt")))
                .contains("1. Anxiety for the child", "Shame as much as worry.", "Decision");
        assertThat(Run.emic(study, 2, "agree", "--worksheet", "meeting.pdf").err())
                .contains("a file .docx or .md");
    }

    @Test
    void unitsOfATableAreListedByWhatTheyCost() throws IOException {
        Files.writeString(folder.resolve("r.csv"), "unit,A,B\none,1,1\ntwo,1,4\nthree,2,3\nfour,4,4\nfive,,2\n");
        Run run = Run.emic(
                folder,
                0,
                "agree",
                "--ratings",
                "r.csv",
                "--wide",
                "--disagreements",
                "--level",
                "interval",
                "-f",
                "csv");
        // Values 1 1 1 4 2 3 4 4: differences of 3 and 1, squared 9 and 1, of D_o = 20 / 8 and D_e.
        assertThat(run.out().lines().skip(1).map(line -> line.replaceFirst("^[^,]*,", "")))
                .containsExactly("two,1,4", "three,2,3");
        double alpha = new ObjectMapper()
                .readTree(Run.emic(
                                folder,
                                0,
                                "agree",
                                "--ratings",
                                "r.csv",
                                "--wide",
                                "--statistic",
                                "alpha",
                                "--level",
                                "interval",
                                "-f",
                                "json")
                        .out())
                .at("/statistics/0/value")
                .asDouble();
        double sum = run.out()
                .lines()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[0]))
                .sum();
        assertThat(sum).isCloseTo(1 - alpha, within(2e-6));
    }

    @Test
    void aGateOpensOnlyWhereItCanJudge() throws IOException {
        Run.emic(study, 0, "agree", "--bootstrap", "none", "--min", "alpha=0.85,code=hostility");
        Run missed = Run.emic(study, 4, "agree", "--bootstrap", "none", "--min", "alpha=0.9,code=hostility");
        assertThat(missed.err())
                .contains("error[AGR-030]: krippendorff-alpha of 'hostility' between jo and marek is 0.867, below 0.9"
                        + " (370 turns)")
                .contains("0 of 1 values reach what was demanded.");
        assertThat(Run.emic(
                                study,
                                4,
                                "agree",
                                "--bootstrap",
                                "none",
                                "--min",
                                "alpha=0.8,code=hostility",
                                "--min-units",
                                "500")
                        .err())
                .contains("error[AGR-031]", "370 turns are fewer than the 500");
        assertThat(Run.emic(study, 4, "agree", "--bootstrap", "none", "--min", "alpha=0,code=inspection")
                        .err())
                .contains("error[AGR-032]", "cannot be judged: nobody coded anything");
        assertThat(Run.emic(study, 3, "agree", "--bootstrap", "none", "--min", "alpha=0,code=hostilty")
                        .err())
                .contains("error[AGR-033]", "did you mean 'hostility'");
        // Codes that nobody used do not keep a gate shut that is for every code.
        Run.emic(study, 0, "agree", "--bootstrap", "none", "--min", "alpha=-1", "--quiet");
        assertThat(Run.emic(study, 2, "agree", "--min", "alpha").err()).contains("is no threshold: write alpha=0.8");
        assertThat(Run.emic(study, 2, "agree", "--min", "alfa=1").err()).contains("there is no statistic 'alfa'");
        assertThat(Run.emic(study, 2, "agree", "--gate").err()).contains("it demands nothing");
    }

    @Test
    void aStudyDemandsInItsSettings() throws IOException {
        Path copy = SampleStudy.copyTo(folder.resolve("demanding"));
        String settings = Files.readString(copy.resolve("emic.yaml"));
        Files.writeString(
                copy.resolve("emic.yaml"),
                settings
                        + "\nagreement:\n  coders: [jo, marek]\n  min-units: 100\n  min:\n    - alpha=0.8,code=hate\n");
        assertThat(Run.emic(copy, 4, "agree", "--gate", "--bootstrap", "none").err())
                .containsPattern("emic.yaml:\\d+:7: error\\[AGR-030\\]: krippendorff-alpha of 'hate'");
        assertThat(Run.emic(copy, 4, "check", "--quiet").out())
                .containsPattern("emic.yaml:\\d+:7: error\\[AGR-030\\]: krippendorff-alpha of 'hate'")
                .contains("values of agreement: 1");
        Files.writeString(copy.resolve("emic.yaml"), settings + "\nagreement:\n  coders: [joe]\n  min: [alfa=0.8]\n");
        assertThat(Run.emic(copy, 3, "agree", "--gate").err()).contains("error[AGR-034]", "there is no statistic");
        Files.writeString(copy.resolve("emic.yaml"), settings + "\nagreement:\n  coders: [joe]\n  min: alpha=0.8\n");
        assertThat(Run.emic(copy, 3, "agree", "--gate").err())
                .contains("error[AGR-020]: there is no coder 'joe'", "did you mean 'jo'");
    }
}
