package org.emic.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Agreement on tables of ratings, whole processes from the shell, beside what is used today in Python: scikit-learn's kappa
 * of each two coders, and NLTK's alpha, which has no interval. A library that is missing is said to be.
 */
final class AgreementBench {

    private static final String KAPPA = """
            import sys
            import numpy
            from sklearn.metrics import cohen_kappa_score
            table = numpy.loadtxt(sys.argv[1], delimiter=',', skiprows=1, usecols=(1, 2, 3), dtype=int)
            print([cohen_kappa_score(table[:, one], table[:, other]) for one, other in ((0, 1), (0, 2), (1, 2))])
            """;

    private static final String ALPHA = """
            import csv, sys
            from nltk.metrics.agreement import AnnotationTask
            rows = list(csv.reader(open(sys.argv[1])))[1:]
            data = [(coder, row[0], row[1 + place]) for row in rows for place, coder in enumerate('abc')]
            print(AnnotationTask(data=data).alpha())
            """;

    private final Path work;
    private final int runs;
    private final List<String> emic;
    private final Peers peers;
    private final Report report;

    /** @param emic the command that starts it */
    AgreementBench(Path work, int runs, List<String> emic, Peers peers, Report report) {
        this.work = work;
        this.runs = runs;
        this.emic = emic;
        this.peers = peers;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        Path million = table("ratings-1000000.csv", 1_000_000);
        Path tenThousand = table("ratings-10000.csv", 10_000);
        compare(
                "agree: κ, π, α, AC1 of 1,000,000 units × 3 coders, against scikit-learn's κ of 3 pairs",
                List.of(million.toString(), "--statistic", "light-kappa,fleiss-kappa,alpha,ac1", "--bootstrap", "none"),
                KAPPA,
                million);
        compare(
                "agree: α of 10,000 units × 3 coders with 1,000 resamples, against NLTK's α without any",
                List.of(tenThousand.toString(), "--statistic", "alpha", "--bootstrap", "units"),
                ALPHA,
                tenThousand);
    }

    private void compare(String what, List<String> options, String script, Path table)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(emic);
        command.addAll(List.of("agree", "--wide", "--ratings"));
        command.addAll(options);
        Timing.Work ours = Timing.process(work, Map.of(), command);
        List<String> python = peers.line("python3", "-c", script, table.toString());
        if (new ProcessBuilder(python)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                != 0) {
            report.add(what, Timing.inTurn(runs, List.of(ours)).get(0).shown(), "not installed", "", "< 2 s");
            return;
        }
        List<Timing> timings = Timing.inTurn(runs, List.of(ours, Timing.process(work, Map.of(), python)));
        report.add(
                what,
                timings.get(0).shown(),
                timings.get(1).shown(),
                String.format(Locale.ROOT, "%.2f", timings.get(0).ratio(timings.get(1))),
                "< 2 s");
    }

    /** Five categories; each coder sees the right one four times of five. */
    private Path table(String name, int units) throws IOException {
        Path file = work.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("unit,a,b,c\n");
            for (int unit = 1; unit <= units; unit++) {
                int right = random.nextInt(1, 6);
                out.write(Integer.toString(unit));
                for (int coder = 0; coder < 3; coder++) {
                    out.write("," + (random.nextInt(5) > 0 ? right : random.nextInt(1, 6)));
                }
                out.write("\n");
            }
        }
        return file;
    }
}
