package org.emic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Seconds of several runs.
 *
 * @param seconds of each run, in the order they were made
 */
record Timing(List<Double> seconds) {

    /** What is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Runs each of {@code works} in turn, {@code runs} times after one run that is not counted. */
    static List<Timing> inTurn(int runs, List<Work> works) throws IOException, InterruptedException {
        return inTurn(Clock.WALL, Double.MAX_VALUE, runs, works);
    }

    /** The same; a work whose first run takes longer than {@code once} seconds is not run again, and that run counts. */
    static List<Timing> inTurn(Clock clock, double once, int runs, List<? extends Work> works)
            throws IOException, InterruptedException {
        List<List<Double>> seconds =
                works.stream().map(each -> (List<Double>) new ArrayList<Double>()).toList();
        boolean[] slow = new boolean[works.size()];
        for (int run = -1; run < runs; run++) {
            for (int i = 0; i < works.size(); i++) {
                if (slow[i]) {
                    continue;
                }
                double begun = clock.seconds();
                works.get(i).run();
                double took = clock.seconds() - begun;
                slow[i] = run < 0 && took > once;
                if (run >= 0 || slow[i]) {
                    seconds.get(i).add(took);
                }
            }
        }
        return seconds.stream().map(Timing::new).toList();
    }

    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** {@code 1.23 (1.20–1.31)}: median, least and most. */
    String shown() {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f–%.2f)",
                median(),
                seconds.stream().min(Double::compare).orElseThrow(),
                seconds.stream().max(Double::compare).orElseThrow());
    }

    /** How many times as long as {@code other} this took: the median of the ratios pair by pair, or where one ran oftener, of the medians. */
    double ratio(Timing other) {
        if (seconds.size() != other.seconds.size()) {
            return median() / other.median();
        }
        double[] ratios = new double[seconds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = seconds.get(i) / other.seconds.get(i);
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /**
     * A whole process. What it prints goes into a file: scanners that see {@code /dev/null} behind them stop at the first
     * match.
     */
    static Work process(Path directory, Map<String, String> environment, List<String> command) {
        // The scanners say 1 where nothing was found.
        return process(directory, environment, command, 1);
    }

    /** The same; an exit code over {@code worst} is a failure. */
    static Work process(Path directory, Map<String, String> environment, List<String> command, int worst) {
        return () -> {
            Path errors = directory.resolve("bench-errors.tmp");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(directory.resolve("bench-output.tmp").toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            if (exit > worst) {
                throw new IOException(String.join(" ", command) + " ended with " + exit + ":\n"
                        + Files.readString(errors, StandardCharsets.UTF_8));
            }
        };
    }
}
