package org.emic.codebook;

import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Codebook;

/**
 * What the reader made of a file.
 *
 * @param codebook without the codes and rules that have an error; empty if the file is no codebook at all, and then there
 *     is an error
 * @param places where the fields of its codes stand in the file
 * @param diagnostics in the file's order
 */
public record ReadCodebook(Optional<Codebook> codebook, FieldPlaces places, List<Diagnostic> diagnostics) {

    public ReadCodebook {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something was left out. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
