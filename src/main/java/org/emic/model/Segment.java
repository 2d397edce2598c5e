package org.emic.model;

import java.util.Comparator;
import java.util.List;

/**
 * A coding with its text and context: a row of the table of coded segments.
 *
 * @param coding what was applied to what, by whom
 * @param source the coding lies in
 * @param code its name and its place in the codebook
 * @param passage the text, where it stands, and what stands around it
 * @param rules ids of the rules that matched, in the order in which they first did; empty for a person's coding
 * @param matched the matched words as they stand in the text, in text order; empty for a person's coding
 */
public record Segment(
        Coding coding, Source source, CodeLabel code, Passage passage, List<String> rules, List<String> matched)
        implements Comparable<Segment> {

    private static final Comparator<Segment> ORDER = Comparator.comparing(Segment::coding);

    /** Copies the lists, so that later changes do not show. */
    public Segment {
        rules = List.copyOf(rules);
        matched = List.copyOf(matched);
    }

    /** By coding: source, start, end, code, coder, id. One coding is one segment in a listing. */
    @Override
    public int compareTo(Segment other) {
        return ORDER.compare(this, other);
    }
}
