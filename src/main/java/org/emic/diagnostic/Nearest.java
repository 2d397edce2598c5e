package org.emic.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The known names nearest to one that was not found, for hints. */
public final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {}

    /**
     * At most three of {@code known}: those within a third of the name's length in edits (at least 2), or that contain it,
     * nearest first, then by name.
     */
    public static List<String> to(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int most = Math.max(2, wanted.length() / 3);
        record Near(String name, int distance) {}
        return known.stream()
                .distinct()
                .map(other -> new Near(other, distance(wanted, other.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= most
                        || (wanted.length() > 2
                                && near.name().toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(SHOWN)
                .map(Near::name)
                .toList();
    }

    /** {@code did you mean a, b or c?}, or {@code otherwise} if nothing is near. */
    public static String hint(String name, Collection<String> known, String otherwise) {
        List<String> near = to(name, known);
        if (near.isEmpty()) {
            return otherwise;
        }
        String all = near.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return "did you mean " + (last < 0 ? all : all.substring(0, last) + " or" + all.substring(last + 1)) + "?";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
