package org.emic.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a web page: by its byte order mark, else by what it says of itself, as the HTML standard has it, else like any
 * text. A page that says UTF-8 and is not is taken for what it is.
 */
final class HtmlCharset {

    /** Bytes within which the standard wants the charset to be said, and a little more for verbose heads. */
    private static final int HEAD = 4096;

    private static final Pattern SAID = Pattern.compile(
            "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    static Decoded decode(RawFile file) {
        if (Mark.of(file.bytes()) == Mark.NONE) {
            Optional<Charset> said = said(file.bytes());
            if (said.isPresent()) {
                try {
                    String text = said.get()
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.bytes()))
                            .toString();
                    return new Decoded(LineEnds.unify(text), said.get().name(), List.of());
                } catch (CharacterCodingException e) {
                    return TextDecoder.decode(file);
                }
            }
        }
        return TextDecoder.decode(file);
    }

    private static Optional<Charset> said(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = SAID.matcher(head);
        return matcher.find() ? named(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Names mean what browsers take them for; a page whose ASCII could be read is not in UTF-16. */
    private static Optional<Charset> named(String name) {
        String real = name.matches("iso-?8859-1|latin-?1|us-ascii|ascii") ? "windows-1252" : name;
        if (real.startsWith("utf-16") || !isSupported(real)) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(real));
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).canEncode();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
