package org.emic.coding;

import java.io.IOException;

/** The units of two, in order; both have different sources. */
final class MergedUnits implements Units {

    private final Units left;
    private final Units right;
    private boolean hasLeft;
    private boolean hasRight;
    private Units now;

    MergedUnits(Units left, Units right) throws IOException {
        this.left = left;
        this.right = right;
        this.hasLeft = left.next();
        this.hasRight = right.next();
    }

    @Override
    public boolean next() throws IOException {
        if (now == left) {
            hasLeft = left.next();
        } else if (now == right) {
            hasRight = right.next();
        }
        boolean takeLeft = hasLeft && (!hasRight || left.source() <= right.source());
        now = takeLeft ? left : right;
        return takeLeft || hasRight;
    }

    @Override
    public int source() {
        return now.source();
    }

    @Override
    public int start() {
        return now.start();
    }

    @Override
    public int end() {
        return now.end();
    }

    @Override
    public int hits() {
        return now.hits();
    }

    @Override
    public int words() {
        return now.words();
    }
}
