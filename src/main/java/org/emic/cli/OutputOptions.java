package org.emic.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.emic.analysis.LongTable;
import org.emic.analysis.Table;
import org.emic.diagnostic.EmicException;
import org.emic.report.Format;
import org.emic.report.RowWriter;
import org.emic.report.Writers;
import picocli.CommandLine.Option;

/** Where a table goes, and in which format. */
final class OutputOptions extends WrittenOptions {

    /** The formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Writers.ids().iterator();
        }
    }

    /** What writes a table, row by row or whole. */
    @FunctionalInterface
    interface Rows {
        void writeTo(RowWriter rows) throws IOException;
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}; without it, what the name of the output file says, else table.")
    String format = "";

    @Option(names = "--excel", description = "CSV for spreadsheets: a byte order mark, and no cell can be a formula.")
    boolean excel;

    /** Writes a whole table. */
    void write(ToolCommand command, Table table) throws IOException {
        stream(command, rows -> {
            rows.begin(table.name(), table.columns());
            for (var row : table.rows()) {
                rows.row(row);
            }
            rows.end(table.footer());
        });
    }

    /** Writes a table whose rows are made one by one. */
    void write(ToolCommand command, LongTable table) throws IOException {
        stream(command, rows -> {
            rows.begin(table.name(), table.columns());
            for (var row : table.rows()) {
                rows.row(row);
            }
            rows.end(table.footer());
        });
    }

    /** Writes what {@code body} gives, row by row. */
    void stream(ToolCommand command, Rows body) throws IOException {
        Format chosen = chosen();
        if (output == null && command.console.screen().out() && chosen.isBinary()) {
            throw EmicException.of(
                    "CLI-003",
                    "the format '" + chosen.id() + "' is a file, not text for a terminal",
                    "write it to a file: -o table." + chosen.id());
        }
        write(command, excel, (target, style) -> body.writeTo(chosen.open(target, style)));
    }

    /** Writes what is read rather than counted, in the form {@code body} gives it. */
    void read(ToolCommand command, WrittenOptions.Body body) throws IOException {
        write(command, excel, body);
    }

    /** Whether neither a format nor a file was asked for: somebody reads. */
    boolean isForReading() {
        return format.isEmpty() && output == null;
    }

    /** Whether the columns are for people in a terminal. */
    boolean isTable() {
        return chosen().id().equals("table");
    }

    /** The format that was asked for, else the one the output file's name tells, else a table. */
    Format chosen() {
        if (!format.isEmpty()) {
            return Writers.named(format.toLowerCase(Locale.ROOT));
        }
        String name = output == null ? "" : output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Writers.ids().contains(extension) ? Writers.named(extension) : Writers.named("table");
    }
}
