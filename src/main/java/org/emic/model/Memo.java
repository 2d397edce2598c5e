package org.emic.model;

import java.util.Comparator;
import java.util.List;

/**
 * A dated note on a project, sources, codes or segments.
 *
 * @param id its file's name without the ending
 * @param title may be empty
 * @param coder who wrote it; may be empty
 * @param type one of {@link #TYPES}, or what its file says; may be empty
 * @param date such as {@code 2026-03-14}; may be empty
 * @param on what it is on, in the order of its file
 * @param text Markdown, without the white space around it
 */
public record Memo(String id, String title, String coder, String type, String date, List<MemoTarget> on, String text)
        implements Comparable<Memo> {

    /** The kinds of memos: of oneself, of what the material says, of how the work is done, of anything else. */
    public static final List<String> TYPES = List.of("reflexive", "analytic", "methods", "free");

    private static final Comparator<Memo> ORDER =
            Comparator.comparing(Memo::date).thenComparing(Memo::id);

    public Memo {
        on = List.copyOf(on);
    }

    /** By date, then id, which is unique in a project. */
    @Override
    public int compareTo(Memo other) {
        return ORDER.compare(this, other);
    }
}
