package org.emic.ingest;

import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;

/**
 * What a file turned out to be.
 *
 * @param reader the one to read it with; empty where no reader is for it, and then there is an error
 * @param diagnostics a note where name and content disagree, an error where the file is not read
 */
record Detected(Optional<Reader> reader, List<Diagnostic> diagnostics) {

    Detected {
        diagnostics = List.copyOf(diagnostics);
    }
}
