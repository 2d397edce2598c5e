package org.emic.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Texts of a codebook compared as people compare them. */
final class Words {

    private static final int LONG = 6;
    private static final int SHORTEST_STEM = 4;
    /** Characters: nobody mixes up names by a letter further on. */
    private static final int LONGEST = 100;

    private Words() {}

    /** Lower case, without punctuation, one space between words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }

    /**
     * Names looked up by likeness: those that differ only in case, punctuation, a plural, or, if both are long, one letter. Names
     * that differ by one letter share the name without it, so each is kept under itself and under itself less any letter.
     */
    static final class Likeness {
        private final List<String> names = new ArrayList<>();
        private final Map<String, List<Integer>> byShape = new HashMap<>();

        /** Takes a name, and gives the numbers of those taken before that are like it, from 0. */
        List<Integer> like(String name) {
            String plain = plain(name);
            int number = names.size();
            names.add(plain);
            Set<String> shapes = new TreeSet<>(List.of(singular(plain), plain));
            if (plain.length() >= LONG) {
                for (int i = 0; i < Math.min(plain.length(), LONGEST); i++) {
                    shapes.add(plain.substring(0, i) + plain.substring(i + 1));
                }
            }
            Set<Integer> like = new TreeSet<>();
            for (String shape : shapes) {
                List<Integer> others = byShape.computeIfAbsent(shape, unused -> new ArrayList<>());
                others.stream()
                        .filter(other -> nearlySame(plain, names.get(other)))
                        .forEach(like::add);
                others.add(number);
            }
            return List.copyOf(like);
        }
    }

    private static boolean nearlySame(String one, String other) {
        if (one.equals(other) || singular(one).equals(singular(other))) {
            return true;
        }
        boolean bothLong = Math.min(one.length(), other.length()) >= LONG;
        return bothLong && oneEditApart(one, other);
    }

    private static String singular(String name) {
        if (name.length() <= SHORTEST_STEM) {
            return name;
        }
        return name.endsWith("ies")
                ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("es") && name.length() > SHORTEST_STEM + 1
                        ? name.substring(0, name.length() - 2)
                        : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether one of them becomes the other by a letter more, less or another one. */
    static boolean oneEditApart(String a, String b) {
        if (a.length() < b.length()) {
            return oneEditApart(b, a);
        }
        int same = 0;
        while (same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        boolean inserted = a.length() == b.length() + 1;
        return (a.length() == b.length() || inserted)
                && a.substring(same + 1).equals(b.substring(inserted ? same : same + 1));
    }
}
