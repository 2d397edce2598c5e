package org.emic.analysis;

import java.util.List;
import java.util.Optional;

/** What words are called that were counted as numbers. */
public interface WordNames {

    /** The word as words are told apart: its folded form, or the stem of several. */
    String name(int word);

    /** How it is written most often among what was counted. */
    String written(int word);

    /** The folded forms that were counted as this word, the most frequent first. */
    List<String> folds(int word);

    /** Whether it is a stop word, and has no row. */
    boolean isStopWord(int word);

    /** The rule that finds it and nothing else; empty if there is none. */
    Optional<String> rule(int word);
}
