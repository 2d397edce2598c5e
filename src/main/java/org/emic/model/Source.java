package org.emic.model;

import java.util.List;

/**
 * One transcript or note, without its words: those are in a {@link Transcript}, so that a study of any size can be
 * looked over in memory.
 *
 * @param id letters, digits, {@code -}, {@code _} and {@code .}; the name of its files, unique in a project
 * @param title for people; the id where nothing better is known
 * @param kind {@code interview}, {@code observation}, {@code supervision}, {@code focus-group}, {@code survey},
 *     {@code document}, or a kind of the study's own
 * @param attributes its typed values
 * @param turns in text order, not overlapping; words outside every turn (headings, labels, times) are never coded by
 *     rules
 * @param paragraphs what ends a paragraph inside a turn
 * @param origin the file it was read from
 * @param textSha256 of the stored text in UTF-8, 64 lower-case hexadecimal digits
 */
public record Source(
        String id,
        String title,
        String kind,
        Attributes attributes,
        Turns turns,
        ParagraphBreak paragraphs,
        Origin origin,
        String textSha256)
        implements Comparable<Source> {

    /** Copies the list, so that later changes do not show. */
    public Source(
            String id,
            String title,
            String kind,
            Attributes attributes,
            List<Turn> turns,
            ParagraphBreak paragraphs,
            Origin origin,
            String textSha256) {
        this(id, title, kind, attributes, Turns.of(turns), paragraphs, origin, textSha256);
    }

    /** The same source with other attributes. */
    public Source withAttributes(Attributes others) {
        return new Source(id, title, kind, others, turns, paragraphs, origin, textSha256);
    }

    /** The same source with another title. */
    public Source withTitle(String other) {
        return new Source(id, other, kind, attributes, turns, paragraphs, origin, textSha256);
    }

    /** The same source with another kind. */
    public Source withKind(String other) {
        return new Source(id, title, other, attributes, turns, paragraphs, origin, textSha256);
    }

    /**
     * The index in {@link #turns()} of the first turn that ends after the UTF-16 offset {@code at}: the one it stands in, or
     * the next one; the number of turns if there is none.
     */
    public int turnFrom(int at) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.end(middle) <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** By id, which is unique in a project. */
    @Override
    public int compareTo(Source other) {
        return id.compareTo(other.id);
    }
}
