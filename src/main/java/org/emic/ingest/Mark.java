package org.emic.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The byte order mark a text may begin with. */
enum Mark {
    /** Before UTF-16, whose mark it begins with. */
    UTF_32_LE("UTF-32LE", 0xff, 0xfe, 0, 0),
    UTF_32_BE("UTF-32BE", 0, 0, 0xfe, 0xff),
    UTF_8("UTF-8", 0xef, 0xbb, 0xbf),
    UTF_16_LE("UTF-16LE", 0xff, 0xfe),
    UTF_16_BE("UTF-16BE", 0xfe, 0xff),
    NONE("UTF-8");

    private final String charset;
    private final int[] bytes;

    Mark(String charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static Mark of(byte[] content) {
        for (Mark mark : values()) {
            if (mark.begins(content)) {
                return mark;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] content) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** In bytes. */
    int length() {
        return bytes.length;
    }

    /** What it stands for; UTF-8 for {@link #NONE}. */
    Charset charset() {
        return this == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName(charset);
    }
}
