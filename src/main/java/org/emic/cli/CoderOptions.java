package org.emic.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.comparison.Wanted;
import picocli.CommandLine.Option;

/** Who is compared with whom. */
final class CoderOptions {

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Compare this coder; once for each. The first is the reference of WindowDiff and Pk; of two,"
                    + " precision, recall and F1 take the second to be right.")
    private Set<String> coders = new LinkedHashSet<>();

    @Option(names = "--without", paramLabel = "NAME", description = "Leave this coder out; once for each.")
    private Set<String> without = new LinkedHashSet<>();

    @Option(names = "--pairs", description = "Compare each two coders by themselves.")
    private boolean pairs;

    @Option(
            names = "--parts",
            description = "Also what belongs to a statistic, as rows of its own: single categories, coverage, pairs.")
    private boolean parts;

    boolean pairs() {
        return pairs;
    }

    boolean parts() {
        return parts;
    }

    Set<String> coders() {
        return coders;
    }

    /** Compares these, as if they had been named. */
    void name(List<String> names) {
        coders = new LinkedHashSet<>(names);
    }

    Set<String> without() {
        return without;
    }

    Wanted wanted(List<String> categories) {
        return new Wanted(List.copyOf(coders), List.copyOf(without), categories);
    }
}
