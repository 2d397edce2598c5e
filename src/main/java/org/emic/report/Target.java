package org.emic.report;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emic.diagnostic.EmicException;

/**
 * Where output goes: a stream of bytes, or a stream of characters that somebody else encodes (standard output). Nothing
 * here closes it.
 */
public final class Target {

    private final Writer text;
    private final Optional<OutputStream> bytes;

    private Target(Writer text, Optional<OutputStream> bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /** A file, or standard output where it may take bytes. Text is written to it as UTF-8. */
    public static Target of(OutputStream bytes) {
        Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return new Target(text, Optional.of(bytes));
    }

    /** Characters only: a terminal. */
    public static Target of(Writer text) {
        return new Target(text, Optional.empty());
    }

    Writer text() {
        return text;
    }

    /** @throws EmicException REP-002 if the target takes only characters */
    OutputStream bytes(String format) {
        return bytes.orElseThrow(() -> EmicException.of(
                "REP-002",
                "the format '" + format + "' is a file, not text for a terminal",
                "write it to a file with -o, such as -o table." + format));
    }
}
