package org.emic.ingest;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Transcript;

/**
 * What came of one file.
 *
 * @param transcripts in the file's order; empty if nothing could be read, and then there is an error among the diagnostics
 * @param diagnostics what was dropped, guessed or not understood, in order
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits; empty if they could not be read
 */
public record Ingested(List<Transcript> transcripts, List<Diagnostic> diagnostics, String sha256) {

    public Ingested {
        transcripts = List.copyOf(transcripts);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** Whether something of the file could not be taken in as it should have been. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
