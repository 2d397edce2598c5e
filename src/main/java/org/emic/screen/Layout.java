package org.emic.screen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.emic.index.Characters;
import org.emic.model.Span;

/**
 * Cuts blocks into rows of a width. A block is cut when it is first asked for, and the last ones are kept, so that a long
 * source costs no more than what is looked at.
 */
final class Layout {

    private static final int KEPT = 400;

    /**
     * The rows of a block: row {@code i} goes from {@code starts[i]} to where the next one starts; the last row ends at the
     * end of the block. A line break belongs to the row before it.
     *
     * @param starts ascending, at least one
     * @param end of the block
     */
    record Rows(int[] starts, int end) {
        int count() {
            return starts.length;
        }

        int start(int row) {
            return starts[row];
        }

        int end(int row) {
            return row + 1 < starts.length ? starts[row + 1] : end;
        }

        /** The row that {@code at} stands in. */
        int at(int at) {
            return Blocks.lastBefore(starts, at);
        }
    }

    private final String text;
    private final Blocks blocks;
    private final Characters characters;
    private final int width;
    private final Map<Integer, Rows> rows = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Rows> eldest) {
            return size() > KEPT;
        }
    };

    /** @param width columns, at least 2 */
    Layout(String text, Blocks blocks, Characters characters, int width) {
        this.text = text;
        this.blocks = blocks;
        this.characters = characters;
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The rows of a block. */
    Rows rows(int block) {
        Rows known = rows.get(block);
        if (known == null) {
            known = cut(blocks.get(block).span());
            rows.put(block, known);
        }
        return known;
    }

    /** How many rows of the screen a block takes: one more than it has, to keep it from the next. */
    int height(int block) {
        return rows(block).count() + 1;
    }

    private Rows cut(Span span) {
        int[] starts = new int[8];
        int count = 0;
        int line = span.start();
        while (true) {
            int newline = text.indexOf('\n', line);
            int lineEnd = newline < 0 || newline >= span.end() ? span.end() : newline;
            for (int at = line; at < lineEnd || at == line; ) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = at;
                int next = rowEnd(at, lineEnd);
                if (next <= at || next >= lineEnd) {
                    break;
                }
                at = next;
            }
            if (lineEnd >= span.end()) {
                return new Rows(Arrays.copyOf(starts, count), span.end());
            }
            line = lineEnd + 1;
        }
    }

    /** Where the row that begins at {@code from} ends: after the last space or wide character that fits, or in a long word. */
    private int rowEnd(int from, int lineEnd) {
        int columns = 0;
        int chance = -1;
        for (int at = from; at < lineEnd; ) {
            int end = characters.end(at);
            boolean space = isSpace(text.charAt(at));
            int own = Glyphs.width(text, characters, at, end);
            if (!space && columns + own > width) {
                return chance > from ? chance : at > from ? at : end;
            }
            columns += own;
            if (space || own == 2 || (text.charAt(end - 1) == '-' && at > from)) {
                chance = end;
            }
            at = end;
        }
        return lineEnd;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
