package org.emic.cli;

import java.util.List;
import java.util.Locale;
import org.emic.agreement.GammaOptions;
import org.emic.agreement.Options;
import org.emic.agreement.Resampling;
import org.emic.comparison.IntervalPlan;
import picocli.CommandLine.Option;

/** How sure numbers are: which intervals, and how they are got. */
final class IntervalOptions {

    private static final int REPLICATES = 1000;
    private static final String EXACT = "exact";

    @Option(
            names = "--ci",
            paramLabel = "LEVEL",
            description = "The level of confidence of intervals; 0.95 without it.")
    private double level = 0.95;

    @Option(
            names = "--bootstrap",
            paramLabel = "WHAT",
            description = "What intervals are drawn from: units, sources, or none for formulas alone. Without it the"
                    + " formula where there is one, else units.")
    private String bootstrap;

    @Option(
            names = "--kalpha",
            paramLabel = "DRAWS",
            description = "Alpha's interval as the macro KALPHA has it, with so many pairs a draw: pairs, macro or a"
                    + " number; exact, or exact,macro, for its limit.")
    private String kalpha;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            description = "How often anything is drawn again; 1000 without it.")
    private int resamples = REPLICATES;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the random numbers, those of --sample too; 1 without it.")
    private long seed = 1;

    long seed() {
        return seed;
    }

    /** The plan for intervals. */
    IntervalPlan plan(ToolCommand command) {
        if (bootstrap != null && kalpha != null) {
            throw command.usage("--bootstrap and --kalpha exclude each other");
        }
        if ("none".equalsIgnoreCase(bootstrap)) {
            command.refuse("--bootstrap none, which draws nothing", List.of("--resamples"));
        }
        IntervalPlan.What what = IntervalPlan.What.USUAL;
        String draws = Resampling.PAIRS;
        if (bootstrap != null) {
            what = switch (bootstrap.toLowerCase(Locale.ROOT)) {
                case "units" -> IntervalPlan.What.UNITS;
                case "sources" -> IntervalPlan.What.SOURCES;
                case "none" -> IntervalPlan.What.NONE;
                default -> throw command.usage("'" + bootstrap + "' cannot be drawn; choose units, sources or none");
            };
        }
        if (kalpha != null) {
            String typed = kalpha.toLowerCase(Locale.ROOT);
            boolean exact = typed.equals(EXACT) || typed.startsWith(EXACT + ",");
            what = exact ? IntervalPlan.What.KALPHA_EXACT : IntervalPlan.What.KALPHA;
            draws = typed.equals(EXACT) ? Resampling.PAIRS : exact ? typed.substring(EXACT.length() + 1) : typed;
        }
        try {
            Resampling.kalpha(resamples, seed, draws);
        } catch (IllegalArgumentException wrong) {
            throw command.usage(wrong.getMessage());
        }
        return new IntervalPlan(what, resamples, seed, draws);
    }

    /** The options with the level of intervals and the seed of chance. */
    Options confident(ToolCommand command, Options options) {
        try {
            GammaOptions gamma = options.gamma();
            return options.confidence(level)
                    .gamma(new GammaOptions(gamma.weights(), gamma.samples(), gamma.precision(), seed));
        } catch (IllegalArgumentException wrong) {
            throw command.usage(wrong.getMessage());
        }
    }
}
