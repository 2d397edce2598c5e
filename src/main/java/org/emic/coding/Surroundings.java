package org.emic.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emic.model.Span;

/**
 * What stands before and after a place, as words, nearest first.
 *
 * @param before nearest first
 * @param after nearest first
 */
record Surroundings(int[] before, int[] after) {

    /** So much of either side shows that a place is the same one. */
    static final double ENOUGH = 0.4;

    private static final int NEAR = 8;
    private static final int FAR = 40;

    /** Around a span of a text. */
    static Surroundings of(AnchorTokens tokens, Span span) {
        int first = tokens.from(span.start());
        int next = tokens.after(span.end());
        int[] before = new int[Math.min(FAR, first)];
        for (int i = 0; i < before.length; i++) {
            before[i] = tokens.id(first - 1 - i);
        }
        return new Surroundings(before, Arrays.copyOfRange(tokens.ids(), next, Math.min(tokens.count(), next + FAR)));
    }

    /** As an event keeps them: up to {@link Quoted#AROUND} code points, so that the outermost word may be cut. */
    static Surroundings of(Quoted place, Map<String, Integer> names) {
        AnchorTokens prefix = tokens(place.prefix(), names);
        AnchorTokens suffix = tokens(place.suffix(), names);
        int wholeBefore = prefix.count() - (isCut(place.prefix()) ? 1 : 0);
        int wholeAfter = suffix.count() - (isCut(place.suffix()) ? 1 : 0);
        int[] before = new int[Math.max(0, wholeBefore)];
        for (int i = 0; i < before.length; i++) {
            before[i] = prefix.id(prefix.count() - 1 - i);
        }
        return new Surroundings(before, Arrays.copyOf(suffix.ids(), Math.max(0, wholeAfter)));
    }

    private static AnchorTokens tokens(String text, Map<String, Integer> names) {
        return AnchorTokens.of(text, List.of(new Span(0, text.length())), names);
    }

    private static boolean isCut(String around) {
        return around.codePointCount(0, around.length()) >= Quoted.AROUND;
    }

    /** How much of what stands before is before the other too, 0 to 1. */
    double likeBefore(Surroundings other) {
        return like(before, other.before);
    }

    /** How much of what stands after is after the other too, 0 to 1. */
    double likeAfter(Surroundings other) {
        return like(after, other.after);
    }

    /** Both sides together, 0 to 2. */
    double like(Surroundings other) {
        return likeBefore(other) + likeAfter(other);
    }

    /** Whether one side is enough like the other's. */
    boolean fitsOnOneSide(Surroundings other) {
        return likeBefore(other) >= ENOUGH || likeAfter(other) >= ENOUGH;
    }

    /** Whether both sides are enough like the other's. */
    boolean fitsOnBothSides(Surroundings other) {
        return likeBefore(other) >= ENOUGH && likeAfter(other) >= ENOUGH;
    }

    /** Half of it what is near, half of it what is further off; an edge of the text is like an edge. */
    private static double like(int[] one, int[] other) {
        if (one.length == 0) {
            return other.length == 0 ? 1 : 0.5;
        }
        return (share(one, other, NEAR) + share(one, other, FAR)) / 2;
    }

    private static double share(int[] one, int[] other, int most) {
        int[] mine = Arrays.copyOf(one, Math.min(most, one.length));
        int[] its = Arrays.copyOf(other, Math.min(most, other.length));
        return (double) CommonWords.count(mine, its) / mine.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Surroundings around
                && Arrays.equals(before, around.before)
                && Arrays.equals(after, around.after);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(before) + Arrays.hashCode(after);
    }

    @Override
    public String toString() {
        return Arrays.toString(before) + " … " + Arrays.toString(after);
    }
}
