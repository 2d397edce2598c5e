package org.emic.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;

/**
 * What the text column shows, one below the other: the turns, and what else stands in the source (headings, notes between
 * turns). A speaker's label and the time before the words of a turn are shown beside them and are no text of their own.
 * Everything else of the stored text is in exactly one block, but for white space.
 */
final class Blocks {

    /**
     * A stretch of the text.
     *
     * @param span not empty unless the turn is
     * @param turn its index in the source; -1 for what stands outside turns
     */
    record Block(Span span, int turn) {
        boolean isTurn() {
            return turn >= 0;
        }
    }

    private final Source source;
    private final List<Block> all;
    private final int[] starts;
    private final int[] blockOfTurn;

    private Blocks(Source source, List<Block> all) {
        this.source = source;
        this.all = List.copyOf(all);
        this.starts = all.stream().mapToInt(each -> each.span().start()).toArray();
        this.blockOfTurn = new int[source.turns().size()];
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isTurn()) {
                blockOfTurn[all.get(i).turn()] = i;
            }
        }
    }

    static Blocks of(Source source, String text) {
        List<Block> all = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < source.turns().size(); i++) {
            Turn turn = source.turns().get(i);
            between(text, new Span(done, Math.max(done, turn.span().start())), turn.speaker(), all);
            all.add(new Block(turn.span(), i));
            done = Math.max(done, turn.span().end());
        }
        between(text, new Span(done, text.length()), "", all);
        if (all.isEmpty()) {
            all.add(new Block(new Span(0, 0), -1));
        }
        return new Blocks(source, all);
    }

    List<Block> all() {
        return all;
    }

    Block get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    /** The index of the block that {@code at} stands in, or of the last one that begins before it. */
    int indexAt(int at) {
        return lastBefore(starts, at);
    }

    /** The block of a turn. */
    int ofTurn(int turn) {
        return blockOfTurn[turn];
    }

    /** Who speaks in a block, and when: the empty text where nobody does or it is not known. */
    String speaker(int index) {
        Block block = all.get(index);
        return block.isTurn() ? source.turns().speaker(block.turn()) : "";
    }

    Optional<TimeSpan> time(int index) {
        Block block = all.get(index);
        return block.isTurn() ? source.turns().get(block.turn()).time() : Optional.empty();
    }

    /** The nearest block from {@code index} on, in steps, for whose turn {@code wanted} answers other than 0; -1 if none. */
    int nextTurn(int index, int step, IntUnaryOperator wanted) {
        for (int i = index + step; i >= 0 && i < all.size(); i += step) {
            if (all.get(i).isTurn() && wanted.applyAsInt(all.get(i).turn()) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the last of {@code starts}, which ascend, that is at most {@code at}; 0 if none is. */
    static int lastBefore(int[] starts, int at) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Adds what stands in a gap before a turn of {@code speaker}, without labels. */
    private static void between(String text, Span gap, String speaker, List<Block> all) {
        int begin = -1;
        int end = -1;
        for (int line = gap.start(); line < gap.end(); ) {
            int newline = text.indexOf('\n', line);
            boolean whole = newline >= 0 && newline < gap.end();
            int lineEnd = whole ? newline : gap.end();
            String words = text.substring(line, lineEnd);
            boolean named = !speaker.isEmpty() && words.contains(speaker);
            if (words.isBlank() || isLabel(words, speaker, whole && !named)) {
                if (begin >= 0 && words.isBlank()) {
                    all.add(new Block(new Span(begin, end), -1));
                    begin = -1;
                }
            } else {
                begin = begin < 0 ? line : begin;
                end = lineEnd;
            }
            line = lineEnd + 1;
        }
        if (begin >= 0) {
            all.add(new Block(new Span(begin, end), -1));
        }
    }

    /** Whether a line says only who speaks and when. A line of its own that does not name the speaker says something else. */
    private static boolean isLabel(String line, String speaker, boolean says) {
        String rest = speaker.isEmpty() ? line : line.replace(speaker, "");
        return !says && rest.chars().noneMatch(Character::isLetter);
    }
}
