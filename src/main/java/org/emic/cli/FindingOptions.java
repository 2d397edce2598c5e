package org.emic.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.emic.report.FindingFormat;
import org.emic.report.FindingWriters;
import org.emic.report.Findings;
import picocli.CommandLine.Option;

/** Where findings go, and in which format. */
final class FindingOptions extends WrittenOptions {

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

    /** The format; asked for before anything is done, so that a wrong one is told at once. */
    FindingFormat chosen() {
        return FindingWriters.named(format.toLowerCase(Locale.ROOT));
    }

    void write(ToolCommand command, Findings findings) throws IOException {
        FindingFormat chosen = chosen();
        write(command, (target, style) -> chosen.write(findings, target, style));
    }
}
