package org.emic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether Emic and qc count the same, in the tables that qc wrote while it was timed; what should be equal, and where it is not. */
final class TableCounts {

    /** The command of Emic over the study, for some words. */
    @FunctionalInterface
    interface Emic {
        List<String> line(List<String> words);
    }

    private static final String BY_DOCUMENT_UNIT = "qc-crosstab-documents.csv";

    private final Path work;
    private final QcProject qc;
    private final Emic emic;
    private final TableReport report;

    TableCounts(Path work, QcProject qc, Emic emic, TableReport report) {
        this.work = work;
        this.qc = qc;
        this.emic = emic;
        this.report = report;
    }

    void check() throws IOException, InterruptedException {
        compare(TablePeers.STATS, "segments and coded lines of each code", "freq", "--value", "segments");
        compare(TablePeers.BY_CODER, "the same by coder", wide("coder"));
        compare(TablePeers.BY_DOCUMENT, "the same by source", wide("source"));
        compare(TablePeers.CROSSTAB, "pairs of segments, and lines coded with both", "cooccur", "--layout", "matrix");
        found();
        documents();
    }

    private static String[] wide(String by) {
        return new String[] {"freq", "--by", by, "--layout", "wide", "--value", "segments"};
    }

    private void compare(String theirs, String what, String... words) throws IOException, InterruptedException {
        List<List<String>> ours = ours(words);
        List<List<String>> table = rows(work.resolve(theirs));
        int cells = 0;
        int equal = 0;
        for (int row = 0; row < table.size(); row++) {
            for (int cell = 0; cell < table.get(row).size(); cell++) {
                cells++;
                equal += ours.get(row).get(cell).equals(table.get(row).get(cell)) ? 1 : 0;
            }
        }
        report.note(String.format(Locale.ROOT, "%s (`%s`): %,d of %,d numbers equal", what, words[0], equal, cells));
    }

    /** The list of a code's places; qc tells a line once, whoever coded it. */
    private void found() throws IOException, InterruptedException {
        run(qc.command("codes", "find", "code01", "--json"));
        int theirs = Files.readString(output()).split("\"line\":", -1).length - 1;
        run(emic.line(List.of("segments", "--code", "code01", "-f", "jsonl")));
        int ours = Files.readAllLines(output()).size();
        report.note(String.format(Locale.ROOT, "segments of a code: Emic %,d, lines of qc %,d", ours, theirs));
    }

    /** Sources with each two of three codes, which qc counts wrongly. */
    private void documents() throws IOException, InterruptedException {
        run(qc.command("codes", "crosstab", "code00", "code01", "code02", "--unit", "document", "-o", BY_DOCUMENT_UNIT));
        report.note("sources with each two of three codes: Emic "
                + ours("cooccur", "code00", "code01", "code02", "--within", "source", "--layout", "matrix")
                + ", `qc codes crosstab --unit document` "
                + rows(work.resolve(BY_DOCUMENT_UNIT)));
    }

    /** The numbers of a table of Emic, without its total. */
    private List<List<String>> ours(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("-f", "csv", "--quiet"));
        run(emic.line(all));
        return rows(output());
    }

    /** The numbers of each row that stands for a code; no cell of these tables is in quotes. */
    private static List<List<String>> rows(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .filter(line -> line.matches("code\\d.*"))
                .map(line -> List.of(line.split(",")).stream()
                        .filter(cell -> cell.matches("\\d+"))
                        .toList())
                .toList();
    }

    private Path output() {
        return work.resolve("bench-output.tmp");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Timing.process(work, Map.of(), command, 0).run();
    }
}
