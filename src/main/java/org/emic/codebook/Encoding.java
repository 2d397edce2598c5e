package org.emic.codebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a file writes its characters: UTF-8, or UTF-16 with a byte order mark.
 *
 * @param charset of its characters
 * @param marked whether it begins with a byte order mark
 */
record Encoding(Charset charset, boolean marked) {

    private static final String MARK = "\ufeff";

    static Encoding of(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            boolean big = bytes[0] == (byte) 0xfe;
            return new Encoding(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, true);
        }
        boolean marked =
                bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
        return new Encoding(StandardCharsets.UTF_8, marked);
    }

    /** The text without its mark; empty if the bytes are none in this encoding. */
    Optional<String> decode(byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a text, with the mark if the file had one. */
    byte[] encode(String text) {
        return ((marked ? MARK : "") + text).getBytes(charset);
    }
}
