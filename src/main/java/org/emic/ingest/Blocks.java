package org.emic.ingest;

import java.util.List;
import org.emic.model.ParagraphBreak;

/**
 * How much of a text a list of labels explains, from the end of its head on.
 *
 * @param lead characters of the blocks before the first label
 * @param labelled characters of the blocks that have a label
 * @param other characters of the blocks after the first label that have none
 * @param units blocks from the first label on; each further label inside a block counts as a block
 */
record Blocks(long lead, long labelled, long other, int units) {

    /** @param labels in text order, at least one */
    static Blocks of(Lines lines, ParagraphBreak paragraphs, int from, List<Label> labels) {
        long lead = 0;
        long labelled = 0;
        long other = 0;
        int units = 0;
        int next = 0;
        int line = lines.nextWithWords(from);
        while (line < lines.count()) {
            int last = line;
            while (paragraphs == ParagraphBreak.BLANK_LINE && lines.hasWords(last + 1)) {
                last++;
            }
            int before = next;
            while (next < labels.size() && labels.get(next).mark().start() <= lines.end(last)) {
                last = Math.max(last, words(lines, labels.get(next)));
                next++;
            }
            int size = lines.end(last) - lines.start(line);
            if (next > before) {
                labelled += size;
                units += next - before;
            } else if (next > 0) {
                other += size;
                units++;
            } else {
                lead += size;
            }
            line = lines.nextWithWords(last + 1);
        }
        return new Blocks(lead, labelled, other, units);
    }

    /** The line on which the label's first words stand. */
    private static int words(Lines lines, Label label) {
        int last = lines.at(label.mark().end());
        boolean alone = Blank.skip(lines.text(), label.mark().end(), lines.end(last)) == lines.end(last);
        int next = lines.nextWithWords(last + 1);
        return alone && next <= last + 2 && next < lines.count() ? next : last;
    }

    /** The share of the text from the first label on that stands in blocks with a label. */
    double explained() {
        return (double) labelled / Math.max(1, labelled + other);
    }

    /** The share of the whole that stands before the first label. */
    double leading() {
        return (double) lead / Math.max(1, lead + labelled + other);
    }
}
