package org.emic.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The turns of a source, held in columns because a study has millions: an unmodifiable list that makes a {@link Turn} when
 * it is asked for one.
 */
public final class Turns extends AbstractList<Turn> implements RandomAccess {

    private static final long NO_TIME = -2;

    private final int[] starts;
    private final int[] ends;
    private final String[] speakers;
    /** Start and end of each turn's time; null if no turn has one. */
    private final long[] times;

    private Turns(int[] starts, int[] ends, String[] speakers, long[] times) {
        this.starts = starts;
        this.ends = ends;
        this.speakers = speakers;
        this.times = times;
    }

    /** The same turns, copied unless they are held in columns already. */
    public static Turns of(List<Turn> turns) {
        if (turns instanceof Turns columns) {
            return columns;
        }
        Builder builder = new Builder(turns.size());
        turns.forEach(turn -> builder.add(turn.span().start(), turn.span().end(), turn.speaker(), turn.time()));
        return builder.turns();
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public Turn get(int i) {
        Optional<TimeSpan> time = times == null || times[2 * i] == NO_TIME
                ? Optional.empty()
                : Optional.of(new TimeSpan(times[2 * i], times[2 * i + 1]));
        return new Turn(new Span(starts[i], ends[i]), speakers[i], time);
    }

    /** Where turn {@code i} begins in the stored text, UTF-16 units. */
    public int start(int i) {
        return starts[i];
    }

    /** Where turn {@code i} ends. */
    public int end(int i) {
        return ends[i];
    }

    /** The label of who speaks in turn {@code i}; empty where there is none. */
    public String speaker(int i) {
        return speakers[i];
    }

    /** Copies where all turns begin and end into two arrays, from {@code at} on. */
    public void copyBounds(int[] intoStarts, int[] intoEnds, int at) {
        System.arraycopy(starts, 0, intoStarts, at, starts.length);
        System.arraycopy(ends, 0, intoEnds, at, ends.length);
    }

    /** Takes turns one by one, in text order. */
    public static final class Builder {
        private final int[] starts;
        private final int[] ends;
        private final String[] speakers;
        private long[] times;
        private int size;

        /** @param count how many turns there will be, exactly */
        public Builder(int count) {
            starts = new int[count];
            ends = new int[count];
            speakers = new String[count];
        }

        /**
         * Adds a turn.
         *
         * @param start where its words begin in the stored text, UTF-16 units
         * @param end where they end, not before {@code start}
         * @param speaker the label, or nothing
         * @param time when it was said, where the format tells
         */
        public void add(int start, int end, String speaker, Optional<TimeSpan> time) {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
            }
            starts[size] = start;
            ends[size] = end;
            speakers[size] = speaker;
            if (time.isPresent()) {
                if (times == null) {
                    times = new long[2 * starts.length];
                    Arrays.fill(times, NO_TIME);
                }
                times[2 * size] = time.get().start();
                times[2 * size + 1] = time.get().end();
            }
            size++;
        }

        /** All that were added. */
        public Turns turns() {
            if (size != starts.length) {
                throw new IllegalStateException(size + " of " + starts.length + " turns were added");
            }
            return new Turns(starts, ends, speakers, times);
        }
    }
}
