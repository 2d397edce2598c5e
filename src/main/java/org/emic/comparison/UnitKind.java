package org.emic.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the texts of a project are cut into, to ask of each piece whether a coder coded it. */
public enum UnitKind {
    /** Code points of the stored text. */
    CHARACTERS,
    /** Tokens in turns, as everywhere in Emic. */
    WORDS,
    SENTENCES,
    /** In notes without speakers, paragraphs. */
    TURNS,
    SOURCES,
    /** No pieces: the coders' own segments are compared. */
    SEGMENTS;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of that name; the singular will do. */
    public static Optional<UnitKind> of(String word) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> unit.word().equals(typed) || unit.word().equals(typed + "s"))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(UnitKind::word).toList();
    }
}
