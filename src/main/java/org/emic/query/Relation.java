package org.emic.query;

import java.util.Arrays;
import java.util.List;
import org.emic.model.Span;

/**
 * How two stretches may lie to each other: the thirteen relations of Allen (1983), each of which excludes the others, and
 * those of everyday, which are several of them together.
 *
 * <p>Reference: J. F. Allen (1983) Communications of the ACM 26, 832–843.
 */
public enum Relation {
    BEFORE(Reach.ORDER),
    AFTER(Reach.ORDER),
    MEETS(Reach.APART),
    MET_BY(Reach.APART),
    OVERLAPS(Reach.SHARED),
    OVERLAPPED_BY(Reach.SHARED),
    STARTS(Reach.SHARED),
    STARTED_BY(Reach.SHARED),
    DURING(Reach.SHARED),
    CONTAINS(Reach.SHARED),
    FINISHES(Reach.SHARED),
    FINISHED_BY(Reach.SHARED),
    EQUALS(Reach.SHARED),
    /** Shares text with. */
    WITH(Reach.SHARED),
    /** Starts, during, finishes or equals: no part lies outside. */
    INSIDE(Reach.SHARED),
    /** The other lies inside. */
    AROUND(Reach.SHARED),
    /** Not inside any. */
    OUTSIDE(Reach.NONE),
    /** Shares text, or is at most so far apart, either side. */
    NEAR(Reach.ORDER),
    /** The other begins where this ends, or later. */
    FOLLOWED_BY(Reach.ORDER),
    /** The other ends where this begins, or earlier. */
    PRECEDED_BY(Reach.ORDER);

    /** What two stretches in a relation have to do with each other. */
    private enum Reach {
        /** They share text. */
        SHARED,
        /** They share none, or it is not asked, and a distance can be told. */
        ORDER,
        /** They share none and touch. */
        APART,
        /** It is about there being none. */
        NONE
    }

    private final Reach reach;

    Relation(Reach reach) {
        this.reach = reach;
    }

    /** The words of the operator. */
    List<String> words() {
        return Arrays.asList(name().split("_", -1));
    }

    /** Whether two stretches in this relation share text. */
    boolean isShared() {
        return reach == Reach.SHARED;
    }

    /** Whether a distance may be given. */
    boolean takesDistance() {
        return reach == Reach.ORDER;
    }

    /** Whether it holds where there is no other. */
    boolean isOfAbsence() {
        return reach == Reach.NONE;
    }

    /** Whether {@code a} lies to {@code b} in this relation; of {@link #OUTSIDE}, whether {@code a} is inside; of {@link #NEAR}, at any distance. */
    boolean holds(Span a, Span b) {
        boolean sameStart = a.start() == b.start();
        boolean sameEnd = a.end() == b.end();
        return switch (this) {
            case BEFORE -> a.end() < b.start();
            case AFTER -> b.end() < a.start();
            case MEETS -> a.end() == b.start();
            case MET_BY -> b.end() == a.start();
            case OVERLAPS -> a.start() < b.start() && b.start() < a.end() && a.end() < b.end();
            case OVERLAPPED_BY -> OVERLAPS.holds(b, a);
            case STARTS -> sameStart && a.end() < b.end();
            case STARTED_BY -> sameStart && b.end() < a.end();
            case DURING -> b.start() < a.start() && a.end() < b.end();
            case CONTAINS -> DURING.holds(b, a);
            case FINISHES -> sameEnd && b.start() < a.start();
            case FINISHED_BY -> FINISHES.holds(b, a);
            case EQUALS -> sameStart && sameEnd;
            case WITH -> a.overlaps(b);
            case INSIDE, OUTSIDE -> b.contains(a);
            case AROUND -> a.contains(b);
            case NEAR -> true;
            case FOLLOWED_BY -> a.end() <= b.start();
            case PRECEDED_BY -> b.end() <= a.start();
        };
    }
}
