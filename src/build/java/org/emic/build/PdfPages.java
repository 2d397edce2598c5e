package org.emic.build;

import java.util.ArrayList;
import java.util.List;

/** Sets lines on pages from the top: a gap between paragraphs, and no line of a paragraph alone on a page. */
final class PdfPages {

    /**
     * A line and where it stands.
     *
     * @param line what is printed
     * @param baseline points from the page's foot
     */
    record Placed(PdfLine line, float baseline) {}

    private static final int TOGETHER = 2;

    private final float top;
    private final float foot;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float next;

    /**
     * Pages without lines yet.
     *
     * @param top the first baseline, in points from the page's foot
     * @param foot the last one
     */
    PdfPages(float top, float foot) {
        this.top = top;
        this.foot = foot;
    }

    /**
     * Adds a paragraph below what there is.
     *
     * @param leading points from line to line
     * @param gap more points before the next paragraph
     */
    void add(List<PdfLine> lines, float leading, float gap) {
        int from = 0;
        while (from < lines.size()) {
            int left = lines.size() - from;
            int room = pages.isEmpty() || next < foot ? 0 : (int) ((next - foot) / leading) + 1;
            int fit = room >= left ? left : Math.min(room, left - TOGETHER);
            if (fit < Math.min(TOGETHER, left)) {
                pages.add(new ArrayList<>());
                next = top;
                continue;
            }
            for (PdfLine line : lines.subList(from, from + fit)) {
                pages.get(pages.size() - 1).add(new Placed(line, next));
                next -= leading;
            }
            from += fit;
        }
        next -= gap;
    }

    List<List<Placed>> pages() {
        return pages;
    }
}
