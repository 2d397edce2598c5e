package org.emic.ingest;

import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code --columns} says: {@code text=Utterance,speaker=Who,start=Time} for a table of turns, {@code
 * respondent=ID,text=Q1|Q2} for a survey.
 *
 * @param byUse the header (or number) of the column for each use; empty where the reader is to guess
 */
public record ColumnChoice(Map<String, String> byUse) {

    /** The reader guesses, and says what it took. */
    public static final ColumnChoice GUESS = new ColumnChoice(Map.of());

    public ColumnChoice {
        byUse = Map.copyOf(new TreeMap<>(byUse));
    }
}
