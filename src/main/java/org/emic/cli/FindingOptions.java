package org.emic.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.emic.diagnostic.Severity;
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

    /** From which severity on findings end a command with {@link ExitCode#FINDINGS}. */
    enum FailOn {
        error(Optional.of(Severity.ERROR)),
        warning(Optional.of(Severity.WARNING)),
        note(Optional.of(Severity.NOTE)),
        never(Optional.empty());

        private final Optional<Severity> least;

        FailOn(Optional<Severity> least) {
            this.least = least;
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; without it, text.")
    private String format = "text";

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 4 if a finding is as severe as this: ${COMPLETION-CANDIDATES}.")
    private FailOn failOn;

    /** The format; asked for before anything is done, so that a wrong one is told at once. */
    FindingFormat chosen() {
        return FindingWriters.named(format.toLowerCase(Locale.ROOT));
    }

    void write(ToolCommand command, Findings findings) throws IOException {
        FindingFormat chosen = chosen();
        Findings told = command.quiet ? findings.withoutNotes() : findings;
        write(command, (target, style) -> chosen.write(told, target, style));
    }

    /** The exit code after findings, by what was asked for, else by {@code usual}. */
    ExitCode after(Findings findings, FailOn usual) {
        Optional<Severity> least = (failOn == null ? usual : failOn).least;
        boolean fails = findings.all().stream()
                .anyMatch(each -> least.isPresent() && each.severity().compareTo(least.get()) <= 0);
        return fails ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
