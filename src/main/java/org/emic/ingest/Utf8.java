package org.emic.ingest;

/**
 * How much of some bytes is UTF-8 (Unicode 16, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
 *
 * @param sequences valid sequences of two to four bytes
 * @param errors bytes that belong to no valid sequence
 */
record Utf8(long sequences, long errors) {

    static Utf8 of(byte[] bytes) {
        long sequences = 0;
        long errors = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at);
            if (length > 0) {
                sequences++;
                at += length;
            } else {
                errors++;
                at++;
            }
        }
        return new Utf8(sequences, errors);
    }

    boolean valid() {
        return errors == 0;
    }

    /** Whether it is UTF-8 with a little damage: ten valid sequences for each byte that is wrong. */
    boolean nearly() {
        return sequences >= errors * 10;
    }

    /** The length of the valid sequence that starts at {@code at}; 0 if there is none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xc2 && lead <= 0xdf
                ? 2
                : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
