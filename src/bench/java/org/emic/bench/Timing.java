package org.emic.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
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
        double[][] seconds = new double[works.size()][runs];
        for (int run = -1; run < runs; run++) {
            for (int i = 0; i < works.size(); i++) {
                long begun = System.nanoTime();
                works.get(i).run();
                if (run >= 0) {
                    seconds[i][run] = (System.nanoTime() - begun) / 1e9;
                }
            }
        }
        return Arrays.stream(seconds)
                .map(each -> new Timing(Arrays.stream(each).boxed().toList()))
                .toList();
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

    /** The median of the ratios pair by pair: how many times as long as {@code other} this took. */
    double ratio(Timing other) {
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
        return () -> {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(directory.resolve("bench-output.tmp").toFile())
                    .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")));
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            // The scanners say 1 where nothing was found.
            if (exit > 1) {
                throw new IOException(String.join(" ", command) + " ended with " + exit);
            }
        };
    }
}
