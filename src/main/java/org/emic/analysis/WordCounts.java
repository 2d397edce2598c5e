package org.emic.analysis;

import org.emic.model.Span;

/** Counts the tokens of a study's sources, which are named by their index in {@link StudyFacts#sources()}. */
public interface WordCounts {

    /** Tokens of a turn, named by its index in the source's turns. */
    int ofTurn(int source, int turn);

    /**
     * Tokens of a stretch that lies inside one turn. Asked only where segments overlap in part or reach over the edge of
     * a turn; elsewhere the numbers are known.
     *
     * @param span in UTF-16 units of the source's stored text
     */
    int in(int source, Span span);
}
