package org.emic.ingest;

import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/** A file, or a part of it, that cannot or must not be read. Never leaves the package: it becomes its diagnostic. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic why;

    Unreadable(Diagnostic why) {
        super(why.message());
        this.why = why;
    }

    /** An error about the file as a whole. */
    static Unreadable because(String id, Place place, String message, String hint) {
        return new Unreadable(Diagnostic.error(id, place, message, hint));
    }

    /**
     * What a parser said of a file it gave up on, for {@code ING-055}.
     *
     * @param id of the reader
     */
    static Diagnostic corrupt(RawFile file, String id, Throwable cause) {
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = said.lines().findFirst().orElse("").strip();
        return Diagnostic.error(
                "ING-055",
                file.place(),
                "the file could not be read as " + id + ": "
                        + (line.length() > 200 ? line.substring(0, 200) + "…" : line),
                "it may be damaged or cut off; open it in its own program and save it again, or save it as plain text");
    }

    Diagnostic why() {
        return why;
    }
}
