package org.emic.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which options of {@code emic agree} mean nothing beside which. What would be passed over in silence is refused: a
 * threshold beside a list would judge nothing, and a build would pass.
 */
final class AgreeCombinations {

    private static final List<String> GATES = List.of("--min", "--min-units", "--gate");
    private static final List<String> STATISTICS = List.of(
            "--level",
            "--weights",
            "--percent",
            "--missing",
            "--value",
            "--domains",
            "--window",
            "--near",
            "--alignment",
            "--parts",
            "--bootstrap",
            "--kalpha",
            "--resamples");
    private static final List<String> COMPARED = List.of(
            "--unit",
            "--code",
            "--own",
            "--themes",
            "--exclusive",
            "--by",
            "--read-by-all",
            "--without",
            "--pairs",
            "--speaker",
            "--role");

    private AgreeCombinations() {}

    /** What is listed has no numbers, so nothing of them can be asked for. Of a table the level says what costs what. */
    static void besideList(ToolCommand command, boolean ofTable) {
        command.refuse(
                "--disagreements",
                Stream.of(
                                GATES,
                                STATISTICS,
                                List.of("--statistic", "--pairs", "--seed", "--ci", "--by-rule", "--errors"))
                        .flatMap(List::stream)
                        .filter(option -> !ofTable || !option.equals("--level"))
                        .toList());
    }

    /** A sample is drawn before anybody is compared. */
    static void besideSample(ToolCommand command) {
        command.refuse(
                "--sample",
                Stream.of(GATES, STATISTICS, COMPARED, List.of("--statistic", "--ci", "--disagreements", "--worksheet"))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Rules are held against a coder by precision, recall and F1, unless a statistic or a gate is named. */
    static void besideRules(ToolCommand command, boolean rows) {
        command.refuse(rows ? "--by-rule and --errors" : "--rules", STATISTICS);
        if (rows) {
            command.refuse(
                    "--by-rule and --errors",
                    Stream.of(GATES, List.of("--statistic", "--seed"))
                            .flatMap(List::stream)
                            .toList());
        }
    }
}
