package org.emic.coding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.emic.index.Words;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * The text that a filter chooses: of its sources, in the turns of its speakers, what is under the codings it asks for; where
 * it asks for none, these turns as wholes. Text outside turns is never chosen.
 */
public final class ChosenText {

    private static final int[] NONE = new int[0];

    private final Choice choice;
    private final boolean anySpeaker;
    /** Start and end of stretches that neither overlap nor touch, by source; null where whole turns are chosen. */
    private final Map<Integer, int[]> stretches;

    private ChosenText(Choice choice, Map<Integer, int[]> stretches) {
        this.choice = choice;
        this.anySpeaker = choice.turns().isEmpty();
        this.stretches = stretches;
    }

    /**
     * The text of a filter.
     *
     * @param codings of the study; not asked unless the filter asks for codings
     */
    public static ChosenText of(Choice choice, Codings codings) {
        if (!choice.asksForCodings()) {
            return new ChosenText(choice, null);
        }
        Map<Integer, Bounds> found = new HashMap<>();
        codings.count(
                choice,
                one -> found.computeIfAbsent(one.source(), source -> new Bounds())
                        .add(one.span()));
        Map<Integer, int[]> stretches = new HashMap<>();
        found.forEach((source, bounds) -> stretches.put(source, bounds.joined()));
        return new ChosenText(choice, stretches);
    }

    /** The whole turns of a choice, whatever codings it asks for. */
    static ChosenText ofTurns(Choice choice) {
        return new ChosenText(choice, null);
    }

    /** Whether whole turns are chosen, since no codings are asked for. */
    public boolean isOfWholeTurns() {
        return stretches == null;
    }

    /** Whether anything of the source can be chosen. */
    public boolean source(int index, Source source) {
        return choice.source(source) && (stretches == null || stretches.containsKey(index));
    }

    /** Whether anything in a turn of a chosen source is chosen. */
    public boolean turn(int index, Source source, int turn) {
        return isSpoken(source, turn)
                && (stretches == null
                        || overlaps(
                                index,
                                source.turns().start(turn),
                                source.turns().end(turn)));
    }

    /** Whether a stretch inside a chosen turn shares text with what is chosen. */
    public boolean overlaps(int index, int start, int end) {
        if (stretches == null) {
            return true;
        }
        int[] bounds = stretches.getOrDefault(index, NONE);
        int low = 0;
        int high = bounds.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[2 * middle + 1] > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low < bounds.length && bounds[2 * low] < end;
    }

    /** Whether a stretch of a source shares text with what is chosen. */
    public boolean shares(int index, Source source, Span span) {
        if (stretches == null) {
            return choice.span(source, span);
        }
        for (int t = source.turnFrom(span.start());
                t < source.turns().size() && source.turns().start(t) < span.end();
                t++) {
            int start = Math.max(span.start(), source.turns().start(t));
            int end = Math.min(span.end(), source.turns().end(t));
            if (isSpoken(source, t) && overlaps(index, start, end)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many words of a source are chosen. Reads its text only where not whole turns are.
     *
     * @param within which part of the source counts
     * @param language of the texts, a BCP 47 tag
     */
    long words(int index, Source source, Span within, Texts texts, String language) {
        long words = 0;
        for (int t = source.turnFrom(within.start());
                t < source.turns().size() && source.turns().start(t) < within.end();
                t++) {
            Span turn = new Span(source.turns().start(t), source.turns().end(t));
            boolean whole = within.contains(turn);
            if (!turn(index, source, t)) {
                continue;
            }
            if (stretches == null && whole) {
                words += texts.extent(source).turnWords(t);
                continue;
            }
            for (Span word : Words.spans(language, texts.text(source), turn)) {
                if (word.overlaps(within) && overlaps(index, word.start(), word.end())) {
                    words++;
                }
            }
        }
        return words;
    }

    /** Whether all turns of its sources are chosen. */
    boolean takesAll() {
        return stretches == null && anySpeaker;
    }

    /** Whether the speaker of a turn is wanted. */
    private boolean isSpoken(Source source, int turn) {
        return anySpeaker || choice.turn(source, source.turns().get(turn));
    }

    /** The codings of one source on the way to stretches. */
    private static final class Bounds {
        private long[] spans = new long[8];
        private int size;

        void add(Span span) {
            if (span.start() == span.end()) {
                return;
            }
            if (size == spans.length) {
                spans = Arrays.copyOf(spans, 2 * size);
            }
            spans[size++] = (long) span.start() << Integer.SIZE | span.end();
        }

        int[] joined() {
            Arrays.sort(spans, 0, size);
            int[] bounds = new int[2 * size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                int start = (int) (spans[i] >> Integer.SIZE);
                int end = (int) spans[i];
                if (count > 0 && start <= bounds[2 * count - 1]) {
                    bounds[2 * count - 1] = Math.max(bounds[2 * count - 1], end);
                } else {
                    bounds[2 * count] = start;
                    bounds[2 * count + 1] = end;
                    count++;
                }
            }
            return Arrays.copyOf(bounds, 2 * count);
        }
    }
}
