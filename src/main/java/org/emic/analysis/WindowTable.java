package org.emic.analysis;

/**
 * The words of some texts, in the windows of a node or outside them: the fourfold table of surface co-occurrence, in which
 * each word stands once, however many windows it lies in.
 *
 * <pre>
 *                     the collocate      other words
 *   in a window             in          windows − in
 *   outside            all − in       the rest of words
 * </pre>
 *
 * <p>What belongs to a node counts nowhere in it. That makes the cells disjoint, which pairs in windows are not, and the
 * log-likelihood of the table is right for any window.
 *
 * <p>References: S. Evert (2008) Corpora and collocations, in: Corpus linguistics, an international handbook, chapter 58,
 * section 5.1. T. Dunning (1993) Computational Linguistics 19, 61–74.
 *
 * @param in how often the collocate stands in a window, 0 or more
 * @param windows how many words stand in a window
 * @param all how often the collocate stands anywhere outside the nodes
 * @param words how many words there are outside the nodes
 */
public record WindowTable(long in, long windows, long all, long words) {

    /** @throws IllegalArgumentException if no words can be counted so */
    public WindowTable {
        if (in < 0 || in > Math.min(windows, all) || windows + all - in > words) {
            throw new IllegalArgumentException("no table of windows: " + in + " of " + windows + " words in windows, "
                    + all + " of " + words + " words");
        }
    }

    /**
     * G² of the four cells, with a minus sign where the collocate stands in windows less often than elsewhere: then the
     * two avoid each other.
     */
    public Score logLikelihood() {
        if (all == 0) {
            return Score.none("it stands nowhere but in the nodes themselves");
        }
        if (windows == words) {
            return Score.none("every word stands in a window, so there is nothing to compare the windows with");
        }
        FourFold table = new FourFold(in, windows - in, all - in, words - windows - all + in);
        return table.logLikelihood() instanceof Score.Value found && in < table.expected()
                ? Score.of(-found.value())
                : table.logLikelihood();
    }
}
