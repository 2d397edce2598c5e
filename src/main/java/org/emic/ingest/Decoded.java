package org.emic.ingest;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * What {@link TextDecoder} made of a file's bytes.
 *
 * @param text without byte order mark, lines ended by {@code \n}; empty if the bytes are no text
 * @param encoding such as {@code UTF-8} or {@code windows-1252}; empty if the bytes are no text
 * @param diagnostics the encoding where it was guessed, what could not be decoded; an error if the bytes are no text
 */
record Decoded(String text, String encoding, List<Diagnostic> diagnostics) {

    Decoded {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the bytes are no text at all; then {@link #diagnostics} holds one error that says why. */
    boolean failed() {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
