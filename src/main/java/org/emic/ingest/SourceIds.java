package org.emic.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.emic.model.Sha256;

/**
 * Makes the id of a source from the name of its file: {@code home visits/Hill 3.docx} is {@code home-visits-Hill-3}. Ids
 * are file names on every system, so they are shortened, and names that a system keeps for itself are avoided.
 */
final class SourceIds {

    private static final int LONGEST = 100;

    /** File systems count bytes or UTF-16 units up to 255; an extension and a temporary file's suffix come on top. */
    private static final int MOST_BYTES = 200;

    private static final int HASH = 8;

    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SourceIds() {}

    /**
     * @param name of the file, with {@code /} between folders; {@code -} for standard input
     * @param part which part of it; empty where it holds one source
     */
    static String of(String name, String part) {
        String stem = slug(withoutExtension(name));
        String id = stem.isEmpty() ? (name.equals("-") ? "stdin" : "source-" + hash(name)) : stem;
        if (!part.isEmpty()) {
            String end = slug(part);
            id += "-" + (end.isEmpty() ? hash(part) : end);
        }
        if (tooLong(id)) {
            String start = id;
            while (tooLong(start + "-" + "0".repeat(HASH))) {
                start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
            }
            id = start + "-" + hash(name + "\n" + part);
        }
        int dot = id.indexOf('.');
        String device = (dot < 0 ? id : id.substring(0, dot)).toLowerCase(Locale.ROOT);
        return RESERVED.contains(device) ? "source-" + id : id;
    }

    private static boolean tooLong(String id) {
        return id.length() > LONGEST || id.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** The id for a second source of the same id in one file, told apart by what it was made from. */
    static String apart(String id, String madeFrom) {
        return id + "-" + hash(madeFrom);
    }

    /** Letters, their marks, digits, {@code _} and inner points of any script as they are, runs of anything else as {@code -}. */
    private static String slug(String name) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean kept = Character.isLetterOrDigit(c)
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || (c == '.' && out.length() > 0 && out.charAt(out.length() - 1) != '.');
            if (kept) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        while (out.length() > 0 && (out.charAt(out.length() - 1) == '-' || out.charAt(out.length() - 1) == '.')) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** The name without the last point and what follows it, where that is one to five letters or digits. */
    static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        int length = name.length() - dot - 1;
        boolean extension = dot > 0
                && name.charAt(dot - 1) != '/'
                && length >= 1
                && length <= 5
                && name.substring(dot + 1).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return extension ? name.substring(0, dot) : name;
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, HASH);
    }
}
