package org.emic.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A codebook as a tree of maps, lists and values, changed at random places, and written as YAML in random ways. */
final class MutatedTree {

    private static final List<String> KEYS = List.of(
            "emic",
            "name",
            "version",
            "language",
            "unit",
            "description",
            "citation",
            "codes",
            "id",
            "formerly",
            "brief",
            "definition",
            "include",
            "exclude",
            "colour",
            "no-rules",
            "rules",
            "examples",
            "typical",
            "atypical",
            "close-but-no",
            "match",
            "unless",
            "speaker",
            "role",
            "kind",
            "case",
            "source",
            "attr",
            "month",
            "Site",
            "color",
            "nmae",
            "",
            "on");

    /** A whole number with a point is to a schema the number, to the reader what stands there: nothing is written so. */
    private static final String POINTED = "[0-9]+\\.0*";

    private static final List<Object> VALUES = List.of(
            "",
            " ",
            "x",
            "yes",
            "null",
            "~",
            "true",
            "turn",
            " turn ",
            "match±5",
            "match+-1000",
            "match +/- 5",
            "match±1001",
            "match±007",
            "paragraph",
            "Turn",
            "1.0.0",
            "1.0",
            "v1.0.0",
            "1.0.0-rc.1",
            "2.0.0+b_1",
            "en",
            "en-GB",
            "english",
            "d",
            "codebook/1",
            "codebook/2",
            "#a1b2c3",
            "#A1B2C3 ",
            "#xyzxyz",
            "a1b2c3",
            "role:",
            "role:parent",
            ">6",
            "> ",
            ">=",
            "<=x",
            "told-to-leave",
            "Told",
            "a--b",
            "-a",
            "7-up",
            "shout* OR yell*",
            "[[anger]]",
            "wörter",
            0,
            12,
            -3,
            1.5,
            true,
            false,
            List.of(),
            Map.of(),
            List.of("a"),
            List.of(""),
            Map.of("a", 1),
            List.of(Map.of("id", "late")),
            Map.of("match", "x"));

    private final Random random;
    private final Object root;

    MutatedTree(Object original, long seed) {
        this.random = new Random(seed);
        this.root = copy(original);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutate();
        }
    }

    private static Object copy(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((key, value) -> all.put((String) key, copy(value)));
            return all;
        }
        return node instanceof List<?> list
                ? new ArrayList<>(list.stream().map(MutatedTree::copy).toList())
                : node;
    }

    /** A place in the tree: a key of a map or an index of a list. */
    private record Slot(Object holder, Object key) {
        Object get() {
            return holder instanceof Map<?, ?> map ? map.get(key) : ((List<?>) holder).get((Integer) key);
        }

        @SuppressWarnings("unchecked")
        void set(Object value) {
            if (holder instanceof Map) {
                ((Map<String, Object>) holder).put((String) key, value);
            } else {
                ((List<Object>) holder).set((Integer) key, value);
            }
        }

        void remove() {
            if (holder instanceof Map<?, ?> map) {
                map.remove(key);
            } else {
                ((List<?>) holder).remove((int) (Integer) key);
            }
        }
    }

    private static void slots(Object node, List<Slot> found) {
        if (node instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> found.add(new Slot(node, key)));
            map.values().forEach(value -> slots(value, found));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                found.add(new Slot(node, i));
                slots(list.get(i), found);
            }
        }
    }

    private void mutate() {
        List<Slot> slots = new ArrayList<>();
        slots(root, slots);
        if (slots.isEmpty()) {
            return;
        }
        Slot slot = slots.get(random.nextInt(slots.size()));
        switch (random.nextInt(8)) {
            case 0 -> slot.remove();
            case 1 -> slot.set(value());
            case 2 -> slot.set(copy(slots.get(random.nextInt(slots.size())).get()));
            case 3 -> slot.set(new ArrayList<>(List.of(slot.get() == null ? "" : slot.get())));
            case 4 -> rename(slot);
            case 5 -> add(slot);
            case 6 -> slot.set(null);
            default -> slot.set(slot.get() instanceof String text ? edited(text) : value());
        }
    }

    private Object value() {
        return copy(VALUES.get(random.nextInt(VALUES.size())));
    }

    private void rename(Slot slot) {
        if (slot.holder() instanceof Map) {
            Object value = slot.get();
            slot.remove();
            new Slot(slot.holder(), KEYS.get(random.nextInt(KEYS.size()))).set(value);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Slot slot) {
        if (slot.holder() instanceof Map) {
            new Slot(slot.holder(), KEYS.get(random.nextInt(KEYS.size()))).set(value());
        } else {
            ((List<Object>) slot.holder()).add(value());
        }
    }

    private String edited(String text) {
        // No line breaks: at the end of a text, the validator's $ lets one pass that no other validator would.
        String junk = " \tA-.#é1😀";
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(3));
        int from = random.nextInt(junk.length() - 2);
        return text.substring(0, at) + junk.substring(from, from + random.nextInt(2)) + text.substring(to);
    }

    /** The tree in flow style; texts plain where YAML would read them back, or something else of the same letters. */
    String yaml() {
        StringBuilder out = new StringBuilder();
        write(root, out);
        return out.append('\n').toString();
    }

    private void write(Object node, StringBuilder out) {
        if (node instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((key, value) -> {
                out.append(out.charAt(out.length() - 1) == '{' ? "" : ", ")
                        .append(quoted((String) key))
                        .append(": ");
                write(value, out);
            });
            out.append('}');
        } else if (node instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                write(list.get(i), out);
            }
            out.append(']');
        } else if (node instanceof String text) {
            boolean plain = text.matches("[A-Za-z0-9~][A-Za-z0-9.*/ -]*(?<! )")
                    && !text.matches(POINTED)
                    && random.nextBoolean();
            out.append(plain ? text : quoted(text));
        } else {
            out.append(node);
        }
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
