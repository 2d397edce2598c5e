package org.emic.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * Turns the bytes of a text file into stored text.
 *
 * <p>The encoding is, in this order: what a byte order mark says (UTF-8, UTF-16, UTF-32); UTF-16 without a mark where
 * every other byte is zero; UTF-8 if the bytes are valid UTF-8, or nearly so; else what {@link Charsets} makes of them,
 * and that is told.
 *
 * <p>The byte order mark goes, CRLF and a lone CR become {@code \n}. Nothing else is changed: U+0085, U+2028, form feeds
 * and tabs stay, and none of them is a line end (in windows-1252 the byte 0x85 is an ellipsis). A NUL in a file that is
 * text otherwise becomes U+FFFD, as the WebVTT standard has it: it is one character for one, so offsets stay. Bytes that
 * mean nothing in the encoding become U+FFFD too. Both are told with their line.
 */
final class TextDecoder {

    private static final String BINARY = "ING-001";
    private static final String NUL = "ING-003";
    private static final String UNDECODABLE = "ING-004";

    private TextDecoder() {}

    /** The file's text, or the error that says why it has none. */
    static Decoded decode(RawFile file) {
        return decode(file, file.bytes());
    }

    /** The text of {@code bytes}, a part of {@code file}: an entry of an archive, say. */
    static Decoded decode(RawFile file, byte[] bytes) {
        Optional<Foreign> foreign = Signature.of(bytes);
        if (foreign.isPresent()) {
            return failed(file, "this is no text but " + foreign.get().name());
        }
        Mark mark = Mark.of(bytes);
        Charsets.Choice choice = mark == Mark.NONE ? Charsets.choose(bytes) : Charsets.Choice.certain(mark.charset());
        if (mark == Mark.NONE && !wide(choice.charset()) && mostlyControls(bytes)) {
            return failed(file, "this is no text: it is full of control characters");
        }
        Charset charset = choice.charset();
        String raw = new String(bytes, mark.length(), bytes.length - mark.length(), charset);
        String text = LineEnds.unify(raw);
        boolean damaged =
                !charset.equals(StandardCharsets.UTF_8) || !Utf8.of(bytes).valid();
        if (damaged && mostlyUnknown(text)) {
            return failed(file, "this is no text: as " + charset.name() + ", most of it means nothing");
        }
        Findings findings = new Findings(file.name());
        choice.note(file).ifPresent(findings::add);
        return new Decoded(checked(file, text, damaged, findings), charset.name(), findings.all());
    }

    private static String checked(RawFile file, String text, boolean damaged, Findings findings) {
        boolean nul = text.indexOf('\0') >= 0;
        if (!nul && (!damaged || text.indexOf('\ufffd') < 0)) {
            return text;
        }
        String whole = text.replace('\0', '\ufffd');
        Lines lines = Lines.of(file.name(), whole, List.of());
        for (int at = whole.indexOf('\ufffd'); at >= 0; at = whole.indexOf('\ufffd', at + 1)) {
            Place place = lines.place(new Span(at, at + 1));
            if (text.charAt(at) == '\0') {
                findings.add(Diagnostic.warning(
                        NUL, place, "a NUL character, stored as U+FFFD", "delete it in the file if it means nothing"));
            } else if (damaged) {
                findings.add(Diagnostic.warning(
                        UNDECODABLE,
                        place,
                        "bytes that mean nothing in this encoding, stored as U+FFFD",
                        "save the file as UTF-8 in the program that wrote it"));
            }
        }
        return whole;
    }

    private static boolean wide(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /** More than two in a hundred bytes, and more than three: no person types these. */
    private static boolean mostlyControls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if ((b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r') && b != 0x1b) || b == 0x7f) {
                controls++;
            }
        }
        return controls > 3 && controls > bytes.length / 50;
    }

    private static boolean mostlyUnknown(String text) {
        int unknown = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd' || c < '\t') {
                unknown++;
            }
        }
        return unknown > 3 && unknown > text.length() / 10;
    }

    private static Decoded failed(RawFile file, String why) {
        Diagnostic error = Diagnostic.error(
                BINARY, file.place(), why, "Emic reads transcripts; export this file as text, docx, csv or vtt first");
        return new Decoded("", "", List.of(error));
    }
}
