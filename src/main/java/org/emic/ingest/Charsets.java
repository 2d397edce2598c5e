package org.emic.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;

/** Finds the encoding of bytes that have no byte order mark. */
final class Charsets {

    /** ICU looks at no more; these are spent on the lines that have other bytes than ASCII. */
    private static final int SAMPLE = 12_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /**
     * An encoding and how it was found.
     *
     * @param charset the encoding
     * @param confidence of 100, as ICU counts; 100 where nothing was guessed
     * @param guessed whether to tell
     */
    record Choice(Charset charset, int confidence, boolean guessed) {

        static Choice certain(Charset charset) {
            return new Choice(charset, 100, false);
        }

        /** What is to be told of a guess: a note, or a warning where it is a weak one. */
        Optional<Diagnostic> note(RawFile file) {
            if (!guessed) {
                return Optional.empty();
            }
            String message = "no UTF-8; read as " + charset.name() + " (confidence " + confidence + " of 100)";
            String hint = "if names or quotes look wrong, save the file as UTF-8 in the program that wrote it";
            return Optional.of(
                    confidence < 30
                            ? Diagnostic.warning("ING-002", file.place(), message, hint)
                            : Diagnostic.note("ING-002", file.place(), message, hint));
        }
    }

    static Choice choose(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new Choice(wide.get(), 100, true);
        }
        if (Utf8.of(bytes).nearly()) {
            return Choice.certain(StandardCharsets.UTF_8);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName();
            if (Charset.isSupported(name) && plausible(name)) {
                Charset charset = name.equals("ISO-8859-1") && controls(bytes) ? WINDOWS : Charset.forName(name);
                return new Choice(charset, match.getConfidence(), true);
            }
        }
        return new Choice(WINDOWS, 0, true);
    }

    /** No wide encodings and no EBCDIC (IBM420, IBM424), of which a text that lies on a disk is never made today. */
    private static boolean plausible(String name) {
        return !name.startsWith("UTF-") && !name.startsWith("IBM4") && !name.startsWith("ISO-2022");
    }

    /** Bytes that are letters or quotes in windows-1252 and control characters in ISO-8859-1. */
    private static boolean controls(byte[] bytes) {
        for (byte b : bytes) {
            if ((b & 0xe0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a mark: nearly every second byte is zero, and nearly none of the others. */
    private static Optional<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 4 && odd > pairs * 0.7 && even < pairs * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 4 && even > pairs * 0.7 && odd < pairs * 0.05
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** The first lines that have other bytes than ASCII: a name with an umlaut may stand on the last page only. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SAMPLE);
        int start = 0;
        boolean other = false;
        for (int i = 0; i < bytes.length && out.size() < SAMPLE; i++) {
            other |= bytes[i] < 0;
            if (bytes[i] == '\n' || bytes[i] == '\r' || i + 1 == bytes.length || i + 1 - start == SAMPLE) {
                if (other) {
                    out.write(bytes, start, i + 1 - start);
                }
                start = i + 1;
                other = false;
            }
        }
        return out.toByteArray();
    }
}
