package org.emic.bench;

import java.io.IOException;
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
    private static final List<String> OF_TWO =
            List.of("agree|--coder|ann|--coder|bob", "agree|--coder|ann|--coder|bob|--unit|sentences");

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
        TableProjects projects = new TableProjects(work, emic, study, files);
        Path byRule = projects.make(true);
        Path byHand = projects.make(false);
        QcProject qc = new QcProject(work, peers);
        Attempt made = new Attempt(() -> qc.make(files, codings, scripts.resolve("qc_project.py")));
        if (peers.have(QcProject.MODULE)) {
            made.run();
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
        if (peers.have(QcProject.MODULE) && !made.failed()) {
            TableCounts counts = new TableCounts(work, qc, words -> line(byHand, words), report);
            new Attempt(counts::check).run();
        }
        report.print();
    }

    /** @param ours by rule and by hand, or one command alone */
    private void row(TableReport report, String command, List<List<String>> ours, TablePeers.Peer peer)
            throws IOException, InterruptedException {
        List<List<String>> lines = new ArrayList<>(ours);
        boolean compared = peer != null && peers.have(peer.needs());
        if (compared) {
            lines.add(peer.command());
        }
        List<Attempt> attempts = lines.stream()
                .map(each -> new Attempt(Timing.process(work, Map.of(), each, 0)))
                .toList();
        List<Timing> timings = Timing.inTurn(clock, ONCE, runs, attempts);
        int hand = ours.size() - 1;
        report.add(
                "`" + command.replace('|', ' ') + "`",
                hand == 0 ? "" : attempts.get(0).shown(timings.get(0)),
                attempts.get(hand).shown(timings.get(hand)),
                peer == null ? "none known" : peer.name(),
                compared ? attempts.get(hand + 1).shown(timings.get(hand + 1)) : peer == null ? "" : "not installed",
                compared && !attempts.get(hand).failed() && !attempts.get(hand + 1).failed()
                        ? String.format(Locale.ROOT, "%.2f", timings.get(hand).ratio(timings.get(hand + 1)))
                        : "");
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
