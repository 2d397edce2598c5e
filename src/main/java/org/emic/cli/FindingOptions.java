package org.emic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.emic.report.FindingFormat;
import org.emic.report.FindingWriters;
import org.emic.report.Findings;
import org.emic.report.Style;
import org.emic.report.Target;
import picocli.CommandLine.Option;

/** Where findings go, and in which format. */
final class FindingOptions {

    /** The formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FindingWriters.ids().iterator();
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
    FindingFormat chosen() {
        return FindingWriters.named(format.toLowerCase(Locale.ROOT));
    }

    void write(ToolCommand command, Findings findings) throws IOException {
        FindingFormat chosen = chosen();
        if (output != null) {
            OutputFile.write(
                    command.resolve(output),
                    out -> chosen.write(findings, Target.of(out), Style.plain(Version.current())));
            return;
        }
        Console console = command.console;
        console.out().flush();
        OutputStream out = console.bytes();
        boolean colour = command.colorOn(console.screen().out());
        chosen.write(
                findings, Target.of(out), new Style(colour, console.screen().columns(), false, Version.current()));
        out.flush();
    }
}
