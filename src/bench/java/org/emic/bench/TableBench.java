package org.emic.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every command that makes a table, from the shell, over a study coded by rule and over one coded by two people; beside the
 * latter what a user has today, in turn.
 */
final class TableBench {

    /** The commands; words are parted by a stroke. */
    private static final List<String> COMMANDS = List.of(
            "freq",
            "freq|--by|coder|--layout|wide",
            "freq|--by|source|--layout|wide",
            "freq|--by|case|--layout|wide",
            "freq|--by|case|--trace|-f|csv",
            "crosstab|--by|kind|--unit|turns",
            "crosstab|--by|kind|--unit|segments",
            "crosstab|--by|case|--unit|segments",
            "cooccur",
            "cooccur|--within|turn",
            "cooccur|--layout|tidy|-f|csv",
            "cooccur|--within|turn|--layout|tidy|-f|csv",
            "cooccur|--within|sentence|--layout|tidy|-f|csv",
            "sequence|-f|csv",
            "compare|--cases",
            "triangulate",
            "trajectory|--time|month",
            "trajectory|code01|code02|--time|month|--case|c01|--plot|trajectory.svg",
            "saturation|--order|month",
            "saturation|--order|month|--plot|saturation.svg",
            "matrix",
            "matrix|--layout|long|-f|csv",
            "collocates|word01|-f|csv",
            "words",
            "words|--code|code01|--stem|-f|csv",
            "keyness|--speaker|P|--against|--speaker|W",
            "keyness|--code|code01|-f|csv",
            "segments|--code|code01|-f|jsonl",
            "segments|--where|code01 NEAR/2 turns code02|-f|csv",
            "segments|--where|AT LEAST 2 OF (code01, code02, code03, code04)|-f|csv");

    /** Those that need two people. */
    private static final List<String> OF_TWO = List.of("agree|--coder|ann|--coder|bob");

    /** A peer that takes longer, in seconds, runs once. */
    private static final double ONCE = 10;

    private final Path work;
    private final int runs;
    private final List<String> emic;
    private final Peers peers;
    private final Clock clock;

    /** @param emic the command that starts it */
    TableBench(Path work, int runs, List<String> emic, Peers peers, Clock clock) {
        this.work = work;
        this.runs = runs;
        this.emic = emic;
        this.peers = peers;
        this.clock = clock;
    }

    /** @param scripts the folder of those in Python */
    void run(Path scripts) throws IOException, InterruptedException {
        Path files = work.resolve("tables-files");
        Path codings = work.resolve("tables-codings.csv");
        TableStudy study = new TableStudy();
        study.transcripts(files);
        study.codings(codings);
        Path byRule = project(study, files, true);
        Path byHand = project(study, files, false);
        QcProject qc = new QcProject(work, peers);
        if (peers.have(QcProject.MODULE)) {
            qc.make(files, codings, scripts.resolve("qc_project.py"));
        }
        Map<String, TablePeers.Peer> known = new TablePeers(peers, qc, scripts, files, codings).all();
        TableReport report = new TableReport(clock);
        row(report, "--version", List.of(line(List.of("--version"))), known.get("--version"));
        for (String command : COMMANDS) {
            List<String> words = List.of(command.split("\\|"));
            row(report, command, List.of(line(byRule, words), line(byHand, words)), known.get(command));
        }
        for (String command : OF_TWO) {
            row(report, command, List.of(line(byHand, List.of(command.split("\\|")))), known.get(command));
        }
        if (peers.have(QcProject.MODULE)) {
            new TableCounts(work, qc, words -> line(byHand, words), report).check();
        }
        report.print();
    }

    /** @param ours by rule and by hand, or one command alone */
    private void row(TableReport report, String command, List<List<String>> ours, TablePeers.Peer peer)
            throws IOException, InterruptedException {
        boolean compared = peer != null && peers.have(peer.needs());
        List<Timing.Work> works = new ArrayList<>();
        for (List<String> each : ours) {
            works.add(Timing.process(work, Map.of(), each, 0));
        }
        if (compared) {
            works.add(Timing.process(work, Map.of(), peer.command(), 0));
        }
        List<Timing> timings = Timing.inTurn(clock, ONCE, runs, works);
        Timing last = timings.get(ours.size() - 1);
        String theirs = peer == null ? "" : "not installed";
        String ratio = "";
        if (compared) {
            Timing theirTiming = timings.get(ours.size());
            theirs = seconds(theirTiming);
            ratio = String.format(Locale.ROOT, "%.2f", last.ratio(theirTiming));
        }
        report.add(
                "`" + command.replace('|', ' ') + "`",
                ours.size() == 1 ? "" : seconds(timings.get(0)),
                seconds(last),
                peer == null ? "none known" : peer.name(),
                theirs,
                ratio);
    }

    private static String seconds(Timing timing) {
        return String.format(Locale.ROOT, "%.2f", timing.median());
    }

    private Path project(TableStudy study, Path files, boolean rules) throws IOException, InterruptedException {
        Path project = work.resolve(rules ? "tables-by-rule" : "tables-by-two");
        Path done = project.resolve("made");
        if (Files.exists(done)) {
            return project;
        }
        Bench.delete(project);
        Path codebook = work.resolve("tables.yaml");
        Files.writeString(codebook, study.codebook(rules));
        emic("init", project.toString());
        emic("ingest", "-C", project.toString(), files.toString(), "--name-pattern", "{kind}-{case}-m{month:int}");
        emic("apply", "-C", project.toString(), codebook.toString());
        if (!rules) {
            study.logs(project.resolve("codings"));
        }
        summarise(project);
        Files.createFile(done);
        return project;
    }

    /** A summary in each cell of the matrix, so that all evidence has to be compared. */
    private void summarise(Path project) throws IOException, InterruptedException {
        emic("matrix", "build", "-C", project.toString());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(project.resolve("matrix"))) {
            for (Path file : files) {
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replaceAll("(<!-- emic:theme .*-->\n)", "$1\nWhat somebody made of it.\n"));
            }
        }
        emic("matrix", "build", "-C", project.toString());
    }

    private void emic(String... words) throws IOException, InterruptedException {
        Timing.process(work, Map.of(), line(List.of(words)), 0).run();
    }

    private List<String> line(Path project, List<String> words) {
        List<String> line = line(words);
        line.addAll(emic.size() + 1, List.of("-C", project.toString()));
        return line;
    }

    private List<String> line(List<String> words) {
        List<String> line = new ArrayList<>(emic);
        line.addAll(words);
        return line;
    }
}
