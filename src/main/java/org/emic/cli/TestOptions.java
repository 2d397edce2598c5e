package org.emic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.emic.report.Style;
import org.emic.report.Target;
import org.emic.report.TestFormat;
import org.emic.report.TestRun;
import org.emic.report.TestWriters;
import picocli.CommandLine.Option;

/** Where the outcome of tests goes, and in which format. */
final class TestOptions {

    /** The formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TestWriters.ids().iterator();
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; without it, text.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output; it appears when it is complete.")
    private Path output;

    /** The format; asked for before anything is done, so that a wrong one is told at once. */
    TestFormat chosen() {
        return TestWriters.named(format.toLowerCase(Locale.ROOT));
    }

    void write(ToolCommand command, TestRun run) throws IOException {
        TestFormat chosen = chosen();
        if (output != null) {
            OutputFile.write(
                    command.resolve(output), out -> chosen.write(run, Target.of(out), Style.plain(Version.current())));
            return;
        }
        Console console = command.console;
        console.out().flush();
        OutputStream out = console.bytes();
        boolean colour = command.colorOn(console.screen().out());
        chosen.write(run, Target.of(out), new Style(colour, console.screen().columns(), false, Version.current()));
        out.flush();
    }
}
