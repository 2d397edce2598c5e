package org.emic.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of words, each with its length so that no two lists of words give the same. */
final class Sha256 {

    private final MessageDigest digest = digest();
    private final byte[] eight = new byte[Long.BYTES];

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Sha256 add(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    Sha256 add(long number) {
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
