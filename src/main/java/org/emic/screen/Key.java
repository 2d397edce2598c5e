package org.emic.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A key as it is pressed.
 *
 * @param name a printable character itself, or {@code Enter}, {@code Up}, {@code F1} and the like; before it {@code Ctrl-},
 *     {@code Alt-} and {@code Shift-} in this order. Letters after {@code Ctrl-} are capitals
 */
public record Key(String name) {

    /** Keys that have a word for a name. */
    static final List<String> NAMED = List.of(
            "Enter",
            "Tab",
            "Esc",
            "Space",
            "Backspace",
            "Delete",
            "Insert",
            "Home",
            "End",
            "PageUp",
            "PageDown",
            "Up",
            "Down",
            "Left",
            "Right",
            "F1",
            "F2",
            "F3",
            "F4",
            "F5",
            "F6",
            "F7",
            "F8",
            "F9",
            "F10",
            "F11",
            "F12");

    private static final List<String> MODIFIERS = List.of("Ctrl-", "Alt-", "Shift-");

    /** How keys may be written, for messages. */
    static final String FORMS =
            "a character (a, ?, ]), a name (Enter, Tab, Space, Delete, PageUp, Left, F1) or one of them after Ctrl-,"
                    + " Alt- or Shift-; keys one after the other with a space between";

    static Key of(String name) {
        return new Key(name);
    }

    /** Reads {@code ctrl-r}, {@code C-r}, {@code ^R}, {@code pgdn} and the like; empty if it is no key. */
    public static Optional<Key> read(String written) {
        String rest = written.strip();
        boolean[] held = new boolean[MODIFIERS.size()];
        if (rest.length() == 2 && rest.charAt(0) == '^') {
            held[0] = true;
            rest = rest.substring(1);
        }
        for (boolean more = true; more; ) {
            more = false;
            for (int i = 0; i < MODIFIERS.size(); i++) {
                String cut = afterModifier(rest, MODIFIERS.get(i));
                if (!cut.equals(rest)) {
                    held[i] = true;
                    rest = cut;
                    more = true;
                }
            }
        }
        return base(rest).flatMap(base -> named(held, base));
    }

    /** Reads keys one after the other, with spaces between; empty if one of them is none. */
    public static Optional<List<Key>> readAll(String written) {
        List<Key> keys = new ArrayList<>();
        for (String word : written.strip().split("\\s+", -1)) {
            Optional<Key> key = read(word);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(List.copyOf(keys));
    }

    /** What the key types; empty for a key that types nothing. */
    String typed() {
        if (name.equals("Space")) {
            return " ";
        }
        return name.codePointCount(0, name.length()) == 1 ? name : "";
    }

    private static Optional<Key> named(boolean[] held, String base) {
        StringBuilder name = new StringBuilder();
        boolean letter = base.length() == 1 && Character.isLetter(base.charAt(0));
        for (int i = 0; i < held.length; i++) {
            if (held[i] && !(i == 2 && base.codePointCount(0, base.length()) == 1)) {
                name.append(MODIFIERS.get(i));
            }
        }
        String shown = letter && (held[0] || held[2]) ? base.toUpperCase(Locale.ROOT) : base;
        return Optional.of(new Key(name.append(shown).toString()));
    }

    private static String afterModifier(String written, String modifier) {
        String small = written.toLowerCase(Locale.ROOT);
        String word = modifier.toLowerCase(Locale.ROOT);
        if (small.startsWith(word) && small.length() > word.length()) {
            return written.substring(word.length());
        }
        String letter = word.equals("ctrl-") ? "C-" : word.equals("alt-") ? "M-" : "S-";
        return written.startsWith(letter) && written.length() > 2 ? written.substring(2) : written;
    }

    private static Optional<String> base(String written) {
        if (written.codePointCount(0, written.length()) == 1) {
            return Optional.of(written);
        }
        String small = written.toLowerCase(Locale.ROOT);
        String usual = switch (small) {
            case "return" -> "enter";
            case "escape" -> "esc";
            case "del" -> "delete";
            case "pgup" -> "pageup";
            case "pgdn", "pgdown" -> "pagedown";
            default -> small;
        };
        return NAMED.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).equals(usual))
                .findFirst();
    }
}
