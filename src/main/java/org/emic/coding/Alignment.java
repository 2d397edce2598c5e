package org.emic.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays two versions of a text side by side: which token of the one is which of the other, in the same order.
 *
 * <p>It is a patience difference (Bram Cohen): what stands once in both is where the two are pinned together, first long
 * stretches, then shorter ones between them, down to single words; what is left between two pins is small and is compared
 * in full. So a passage that recurs never pins anything by chance.
 */
final class Alignment {

    /** Lengths of the stretches that pin the texts together, in tokens, one after the other. */
    private static final int[] LENGTHS = {16, 4, 1};

    /** Pairs of tokens that are compared in full at most; larger stretches without any pin have nothing in common. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final int NONE = -1;

    private final int[] before;
    private final int[] after;
    private final int[] partners;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.length];
        Arrays.fill(partners, NONE);
    }

    /** A part of both texts, half-open, to be pinned by stretches of {@code LENGTHS[level]} tokens. */
    private record Part(int from, int to, int newFrom, int newTo, int level) {}

    /**
     * @param before the old text's tokens, equal numbers for equal words
     * @param after the new text's
     * @return for each old token the index of the same one in the new text, ascending; -1 where it has none
     */
    static int[] of(int[] before, int[] after) {
        Alignment alignment = new Alignment(before, after);
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part(0, before.length, 0, after.length, 0));
        while (!open.isEmpty()) {
            alignment.align(open.pop(), open);
        }
        return alignment.partners;
    }

    private void align(Part whole, Deque<Part> open) {
        Part part = withoutSameEnds(whole);
        if (part.from == part.to || part.newFrom == part.newTo) {
            return;
        }
        if (part.level == LENGTHS.length) {
            compare(part);
            return;
        }
        int from = part.from;
        int newFrom = part.newFrom;
        for (int[] pin : pins(part)) {
            if (pin[0] >= from && pin[1] >= newFrom) {
                int length = 0;
                while (pin[0] + length < part.to
                        && pin[1] + length < part.newTo
                        && before[pin[0] + length] == after[pin[1] + length]) {
                    partners[pin[0] + length] = pin[1] + length;
                    length++;
                }
                open.push(new Part(from, pin[0], newFrom, pin[1], part.level));
                from = pin[0] + length;
                newFrom = pin[1] + length;
            }
        }
        boolean pinned = from > part.from || newFrom > part.newFrom;
        open.push(new Part(from, part.to, newFrom, part.newTo, pinned ? part.level : part.level + 1));
    }

    private Part withoutSameEnds(Part part) {
        int from = part.from;
        int newFrom = part.newFrom;
        while (from < part.to && newFrom < part.newTo && before[from] == after[newFrom]) {
            partners[from++] = newFrom++;
        }
        int to = part.to;
        int newTo = part.newTo;
        while (from < to && newFrom < newTo && before[to - 1] == after[newTo - 1]) {
            partners[--to] = --newTo;
        }
        return new Part(from, to, newFrom, newTo, part.level);
    }

    /** The longest rising row of stretches that stand once in both parts, as pairs of their first tokens. */
    private List<int[]> pins(Part part) {
        int length = LENGTHS[part.level];
        Map<Long, Integer> old = once(before, part.from, part.to, length);
        Map<Long, Integer> now = once(after, part.newFrom, part.newTo, length);
        List<int[]> pairs = new ArrayList<>();
        old.forEach((hash, at) -> {
            int other = now.getOrDefault(hash, NONE);
            if (at != NONE && other != NONE && Arrays.equals(before, at, at + length, after, other, other + length)) {
                pairs.add(new int[] {at, other});
            }
        });
        pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
        return LongestRise.of(pairs);
    }

    /** The places of the stretches of a length, by their hashes; -1 where one stands twice. */
    private static Map<Long, Integer> once(int[] tokens, int from, int to, int length) {
        Map<Long, Integer> places = new HashMap<>();
        for (int at = from; at + length <= to; at++) {
            long hash = 1;
            for (int i = 0; i < length; i++) {
                hash = hash * 0x9E3779B97F4A7C15L + tokens[at + i] + 1;
            }
            places.merge(hash, at, (a, b) -> NONE);
        }
        return places;
    }

    /** The longest common subsequence of what is left. */
    private void compare(Part part) {
        int rows = part.to - part.from;
        int columns = part.newTo - part.newFrom;
        if ((long) rows * columns > MOST_PAIRS) {
            return;
        }
        int[][] longest = CommonWords.table(
                Arrays.copyOfRange(before, part.from, part.to), Arrays.copyOfRange(after, part.newFrom, part.newTo));
        int row = 0;
        int column = 0;
        while (row < rows && column < columns) {
            if (before[part.from + row] == after[part.newFrom + column]) {
                partners[part.from + row++] = part.newFrom + column++;
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }
}
