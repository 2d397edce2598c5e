package org.emic.ingest;

import java.util.Locale;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * How much a file may ask of the machine. Transcripts are far below every one of these; what lies above is a mistake or
 * an attack, and is refused with a reason before memory is spent on it.
 */
final class Limits {

    /** Bytes of a file as it lies on disk. A day of speech is about one megabyte of text. */
    static final long LARGEST_FILE = 200L << 20;

    /** Bytes of everything in a ZIP-based document (docx, odt, xlsx) once unpacked. */
    static final long LARGEST_UNPACKED = 512L << 20;

    /** How many times larger than its packed form a part of such a document may be, beyond {@link #RATIO_FROM}. */
    static final long LARGEST_RATIO = 200;

    /** Unpacked bytes below which the ratio does not matter: small XML of repeated styles packs very well. */
    static final long RATIO_FROM = 1L << 20;

    /** Parts of such a document. */
    static final int MOST_PARTS = 20_000;

    /** Elements or groups inside one another. Word processors write a few dozen. */
    static final int DEEPEST = 2_000;

    private Limits() {}

    /**
     * The reason why a file of {@code bytes} bytes is not read, if it is too large. To be asked before its content is
     * loaded.
     */
    static Optional<Diagnostic> tooLarge(String name, long bytes) {
        if (bytes <= LARGEST_FILE) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(
                "ING-061",
                Place.file(name),
                String.format(
                        Locale.ROOT,
                        "the file has %d MB, and files over %d MB are not read",
                        bytes >> 20,
                        LARGEST_FILE >> 20),
                "a transcript is text; if this is a recording, transcribe it; if it is text, split it into one file a"
                        + " conversation; if images make it large, save it without them"));
    }
}
