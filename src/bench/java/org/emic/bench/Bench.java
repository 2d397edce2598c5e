package org.emic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.emic.index.TextIndex;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.Transcript;
import org.emic.screen.KeyTimes;

/**
 * Runs everything and prints one table. Settings are system properties: {@code bench.data} (the folder with the podcast
 * transcripts), {@code bench.work} (where corpora are written and kept), {@code bench.sizes} (megabytes, {@code
 * 5,50,200}), {@code bench.runs} (counted runs of each command), {@code bench.peers} (the {@code bin} of the virtual
 * environment that peers in Python are installed in; without it, the PATH), {@code bench.only} ({@code tables}, or empty
 * for everything), {@code bench.clock} of the tables ({@code wall} or {@code processor}), {@code emic.home}.
 */
public final class Bench {

    private static final Map<String, String> SMALL_HEAP = Map.of("EMIC_JAVA_OPTS", "-Xmx1g");

    /** Different words in the large codebook. */
    private static final int LARGE = 5_000;

    private final Path home = Path.of(System.getProperty("emic.home", ".")).toAbsolutePath();
    private final Path work = Path.of(System.getProperty("bench.work", "target/bench")).toAbsolutePath();
    private final int runs = Integer.getInteger("bench.runs", 5);
    private final Report report = new Report();
    private final Peers peers = new Peers(Path.of(System.getProperty("bench.peers", "")));
    private final ScaleCorpus corpus =
            new ScaleCorpus(Path.of(System.getProperty("bench.data", "../shared/data/podcasts-changelog")));

    /** Needs {@code ugrep} and {@code rg} on the PATH; a peer that is missing is said to be. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Bench bench = new Bench();
        Files.createDirectories(bench.work);
        switch (System.getProperty("bench.only", "")) {
            case "" -> bench.all();
            case "tables" -> bench.tables();
            default -> throw new IllegalArgumentException("bench.only can be tables, or empty for everything");
        }
    }

    private void all() throws IOException, InterruptedException {
        startUp();
        new AgreementBench(work, runs, emic(), peers, report).run();
        keys();
        checking();
        for (String size : System.getProperty("bench.sizes", "5,50,200").split(",")) {
            corpus(Integer.parseInt(size.strip()));
        }
        report.print();
        tables();
        ReanchoringShares.print(home);
    }

    /** Every table, beside what makes it today; the only part that is measured by another clock where that is asked for. */
    private void tables() throws IOException, InterruptedException {
        Clock clock = Clock.valueOf(System.getProperty("bench.clock", "wall").toUpperCase(Locale.ROOT));
        new TableBench(work, runs, emic(), peers, clock).run(home.resolve("src/bench/python"));
    }

    /** A key in the coding screen; in milliseconds, and the goal is that of the worst. */
    private void keys() {
        for (KeyTimes.Times each : KeyTimes.measure()) {
            report.add(
                    "coding screen: " + each.what(),
                    String.format(Locale.ROOT, "%.1f ms, 95 of 100 within %.1f ms", each.median(), each.nearlyAll()),
                    "",
                    "",
                    "< 50 ms");
        }
    }

    private void startUp() throws IOException, InterruptedException {
        Path sample = work.resolve("sample");
        if (!Files.exists(sample)) {
            run(Map.of(), "sample", sample.toString());
        }
        startUp("emic --version", "0.25", "--version");
        startUp("emic codebook show (sample)", "0.25", "codebook", "show", "-C", sample.toString());
        startUp("emic freq (sample)", "0.60", "freq", "-C", sample.toString());
    }

    private void startUp(String what, String goal, String... arguments) throws IOException, InterruptedException {
        Timing timing = Timing.inTurn(2 * runs, List.of(Timing.process(work, Map.of(), emic(arguments)))).get(0);
        report.add(what, timing.shown(), "", "", "< " + goal + " s");
    }

    /** A large codebook by itself: its form, its rules against each other, its examples. */
    private void checking() throws IOException, InterruptedException {
        Path book = work.resolve("large.yaml");
        Files.writeString(book, LargeCodebook.of(corpus.terms(LARGE)));
        checking("emic codebook lint, 1,000 codes and 5,000 rules", "2", "codebook", "lint", book.toString());
        checking("emic check of the same, with its examples", "", "check", book.toString());
    }

    private void checking(String what, String goal, String... arguments) throws IOException, InterruptedException {
        List<String> command = emic(arguments);
        command.addAll(List.of("--quiet", "--fail-on", "never"));
        Timing timing = Timing.inTurn(runs, List.of(Timing.process(work, SMALL_HEAP, command))).get(0);
        report.add(what, timing.shown(), "", "", goal.isEmpty() ? "" : "< " + goal + " s after start");
    }

    /** The same codebook, and a hundred codes of frequent words, over the texts of a project. */
    private void checking(String size, Path project) throws IOException, InterruptedException {
        Path book = work.resolve("large.yaml");
        String folder = project.toString();
        checking("emic codebook lint of it, over " + size, "", "codebook", "lint", "--corpus", folder, book.toString());
        Path frequent = work.resolve("frequent.yaml");
        Files.writeString(frequent, codebook(1000, corpus.terms(1000)));
        checking(
                "emic codebook lint, 100 codes of 1,000 frequent words, over " + size,
                "10",
                "codebook",
                "lint",
                "--corpus",
                folder,
                frequent.toString());
        checking("emic check of the study, " + size, "", "check", "-C", folder);
    }

