package org.emic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that some formats begin with, for those that are never transcripts.
 *
 * @param offset where in the file the bytes stand
 * @param bytes what stands there
 * @param format what the file is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Signature(int offset, byte[] bytes, Foreign format) {

    private static final List<Signature> ALL = List.of(
            hex("89504e470d0a1a0a", Foreign.IMAGE),
            hex("ffd8ff", Foreign.IMAGE),
            text(0, "GIF8", Foreign.IMAGE),
            hex("49492a00", Foreign.IMAGE),
            hex("4d4d002a", Foreign.IMAGE),
            text(8, "WEBP", Foreign.IMAGE),
            text(0, "8BPS", Foreign.IMAGE),
            text(4, "ftypheic", Foreign.IMAGE),
            text(0, "ID3\u0003", Foreign.RECORDING),
            text(0, "ID3\u0004", Foreign.RECORDING),
            hex("fffb", Foreign.RECORDING),
            hex("fff3", Foreign.RECORDING),
            text(8, "WAVE", Foreign.RECORDING),
            text(8, "AVI ", Foreign.RECORDING),
            text(0, "OggS", Foreign.RECORDING),
            text(0, "fLaC", Foreign.RECORDING),
            text(0, "#!AMR", Foreign.RECORDING),
            text(4, "ftyp", Foreign.RECORDING),
            hex("1a45dfa3", Foreign.RECORDING),
            hex("3026b2758e66cf11", Foreign.RECORDING),
            hex("1f8b08", Foreign.ARCHIVE),
            hex("377abcaf271c", Foreign.ARCHIVE),
            text(0, "Rar!\u001a", Foreign.ARCHIVE),
            text(0, "BZh", Foreign.ARCHIVE),
            hex("fd377a585a00", Foreign.ARCHIVE),
            text(257, "ustar", Foreign.ARCHIVE),
            text(0, "SQLite format 3\0", Foreign.DATABASE),
            text(0, "$FL2@(#)", Foreign.STATISTICS),
            text(0, "<stata_dta>", Foreign.STATISTICS),
            text(0, "bplist00", Foreign.WEB_ARCHIVE),
            hex("7f454c46", Foreign.PROGRAM),
            hex("cafebabe", Foreign.PROGRAM),
            hex("4d5a9000", Foreign.PROGRAM));

    private static Signature hex(String bytes, Foreign format) {
        return new Signature(0, HexFormat.of().parseHex(bytes), format);
    }

    private static Signature text(int offset, String bytes, Foreign format) {
        return new Signature(offset, bytes.getBytes(StandardCharsets.ISO_8859_1), format);
    }

    /** What a file that begins like this is, if it is one of these. */
    static Optional<Foreign> of(byte[] content) {
        return ALL.stream().filter(each -> each.fits(content)).findFirst().map(Signature::format);
    }

    /** Whether {@code start} (ASCII) stands at the very beginning. */
    static boolean begins(byte[] content, String start) {
        return text(0, start, Foreign.ARCHIVE).fits(content);
    }

    private boolean fits(byte[] content) {
        if (content.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (content[offset + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
