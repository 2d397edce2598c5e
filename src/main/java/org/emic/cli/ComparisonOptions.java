package org.emic.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.emic.report.Comparison;
import org.emic.report.ComparisonFormat;
import org.emic.report.ComparisonWriters;
import picocli.CommandLine.Option;

/** Where a comparison goes, and in which format. */
final class ComparisonOptions extends WrittenOptions {

    /** The formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ComparisonWriters.ids().iterator();
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; without it, text.")
    private String format = "text";

    /** The format; asked for before anything is done, so that a wrong one is told at once. */
    ComparisonFormat chosen() {
        return ComparisonWriters.named(format.toLowerCase(Locale.ROOT));
    }

    void write(ToolCommand command, Comparison comparison) throws IOException {
        ComparisonFormat chosen = chosen();
        write(command, (target, style) -> chosen.write(comparison, target, style));
    }
}
