package org.emic.model;

import java.util.Comparator;

/**
 * A place in the text that a rule matched.
 *
 * @param span from the first matched word to the last
 * @param rule the rule's id; of several rules that match the same span, the first in the codebook
 */
public record Hit(Span span, String rule) implements Comparable<Hit> {

    private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::span).thenComparing(Hit::rule);

    @Override
    public int compareTo(Hit other) {
        return ORDER.compare(this, other);
    }
}
