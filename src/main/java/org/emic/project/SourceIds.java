package org.emic.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which ids a source may have. An id is the name of two files, on every file system. */
final class SourceIds {

    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_]([\\p{L}\\p{M}\\p{N}._-]*[\\p{L}\\p{M}\\p{N}_-])?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int LONGEST_IN_BYTES = 200;

    /** What an id looks like, for messages. */
    static final String RULE =
            "an id has letters, digits, '-', '_' and '.', does not begin or end with '.', and is at most "
                    + LONGEST_IN_BYTES + " bytes long";

    private SourceIds() {}

    /** Whether {@code id} can be the name of a source's files and nothing but that. */
    static boolean allowed(String id) {
        return ALLOWED.matcher(id).matches()
                && !DEVICE.matcher(id).matches()
                && id.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES;
    }

    /** {@code id}, or with the first of {@code -2}, {@code -3} … that is not taken. */
    static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int n = 2; taken.test(key(free)); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** What ids that a file system may take for the same have in common. */
    static String key(String id) {
        return java.text.Normalizer.normalize(id, java.text.Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Ids as a person reads them in a hint. */
    static String some(List<String> ids) {
        int shown = Math.min(ids.size(), 5);
        return String.join(", ", ids.subList(0, shown)) + (ids.size() > shown ? " …" : "");
    }
}
