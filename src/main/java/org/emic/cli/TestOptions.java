package org.emic.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.emic.report.TestFormat;
import org.emic.report.TestRun;
import org.emic.report.TestWriters;
import picocli.CommandLine.Option;

/** Where the outcome of tests goes, and in which format. */
final class TestOptions extends WrittenOptions {

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

    /** The format; asked for before anything is done, so that a wrong one is told at once. */
    TestFormat chosen() {
        return TestWriters.named(format.toLowerCase(Locale.ROOT));
    }

    void write(ToolCommand command, TestRun run) throws IOException {
        TestFormat chosen = chosen();
        write(command, (target, style) -> chosen.write(run, target, style));
    }
}
