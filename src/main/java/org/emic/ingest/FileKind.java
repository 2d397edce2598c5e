package org.emic.ingest;

import org.emic.diagnostic.Diagnostic;

/** What a container (ZIP or OLE2) holds. */
sealed interface FileKind {

    /** A document of the format that the reader with this id reads. */
    record Read(String reader) implements FileKind {}

    /** Something no reader is for. */
    record NotRead(Foreign format) implements FileKind {}

    /** Nothing that can be opened. */
    record Broken(Diagnostic why) implements FileKind {}
}
