package org.emic.project;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A passage that stands below a summary as its evidence: the same words at the same place, by however many people and with
 * however many codes of the theme they were coded.
 *
 * @param fingerprint of source and words, see {@link #fingerprint}
 * @param segments the ids of its codings
 * @param head a line of Markdown that says where it stands, who says it, and who coded it with what; neither it nor a line
 *     of {@code quote} has a line break or begins or ends like a comment
 * @param quote its words, as lines of Markdown that each begin with {@code >}
 */
public record EvidencePassage(String fingerprint, List<String> segments, String head, List<String> quote) {

    public EvidencePassage {
        segments = List.copyOf(segments);
        quote = List.copyOf(quote);
    }

    /**
     * What tells words of one source from others, wherever they stand: a text that was corrected elsewhere moves them and
     * leaves them what they are. White space does not count.
     *
     * @return 12 hexadecimal digits
     */
    public static String fingerprint(String source, String words) {
        return hash(source + "\n" + spaced(words));
    }

    /** White space as one space each, without any at the edges. Written out: a study has a hundred thousand passages. */
    private static String spaced(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    /** CRC-32 and length of the UTF-8: it tells that something was changed, not who would hide it, and is fast. */
    static String hash(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return HexFormat.of().toHexDigits(sum.getValue(), 8) + HexFormat.of().toHexDigits((short) bytes.length);
    }
}
