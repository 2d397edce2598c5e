package org.emic.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The byte order mark a text may begin with. */
enum Mark {
    /** Before UTF-16, whose mark it begins with. */
    UTF_32_LE("UTF-32LE", "fffe0000"),
    UTF_32_BE("UTF-32BE", "0000feff"),
    UTF_8("UTF-8", "efbbbf"),
    UTF_16_LE("UTF-16LE", "fffe"),
    UTF_16_BE("UTF-16BE", "feff"),
    NONE("UTF-8", "");

    private final String charset;
    /** In hexadecimal digits. */
    private final String bytes;

    Mark(String charset, String bytes) {
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
        byte[] mark = HexFormat.of().parseHex(bytes);
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** In bytes. */
    int length() {
        return bytes.length() / 2;
    }

    /** What it stands for; UTF-8 for {@link #NONE}. */
    Charset charset() {
        return this == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName(charset);
    }
}
