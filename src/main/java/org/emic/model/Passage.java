package org.emic.model;

import java.util.Optional;

/**
 * A stretch of a source as tables show it.
 *
 * @param codePoints where it stands, in Unicode code points of the stored text
 * @param startLine the line its first character stands on, 1-based
 * @param endLine the line its last character stands on, 1-based
 * @param speaker of the first turn it touches; empty where there is none
 * @param role of that speaker; empty where none is known
 * @param turn number of the first turn it touches, 1-based; 0 where it touches none
 * @param time from the beginning of the first turn it touches to the end of the last; empty where the first has none
 * @param text exactly as stored
 * @param before what stands before it, cut at a word's edge
 * @param after what stands after it, cut at a word's edge
 */
public record Passage(
        Span codePoints,
        int startLine,
        int endLine,
        String speaker,
        String role,
        int turn,
        Optional<TimeSpan> time,
        String text,
        String before,
        String after) {

    /** The same passage with something else around it. */
    public Passage between(String otherBefore, String otherAfter) {
        return new Passage(codePoints, startLine, endLine, speaker, role, turn, time, text, otherBefore, otherAfter);
    }
}
