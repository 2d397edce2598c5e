package org.emic.model;

import java.util.Comparator;

/**
 * One application of one code to one span by one coder.
 *
 * @param id of a person's coding, its ULID; of a rule's coding, a name made from what it says, the same on every machine
 * @param source the source's id
 * @param span in UTF-16 units of the stored text
 * @param codebook the codebook's name; empty for a person's coding whose code no codebook defines
 * @param code the code's id
 * @param coder a person's name, or {@code rules:<codebook>}
 * @param origin who or what applied it
 * @param hits places in the span that matched, overlapping ones counted once; 1 for a person's coding
 * @param words tokens in the span
 * @param memo what the coder noted; may be empty
 * @param created RFC 3339, or empty for rule codings, which are a function of text and codebook and have no date
 */
public record Coding(
        String id,
        String source,
        Span span,
        String codebook,
        String code,
        String coder,
        By origin,
        int hits,
        int words,
        String memo,
        String created)
        implements Comparable<Coding> {

    /** Who or what applied a code. */
    public enum By {
        MANUAL,
        RULE,
        IMPORT
    }

    /** Source, start, end, code, coder, id; then the rest, so that the order agrees with equality. */
    private static final Comparator<Coding> ORDER = Comparator.comparing(Coding::source)
            .thenComparing(Coding::span)
            .thenComparing(Coding::code)
            .thenComparing(Coding::coder)
            .thenComparing(Coding::id)
            .thenComparing(Coding::codebook)
            .thenComparing(Coding::origin)
            .thenComparingInt(Coding::hits)
            .thenComparingInt(Coding::words)
            .thenComparing(Coding::memo)
            .thenComparing(Coding::created);

    @Override
    public int compareTo(Coding other) {
        return ORDER.compare(this, other);
    }
}
