package org.emic.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.analysis.Grouping;
import org.emic.analysis.Saturation;
import org.emic.analysis.SaturationRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How saturation is looked for. */
final class SaturationOptions {

    private static final double PERCENT = 100;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "Count only these codes and their sub-codes; without any, all.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(
            names = "--order",
            paramLabel = "ATTRIBUTE",
            description =
                    "Sources in the order of this attribute, those with the same value by id; or id. date without it.")
    private String order = "date";

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "Each value of an attribute, or of kind, speaker or role, alone.")
    private String by;

    @Option(names = "--base", paramLabel = "N", description = "Sources of the base; 4 without it.")
    private int base = Saturation.Search.USUAL.base();

    @Option(names = "--run", paramLabel = "N", description = "Sources of a run; 2 without it.")
    private int run = Saturation.Search.USUAL.run();

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            description =
                    "A run that brings no more new codes than this, in percent of the base's codes, brings none; 5"
                            + " without it.")
    private double threshold = PERCENT * Saturation.Search.USUAL.threshold();

    @Option(
            names = "--orders",
            paramLabel = "N",
            description = "Random orders for the band around the curve; 1000 without it, 0 for none.")
    private int orders = 1000;

    @Option(names = "--seed", paramLabel = "N", description = "Of the random orders; 1 without it.")
    private long seed = 1;

    @Option(
            names = "--trace",
            description =
                    "With each number of new codes, the emic segments command that lists them, a segment of each.")
    private boolean trace;

    Set<String> codes() {
        return codes;
    }

    String order() {
        return order;
    }

    Optional<Grouping> by() {
        return Optional.ofNullable(by).map(Grouping::of);
    }

    /** @throws picocli.CommandLine.ParameterException if a number is out of its range */
    SaturationRequest request(ToolCommand command, boolean own) {
        if (base < 1 || run < 1 || !(threshold >= 0 && threshold <= PERCENT)) {
            throw command.usage("--base and --run are at least 1, and --threshold is a percentage");
        }
        if (orders < 0 || orders > SaturationRequest.MOST_ORDERS) {
            throw command.usage("--orders is a number up to " + SaturationRequest.MOST_ORDERS);
        }
        if (by().filter(each -> each.kind() == Grouping.Kind.CODER || each.kind() == Grouping.Kind.SOURCE)
                .isPresent()) {
            throw command.usage("--by " + by + " leaves nothing to put in order; --coder restricts to one coder");
        }
        return new SaturationRequest(
                List.copyOf(codes),
                own,
                order,
                by(),
                new Saturation.Search(base, run, threshold / PERCENT),
                orders,
                seed,
                trace);
    }
}
