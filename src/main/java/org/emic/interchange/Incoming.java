package org.emic.interchange;

import java.util.List;
import java.util.Optional;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Codebook;

/**
 * What was made of a file.
 *
 * @param codebook empty if the file is none, and then there is an error
 * @param diagnostics what is wrong, and what of the file has no place in a codebook; in the file's order
 */
public record Incoming(Optional<Codebook> codebook, List<Diagnostic> diagnostics) {

    public Incoming {
        diagnostics = diagnostics.stream().distinct().sorted().toList();
    }

    static Incoming failed(List<Diagnostic> why) {
        return new Incoming(Optional.empty(), why);
    }

    static Incoming of(ReadCodebook read) {
        return new Incoming(read.codebook(), read.diagnostics());
    }

    /** Whether something could not be read. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
