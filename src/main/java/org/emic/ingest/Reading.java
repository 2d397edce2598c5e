package org.emic.ingest;

import java.util.List;
import org.emic.diagnostic.Diagnostic;

/**
 * What a reader made of a file.
 *
 * @param drafts in the file's order; empty if nothing could be read, and then there is an error
 * @param diagnostics what was dropped, guessed or not understood, with its line
 */
record Reading(List<Draft> drafts, List<Diagnostic> diagnostics) {

    Reading {
        drafts = List.copyOf(drafts);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Nothing could be read. */
    static Reading failed(Diagnostic why) {
        return new Reading(List.of(), List.of(why));
    }
}
