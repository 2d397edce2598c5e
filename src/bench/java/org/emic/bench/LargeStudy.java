package org.emic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a researcher does with a large study once its rules are applied: counts, reads segments, changes a little and applies again. */
final class LargeStudy {

    private static final Pattern SEGMENTS = Pattern.compile("\"segments\"\\s*:\\s*(\\d+)");

    private final Path work;
    private final Path project;
    private final String emic;
    private final Map<String, String> environment;

    /** @param work the folder where output goes */
    LargeStudy(Path work, Path project, Path emic, Map<String, String> environment) {
        this.work = work;
        this.project = project;
        this.emic = emic.toString();
        this.environment = environment;
    }

    /**
     * Measures each command, and the memory it takes.
     *
     * @param codebook applied to the project
     * @param code one of its codes, the segments of which are listed
     */
    void measure(int runs, String size, Path codebook, String code, Report report)
            throws IOException, InterruptedException {
        List<String> apply = command("apply", codebook.toString());
        List<String> freq = command("freq", "--format", "json");
        List<String> segments = command("segments", "--code", code, "--format", "csv");
        String source = firstSource();
        int[] change = new int[1];
        Timing.Work changed = () -> {
            Timing.process(work, environment, command("source", "set", source, "--attr", "bench=" + change[0]++))
                    .run();
            Timing.process(work, environment, apply).run();
        };
        List<String> names = List.of(
                "apply, nothing changed, ",
                "source set and apply, one source changed, ",
                "freq of 1,000 terms, ",
                "segments of ten of them as CSV, ");
        List<Timing> timings = Timing.inTurn(
                runs,
                List.of(
                        Timing.process(work, environment, apply),
                        changed,
                        Timing.process(work, environment, freq),
                        Timing.process(work, environment, segments)));
        for (int i = 0; i < names.size(); i++) {
            report.add(names.get(i) + size, timings.get(i).shown(), "", "", "");
        }
        report.add("memory of freq, " + size, Peak.of(work, environment, freq), "", "", "passes with -Xmx1g");
        report.add("memory of segments, " + size, Peak.of(work, environment, segments), "", "", "passes with -Xmx1g");
    }

    /** How many segments the codebook that was applied last has, as {@code freq} counts them. */
    long found() throws IOException, InterruptedException {
        Timing.process(work, environment, command("freq", "--format", "json")).run();
        Matcher matcher = SEGMENTS.matcher(Files.readString(output()));
        long last = -1;
        while (matcher.find()) {
            last = Math.max(last, Long.parseLong(matcher.group(1)));
        }
        return last;
    }

    /** How many lines a scanner prints: one a match. */
    long lines(List<String> scanner) throws IOException, InterruptedException {
        Timing.process(work, Map.of(), scanner).run();
        try (Stream<String> lines = Files.lines(output(), java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }

    private Path output() {
        return work.resolve("bench-output.tmp");
    }

    private String firstSource() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("sources"))) {
            String name = files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return name.substring(0, name.length() - ".txt".length());
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(emic));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-C", project.toString()));
        return command;
    }

    /** A count with its thousands apart. */
    static String shown(long count) {
        return String.format(Locale.ROOT, "%,d matches", count);
    }
}
