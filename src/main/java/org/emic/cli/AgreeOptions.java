package org.emic.cli;

import picocli.CommandLine.Mixin;

/** Who is compared on what, by which statistics. */
final class AgreeOptions {

    @Mixin
    private CoderOptions coders = new CoderOptions();

    @Mixin
    private AgreeProjectOptions study = new AgreeProjectOptions();

    @Mixin
    private StatisticOptions statistics = new StatisticOptions();

    @Mixin
    private IntervalOptions intervals = new IntervalOptions();

    CoderOptions coders() {
        return coders;
    }

    AgreeProjectOptions study() {
        return study;
    }

    StatisticOptions statistics() {
        return statistics;
    }

    IntervalOptions intervals() {
        return intervals;
    }
}
