package org.emic.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.emic.model.Sha256;
import org.emic.model.Span;

/**
 * Names of the codings that rules make. A name is made from what the coding says and from nothing else, so it is the same
 * after another application, on another machine, with another version of the codebook: the first 13 letters of the
 * base-32 form (RFC 4648, lower case) of a SHA-256, 65 bits, so that among ten million codings two share a name with a
 * probability below one in half a million.
 */
final class SegmentIds {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 13;
    private static final int BITS = 5;

    private final MessageDigest digest = Sha256.digest();

    /** @param points the coding's span in code points */
    String of(String source, String codebook, String code, Span points) {
        String said =
                String.join("\0", source, codebook, code, points.start() + "-" + points.end(), "rules:" + codebook);
        byte[] hash = digest.digest(said.getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int bit = i * BITS;
            int two = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
            id.append(LETTERS.charAt((two >> (16 - BITS - bit % 8)) & 31));
        }
        return id.toString();
    }
}
