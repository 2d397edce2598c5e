package org.emic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.emic.analysis.Table;
import org.emic.diagnostic.EmicException;
import org.emic.report.Format;
import org.emic.report.RowWriter;
import org.emic.report.Style;
import org.emic.report.Target;
import org.emic.report.Writers;
import picocli.CommandLine.Option;

/** Where a table goes, and in which format. */
final class OutputOptions {

    /** The formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Writers.ids().iterator();
        }
    }

    /** What writes a table, row by row or whole. */
    @FunctionalInterface
    interface Body {
        void writeTo(RowWriter rows) throws IOException;
    }

    /** What writes text to read. */
    @FunctionalInterface
    interface Reading {
        void writeTo(Target target, Style style) throws IOException;
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}; without it, what the name of the output file says, else table.")
    String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output; it appears when it is complete.")
    Path output;

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

    /** Writes what {@code body} gives, row by row. */
    void stream(ToolCommand command, Body body) throws IOException {
        Format chosen = chosen();
        Console console = command.console;
        if (output != null) {
            OutputFile.write(
                    command.resolve(output), out -> body.writeTo(chosen.open(Target.of(out), style(command, false))));
            return;
        }
        boolean terminal = console.screen().out();
        if (terminal && chosen.isBinary()) {
            throw EmicException.of(
                    "CLI-003",
                    "the format '" + chosen.id() + "' is a file, not text for a terminal",
                    "write it to a file: -o table." + chosen.id());
        }
        console.out().flush();
        OutputStream out = console.bytes();
        body.writeTo(chosen.open(Target.of(out), style(command, terminal)));
        out.flush();
    }

    /** Writes what is read rather than counted, in the form {@code body} gives it. */
    void read(ToolCommand command, Reading body) throws IOException {
        Console console = command.console;
        if (output != null) {
            OutputFile.write(command.resolve(output), out -> body.writeTo(Target.of(out), style(command, false)));
            return;
        }
        console.out().flush();
        OutputStream out = console.bytes();
        body.writeTo(Target.of(out), style(command, console.screen().out()));
        out.flush();
    }

    /** Whether neither a format nor a file was asked for: somebody reads. */
    boolean isForReading() {
        return format.isEmpty() && output == null;
    }

    /** Whether the columns are for people in a terminal. */
    boolean isTable() {
        return chosen().id().equals("table");
    }

    private Style style(ToolCommand command, boolean terminal) {
        int width = terminal ? command.console.screen().columns() : 0;
        boolean colour = output == null && command.colorOn(terminal);
        return new Style(colour, width, excel, Version.current());
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
