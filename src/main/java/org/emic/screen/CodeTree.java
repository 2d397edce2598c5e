package org.emic.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;
import org.emic.model.Place;

/** The codes of the codebooks in their order, as the right side shows them, and after them those that no codebook has. */
final class CodeTree {

    /** The codebook that stands for none. */
    static final String NO_CODEBOOK = "";

    /**
     * A line of the tree.
     *
     * @param codebook its codebook's name; empty for a code that no codebook has
     * @param code what the codebook says of it
     * @param depth 0 for a root
     * @param path names from the root down, joined by {@code /}
     */
    record Entry(String codebook, Code code, int depth, String path) {
        String id() {
            return code.id();
        }

        Name name() {
            return new Name(codebook, code.id());
        }
    }

    /**
     * What a code is called in codings.
     *
     * @param codebook empty for a code that no codebook has
     * @param id empty for no code at all
     */
    record Name(String codebook, String id) {
        static final Name NONE = new Name("", "");
    }

    private final List<Entry> entries;
    private final Map<Name, Integer> places = new HashMap<>();

    private CodeTree(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            places.putIfAbsent(entry.name(), i);
            places.putIfAbsent(new Name(NO_CODEBOOK, entry.id()), i);
        }
    }

    static CodeTree of(List<Codebook> codebooks) {
        List<Entry> entries = new ArrayList<>();
        for (Codebook codebook : codebooks) {
            codebook.codes().forEach(code -> add(codebook.name(), code, 0, "", entries));
        }
        return new CodeTree(entries);
    }

    private static void add(String codebook, Code code, int depth, String above, List<Entry> entries) {
        String path = above.isEmpty() ? code.id() : above + "/" + code.id();
        entries.add(new Entry(codebook, code, depth, path));
        code.codes().forEach(each -> add(codebook, each, depth + 1, path, entries));
    }

    /** The same tree and those of {@code marks}' codes that it does not have. */
    CodeTree with(Collection<Mark> marks) {
        TreeSet<String> strangers = new TreeSet<>();
        for (Mark mark : marks) {
            if (indexOf(mark.coding().codebook(), mark.coding().code()).isEmpty()) {
                strangers.add(mark.coding().code());
            }
        }
        if (strangers.isEmpty()) {
            return this;
        }
        List<Entry> all = new ArrayList<>(entries);
        strangers.forEach(id -> all.add(new Entry(NO_CODEBOOK, stranger(id), 0, id)));
        return new CodeTree(all);
    }

    private static Code stranger(String id) {
        return new Code(
                id,
                id,
                "in no codebook",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                Examples.NONE,
                List.of(),
                List.of(),
                Place.NONE);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Where a code stands; a code of another codebook, or of none, is looked for in all. */
    Optional<Integer> indexOf(String codebook, String code) {
        Integer place = places.get(new Name(codebook, code));
        return Optional.ofNullable(place != null ? place : places.get(new Name(NO_CODEBOOK, code)));
    }

    /**
     * Which entries fit what was typed: all where nothing was. An entry fits if each typed word stands in its name or path, or
     * its letters do in this order. Nearest first: beginning of the id or name, of a word in them, elsewhere, scattered.
     */
    List<Integer> fitting(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        record Fit(int index, int distance) {}
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int distance = 0;
            for (String word : words) {
                int own = distance(entries.get(i), word);
                distance = own < 0 || distance < 0 ? -1 : distance + own;
            }
            if (distance >= 0) {
                fits.add(new Fit(i, distance));
            }
        }
        return fits.stream()
                .sorted(Comparator.comparingInt(Fit::distance).thenComparingInt(Fit::index))
                .map(Fit::index)
                .toList();
    }

    private static int distance(Entry entry, String word) {
        String id = entry.id().toLowerCase(Locale.ROOT);
        String name = entry.code().name().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || id.startsWith(word) || name.startsWith(word)) {
            return 0;
        }
        if (beginsWord(id, word) || beginsWord(name, word)) {
            return 1;
        }
        if (id.contains(word) || name.contains(word)) {
            return 2;
        }
        if (entry.path().toLowerCase(Locale.ROOT).contains(word)) {
            return 3;
        }
        return scattered(id, word) || scattered(name, word) ? 4 : -1;
    }

    private static boolean beginsWord(String words, String word) {
        for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean scattered(String words, String letters) {
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = words.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
