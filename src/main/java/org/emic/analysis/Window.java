package org.emic.analysis;

import org.emic.model.WordRange;

/**
 * How many words on either side of a node are looked at. What the node itself is made of is no part of its window.
 *
 * @param left words before the node, 0 or more
 * @param right words behind it, 0 or more
 */
public record Window(int left, int right) {

    /** @throws IllegalArgumentException if there is no place in it */
    public Window {
        if (left < 0 || right < 0 || left + (long) right == 0) {
            throw new IllegalArgumentException("no window: " + left + " words before and " + right + " behind");
        }
    }

    /** The first word of a node's window, inside a stretch. */
    public int from(WordRange node, WordRange stretch) {
        return Math.max(stretch.from(), node.from() - left);
    }

    /** The word after the last one of a node's window, inside a stretch. */
    public int to(WordRange node, WordRange stretch) {
        return (int) Math.min(stretch.to(), node.to() + (long) right);
    }
}
