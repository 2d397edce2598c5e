package org.emic.screen;

import org.emic.screen.Blocks.Block;

/** Places of the text as rows below each other. */
final class Flow {

    /** Rows that stay between the cursor and the edge while it moves. */
    private static final int MARGIN = 2;

    private Flow() {}

    /** A row of a block; row number {@code count} is the empty one below it. */
    record Pos(int block, int row) {
        boolean isBefore(Pos other) {
            return block < other.block || (block == other.block && row < other.row);
        }
    }

    static Pos of(Desk desk, Layout layout, int at) {
        int block = desk.blocks().indexAt(at);
        return new Pos(block, layout.rows(block).at(at));
    }

    /** {@code count} rows further down, or up if it is negative; the first or last row where there are no more. */
    static Pos move(Layout layout, Pos from, int count, int blocks) {
        int block = from.block();
        int row = from.row() + count;
        while (row < 0 && block > 0) {
            row += layout.height(--block);
        }
        while (block < blocks - 1 && row >= layout.height(block)) {
            row -= layout.height(block++);
        }
        return new Pos(block, Math.max(0, Math.min(row, layout.rows(block).count() - (block < blocks - 1 ? 0 : 1))));
    }

    /** Rows from {@code from} down to {@code to}; more than {@code most} is said as {@code most + 1}. */
    static int distance(Layout layout, Pos from, Pos to, int most) {
        int rows = to.row() - from.row();
        for (int block = from.block(); block < to.block() && rows <= most; block++) {
            rows += layout.height(block);
        }
        return Math.min(rows, most + 1);
    }

    /** The nearest place to {@code at} where a cursor can stand. */
    static int place(Desk desk, int at) {
        int block = desk.blocks().indexAt(Math.max(0, at));
        Block found = desk.blocks().get(block);
        if (found.span().isEmpty() || at <= found.span().start()) {
            return found.span().start();
        }
        if (at >= found.span().end()) {
            boolean last = block == desk.blocks().size() - 1;
            return last
                    ? last(desk, block)
                    : desk.blocks().get(block + 1).span().start();
        }
        int start = desk.characters().start(at);
        return desk.text().charAt(start) == '\n' ? left(desk, start) : start;
    }

    /** The last character of a block. */
    static int last(Desk desk, int block) {
        Block found = desk.blocks().get(block);
        int at = found.span().end();
        while (at > found.span().start()) {
            at = Math.max(found.span().start(), desk.characters().before(at));
            if (!Character.isWhitespace(desk.text().charAt(at))) {
                break;
            }
        }
        return at;
    }

    /** The character after the one at {@code at}, or that one where it is the last. */
    static int right(Desk desk, int at) {
        int block = desk.blocks().indexAt(at);
        int end = desk.blocks().get(block).span().end();
        int next = at >= end ? end : desk.characters().end(at);
        while (next < end && desk.text().charAt(next) == '\n') {
            next++;
        }
        if (next < end) {
            return next;
        }
        return block + 1 < desk.blocks().size()
                ? desk.blocks().get(block + 1).span().start()
                : at;
    }

    /** The character before the one at {@code at}, or that one where it is the first. */
    static int left(Desk desk, int at) {
        int block = desk.blocks().indexAt(at);
        int start = desk.blocks().get(block).span().start();
        int before = at;
        do {
            if (before <= start) {
                return block > 0 ? last(desk, block - 1) : start;
            }
            before = Math.max(start, desk.characters().before(before));
        } while (desk.text().charAt(before) == '\n');
        return before;
    }

    /** The same state, with the rows shown around the cursor. */
    static State inView(State state) {
        Layout layout = state.layout();
        Desk desk = state.desk();
        int blocks = desk.blocks().size();
        int body = state.frame().body();
        int margin = Math.min(MARGIN, (body - 1) / 2);
        Pos cursor = of(desk, layout, state.at().cursor());
        Pos top = new Pos(state.window().block(), state.window().row());
        if (cursor.isBefore(top)) {
            boolean far = distance(layout, cursor, top, body) > body;
            top = move(layout, cursor, far ? -body / 2 : -margin, blocks);
        } else {
            int below = distance(layout, top, cursor, 2 * body);
            if (below < margin) {
                top = move(layout, cursor, -margin, blocks);
            } else if (below >= body - margin) {
                top = move(layout, cursor, below > 2 * body ? -body / 2 : -(body - 1 - margin), blocks);
            }
        }
        return state.with(state.window().from(top));
    }
}
