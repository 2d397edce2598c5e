package org.emic.coding;

import java.util.Optional;

/**
 * How what a search found is listed.
 *
 * @param context around each of them
 * @param lines whether it is for a concordance: each hit is listed by itself, also where larger units are found, and the
 *     context is what is said around it, without what stands between turns
 * @param order in which they come
 * @param sample how many of them, chosen at random; empty for all
 */
public record SearchView(Context context, boolean lines, Order order, Optional<Sample> sample) {

    /** What comes first. Among equals it is always the order of source, start and end. */
    public enum Order {
        /** As the sources have it; nothing has to be held in memory. */
        SOURCE,
        /** By the words before the first hit, the nearest first, inside its turn. */
        LEFT,
        /** By the words of the first hit, then as {@link #RIGHT}. */
        MATCH,
        /** By the words behind the first hit, the nearest first, inside its turn. */
        RIGHT
    }

    /**
     * A random choice that is the same on every machine and in every run, and changes little when sources are added.
     *
     * @param size how many, at least 1
     * @param seed another one chooses others
     */
    public record Sample(int size, long seed) {}
}
