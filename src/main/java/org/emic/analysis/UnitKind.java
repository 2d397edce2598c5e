package org.emic.analysis;

import java.util.Locale;
import java.util.Optional;

/** What a table counts: each is one answer to "how many?", and has a code or has it not. */
public enum UnitKind {
    /** Codings. */
    SEGMENTS,
    /** Sentences inside turns. */
    SENTENCES,
    /** Paragraphs inside turns. */
    PARAGRAPHS,
    /** Turns; in a note without speakers, paragraphs. */
    TURNS,
    /** Transcripts and notes. */
    SOURCES,
    /** All sources with one {@code case}. */
    CASES;

    /** As it is typed and printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of them, as {@code emic segments --per} takes it. */
    public String one() {
        String word = word();
        return word.substring(0, word.length() - 1);
    }

    /** The kind of that word; one of them and several are the same. */
    public static Optional<UnitKind> of(String word) {
        for (UnitKind kind : values()) {
            if (kind.word().equals(word) || kind.one().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether its units are parts of a turn, or turns. */
    boolean isInTurns() {
        return this == SENTENCES || this == PARAGRAPHS || this == TURNS;
    }
}
