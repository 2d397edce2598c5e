package org.emic.analysis;

import java.util.BitSet;
import java.util.List;
import org.emic.model.Span;
import org.emic.model.Turn;

/** Some turns of one source: those that are counted over, or those of one group. */
final class Region {

    private final StudyFacts study;
    private final int source;
    private final List<Turn> turns;
    private final BitSet members;
    private final boolean strays;

    /**
     * @param members the indexes of its turns
     * @param strays whether segments that lie outside every turn of the source belong here
     */
    Region(StudyFacts study, int source, BitSet members, boolean strays) {
        this.study = study;
        this.source = source;
        this.turns = study.sources().get(source).turns();
        this.members = members;
        this.strays = strays;
    }

    /** Its turns. */
    long units() {
        return members.cardinality();
    }

    /** Tokens in its turns. */
    long words() {
        return members.stream()
                .mapToLong(turn -> study.words().ofTurn(source, turn))
                .sum();
    }

    /** Whether a segment counts here: it shares text with one of the turns, or with none of the source and strays count. */
    boolean takes(Item item) {
        boolean stray = true;
        for (int i = first(item.start());
                i < turns.size() && turns.get(i).span().start() < item.end();
                i++) {
            if (members.get(i)) {
                return true;
            }
            stray = false;
        }
        return stray && strays;
    }

    /** Whether the segment shares text with no turn of the source. */
    boolean isStray(Item item) {
        int i = first(item.start());
        return i == turns.size() || turns.get(i).span().start() >= item.end();
    }

    /**
     * Tokens of {@code items} together that lie in these turns: a token under several segments counts once.
     *
     * @param items in their order
     */
    long words(List<Item> items) {
        long words = 0;
        int i = 0;
        while (i < items.size()) {
            int start = items.get(i).start();
            int end = items.get(i).end();
            int known = items.get(i).words();
            for (i++; i < items.size() && joins(items.get(i), start, end); i++) {
                Item next = items.get(i);
                if (next.end() > end) {
                    known = next.start() == start ? next.words() : -1;
                    end = next.end();
                }
            }
            words += words(start, end, known);
        }
        return words;
    }

    /** Overlaps the stretch so far, or is the same: an empty span joins only itself. */
    private static boolean joins(Item next, int start, int end) {
        return next.start() < end || (next.start() == start && next.end() == end);
    }

    /** @param known the tokens of the whole stretch, or -1 */
    private long words(int start, int end, int known) {
        long words = 0;
        for (int i = first(start); i < turns.size() && turns.get(i).span().start() < end; i++) {
            if (!members.get(i)) {
                continue;
            }
            Span turn = turns.get(i).span();
            if (start <= turn.start() && turn.end() <= end) {
                words += study.words().ofTurn(source, i);
            } else if (known >= 0 && turn.start() <= start && end <= turn.end()) {
                words += known;
            } else {
                words += study.words().in(source, new Span(Math.max(start, turn.start()), Math.min(end, turn.end())));
            }
        }
        return words;
    }

    /** The first turn that ends after {@code start}. */
    private int first(int start) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