    private void corpus(int megabytes) throws IOException, InterruptedException {
        String size = megabytes + " MB";
        Path files = corpus.write(work.resolve("corpus-" + megabytes), megabytes);
        indexing(size, files);
        Path project = work.resolve("project-" + megabytes);
        if (!Files.exists(project)) {
            run(Map.of(), "init", project.toString());
            run(SMALL_HEAP, "ingest", "-C", project.toString(), files.toString());
            run(SMALL_HEAP, "apply", "-C", project.toString());
        }
        checking(size, project);
        List<Timing> few = scanning(size, project, 100);
        List<Timing> many = scanning(size, project, 1000);
        report.add(
                "apply, 1,000 terms against 100 terms, " + size,
                many.get(0).shown(),
                few.get(0).shown(),
                ratio(many.get(0).ratio(few.get(0))),
                "< 3");
    }

    private void indexing(String size, Path files) throws IOException, InterruptedException {
        List<Transcript> transcripts = new ArrayList<>();
        Ingest ingest = new Ingest(IngestOptions.NONE);
        try (Stream<Path> found = Files.list(files)) {
            for (Path file : found.sorted().toList()) {
                transcripts.addAll(ingest.read(file, file.getFileName().toString()).transcripts());
            }
        }
        List<Timing> timings = Timing.inTurn(
                Math.min(runs, 3),
                List.of(
                        () -> index(fresh("index-emic"), transcripts),
                        () -> PlainLucene.index(fresh("index-lucene"), transcripts)));
        report.add(
                "index throughput against plain Lucene, " + size,
                timings.get(0).shown(),
                timings.get(1).shown(),
                ratio(timings.get(1).ratio(timings.get(0))),
                "≥ 0.5");
    }

    private static void index(Path folder, List<Transcript> transcripts) throws IOException, InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (TextIndex index = TextIndex.open(folder, "en")) {
            for (Transcript transcript : transcripts) {
                threads.execute(() -> index.put(transcript, transcript.source().textSha256()));
            }
            threads.shutdown();
            if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IOException("indexing took over an hour");
            }
            index.commit();
        }
    }

    /** Applies a codebook of {@code count} terms from nothing; beside it each scanner looks for the same terms once. */
    private List<Timing> scanning(String size, Path project, int count) throws IOException, InterruptedException {
        List<String> terms = corpus.terms(count);
        Path list = work.resolve("terms-" + count + ".txt");
        Files.writeString(list, String.join("\n", terms) + "\n");
        Path codebook = project.resolve("codebooks/terms-" + count + ".yaml");
        Files.writeString(codebook, codebook(count, terms));
        Path applied = project.resolve(".emic/codings");
        Timing.Work apply = Timing.process(
                work, SMALL_HEAP, emic("apply", "-C", project.toString(), codebook.toString()));
        List<Timing.Work> works = new ArrayList<>();
        works.add(() -> {
            delete(applied);
            apply.run();
        });
        Stream.of("ugrep", "rg")
                .filter(each -> !installed(each))
                .forEach(each -> report.add("apply of " + count + " terms against " + each, "", "not installed", "", ""));
        List<String> scanners = Stream.of("ugrep", "rg").filter(Bench::installed).toList();
        for (String scanner : scanners) {
            works.add(Timing.process(work, Map.of(), scan(scanner, list, project)));
        }
        List<Timing> timings = Timing.inTurn(runs, works);
        for (int i = 0; i < scanners.size(); i++) {
            String goal = scanners.get(i).equals("ugrep") ? count == 1000 ? "≤ 1" : "" : count == 100 ? "< 1" : "";
            report.add(
                    "apply of " + count + " terms against " + scanners.get(i) + " of the same, " + size,
                    timings.get(0).shown(),
                    timings.get(i + 1).shown(),
                    ratio(timings.get(0).ratio(timings.get(i + 1))),
                    goal);
        }
        LargeStudy study = new LargeStudy(work, project, home.resolve("bin/emic"), SMALL_HEAP);
        long found = study.found();
        for (String scanner : scanners) {
            long theirs = study.lines(scan(scanner, list, project));
            report.add(
                    "matches of " + count + " terms, beside " + scanner + ", " + size,
                    LargeStudy.shown(found),
                    LargeStudy.shown(theirs),
                    ratio((double) found / theirs),
                    "");
        }
        if (count == 1000) {
            study.measure(Math.min(runs, 3), size, codebook, "c99", report);
        }
        Files.delete(codebook);
        return timings;
    }

    private static List<String> scan(String scanner, Path terms, Path project) {
        String sources = project.resolve("sources").toString();
        List<String> command =
                new ArrayList<>(List.of(scanner, "-o", "-b", "-i", "-w", "-F", "-f", terms.toString()));
        command.addAll(
                scanner.equals("rg") ? List.of("-g", "*.txt", sources) : List.of("-r", "--include=*.txt", sources));
        return command;
    }

    /** Ten terms a code; each match is a segment. */
    private static String codebook(int count, List<String> terms) {
        StringBuilder out = new StringBuilder("emic: codebook/1\nname: terms-")
                .append(count)
                .append("\nversion: 1.0.0\nlanguage: en\nunit: match\ncodes:\n");
        for (int i = 0; i < terms.size(); i += 10) {
            out.append("  - id: c").append(i / 10).append("\n    rules:\n      - \"");
            out.append(String.join(" OR ", terms.subList(i, Math.min(i + 10, terms.size())))).append("\"\n");
        }
        return out.toString();
    }

    private List<String> emic(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/emic").toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private void run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(emic(arguments)).directory(home.toFile());
        builder.environment().putAll(environment);
        Path log = work.resolve("last-command.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        if (builder.start().waitFor() != 0) {
            throw new IOException(
                    "emic " + String.join(" ", arguments) + " failed:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private Path fresh(String name) throws IOException {
        Path folder = work.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** Removes a folder with all that is in it, where it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
