package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of {@code emic agree} together: none is passed over in silence, and no gate opens by mistake. */
class AgreeCombinationsTest {

    @TempDir
    Path folder;

    private String file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        return name;
    }

    private static String[] agree(String... arguments) {
        return Stream.concat(Stream.of("agree"), Stream.of(arguments)).toArray(String[]::new);
    }

    @Test
    void aGateBesideAListWouldJudgeNothing() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        for (List<String> beside : List.of(
                List.of("--disagreements"),
                List.of("--worksheet", "w.md"),
                List.of("--sample", "2", "--coder", "nell", "--package", "p"))) {
            for (List<String> gate : List.of(List.of("--min", "alpha=0.99"), List.of("--gate"))) {
                List<String> all = Stream.concat(beside.stream(), gate.stream()).toList();
                assertThat(Run.emic(study, 2, agree(all.toArray(String[]::new))).err())
                        .as(all.toString())
                        .contains(gate.get(0) + " means nothing beside");
            }
        }
        file("r.csv", "unit,A,B", "1,x,x", "2,x,y");
        assertThat(Run.emic(folder, 2, agree("--ratings", "r.csv", "--wide", "--disagreements", "--min", "alpha=1"))
                        .err())
                .contains("--min means nothing beside --disagreements");
        assertThat(Run.emic(
                                study,
                                2,
                                agree(
                                        "--rules",
                                        "hostile-relationships",
                                        "--against",
                                        "consensus",
                                        "--by-rule",
                                        "--min",
                                        "f1=0.9"))
                        .err())
                .contains("--min means nothing beside --by-rule");
    }

    @Test
    void whatASampleOrRulesDoNotAskForIsRefused() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        for (String option : List.of("--code=anxiety", "--unit=words", "--themes", "--statistic=alpha", "--by=case")) {
            assertThat(Run.emic(study, 2, agree("--sample", "2", "--coder", "nell", "--package", "p", option))
                            .err())
                    .as(option)
                    .contains("means nothing beside --sample");
        }
        assertThat(folder.resolve("study/p")).doesNotExist();
        assertThat(Run.emic(
                                study,
                                2,
                                agree(
                                        "--rules",
                                        "hostile-relationships",
                                        "--against",
                                        "consensus",
                                        "--bootstrap",
                                        "units"))
                        .err())
                .contains("--bootstrap means nothing beside --rules");
    }

    @Test
    void groupsStandInTheOrderOfTheirType() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        String months = Run.emic(
                        study,
                        0,
                        agree(
                                "--by",
                                "month",
                                "--themes",
                                "--code",
                                "hostility",
                                "--statistic",
                                "percent",
                                "--bootstrap",
                                "none",
                                "-f",
                                "csv"))
                .out();
        assertThat(months.lines().skip(1).map(line -> Integer.valueOf(line.substring(0, line.indexOf(',')))))
                .hasSizeGreaterThan(5)
                .isSorted();
        assertThat(Run.emic(study, 2, agree("--bootstrap", "none", "--resamples", "500"))
                        .err())
                .contains("--resamples means nothing beside --bootstrap none");
    }

    @Test
    void noLeastValueCanBeDemandedOfWhatCountsErrors() throws IOException {
        file("s.csv", "coder,start,end", "A,0,5", "B,0,9");
        for (String errors : List.of("pk", "window-diff")) {
            assertThat(Run.emic(folder, 2, agree("--spans", "s.csv", "--length", "20", "--min", errors + "=0.1"))
                            .err())
                    .contains(errors + " counts errors, 0 is best");
        }
    }

    @Test
    void rulesCanBeHeldToAnF1AndSpansHaveAPrecision() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        String[] threat = agree(
                "--rules",
                "hostile-relationships",
                "--against",
                "consensus",
                "--code",
                "threat",
                "--statistic",
                "f1",
                "--min");
        // 2 turns by rules, 6 by the consensus, 1 by both: F1 is 2 / 8.
        assertThat(Run.emic(study, 0, plus(threat, "f1=0.25")).out()).contains("0.250");
        assertThat(Run.emic(study, 4, plus(threat, "f1=0.26")).err()).contains("is 0.250, below 0.26");
        file("s.csv", "coder,start,end,value", "A,0,10,x", "B,0,4,x", "B,12,14,y");
        // Of the ten characters that A marked with x, B marked four with it.
        String[] spans = agree(
                "--spans", "s.csv", "--length", "20", "--value", "x", "--statistic", "precision,recall", "-f", "csv");
        assertThat(Run.emic(folder, 0, spans).out())
                .contains("precision,0.4,", "recall,1,")
                .contains("TP 4, FP 6, FN 0; B is taken to be right");
    }

    private static String[] plus(String[] arguments, String more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }
}
