package org.emic.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.emic.model.Sha256;

/** SHA-256 of words, each with its length so that no two lists of words give the same. */
final class HashedWords {

    private final MessageDigest digest = Sha256.digest();
    private final byte[] eight = new byte[Long.BYTES];

    HashedWords add(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    HashedWords add(long number) {
        long rest = number;
        for (int i = Long.BYTES - 1; i >= 0; i--) {
            eight[i] = (byte) rest;
            rest >>>= Byte.SIZE;
        }
        digest.update(eight);
        return this;
    }

    /** 64 lower-case hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
