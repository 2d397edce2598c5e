package org.emic.project;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.coding.PackedInput;
import org.emic.coding.PackedOutput;
import org.emic.model.TimeSpan;
import org.emic.model.Turns;

/**
 * The turns of a source in the catalog: a column for what stands before each, one for how long each is, who speaks and how
 * many tokens it has, because columns are read several times faster than one turn after the other. Times follow where
 * there are some.
 */
record TurnColumns(Turns turns, int[] words) {

    /** @param speakers the number of each speaker's label */
    void write(Map<String, Integer> speakers, PackedOutput out) throws IOException {
        out.number(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            out.number(turns.start(i) - (i == 0 ? 0 : turns.end(i - 1)));
        }
        for (int i = 0; i < turns.size(); i++) {
            out.number(turns.end(i) - turns.start(i));
        }
        for (int i = 0; i < turns.size(); i++) {
            out.number(speakers.get(turns.speaker(i)));
        }
        for (int count : words) {
            out.number(count);
        }
        boolean timed = turns.stream().anyMatch(turn -> turn.time().isPresent());
        out.number(timed ? 1 : 0);
        for (int i = 0; i < turns.size() && timed; i++) {
            write(turns.get(i).time(), out);
        }
    }

    /** A time is written as one more than it is; 0 stands for none. */
    private static void write(Optional<TimeSpan> time, PackedOutput out) throws IOException {
        out.number(time.map(each -> each.start() + 1).orElse(0L));
        if (time.isPresent()) {
            out.number(time.get().end() + 1);
        }
    }

    static TurnColumns read(PackedInput in, List<String> speakers) throws IOException {
        int size = in.count();
        int[] before = in.counts(size);
        int[] lengths = in.counts(size);
        int[] labels = in.counts(size);
        int[] words = in.counts(size);
        boolean timed = in.number() != 0;
        Turns.Builder turns = new Turns.Builder(size);
        int end = 0;
        for (int i = 0; i < size; i++) {
            int start = end + before[i];
            end = start + lengths[i];
            turns.add(start, end, speakers.get(labels[i]), timed ? time(in) : Optional.empty());
        }
        return new TurnColumns(turns.turns(), words);
    }

    private static Optional<TimeSpan> time(PackedInput in) throws IOException {
        long start = in.number();
        return start == 0 ? Optional.empty() : Optional.of(new TimeSpan(start - 1, in.number() - 1));
    }
}
