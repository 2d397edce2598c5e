package org.emic.agreement;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * WindowDiff and Pk: how often a window of k units, slid over a text, sees another segmentation in the hypothesis than
 * in the reference. 0 is best, 1 is worst.
 *
 * <pre>
 *   WindowDiff  the share of windows with another number of boundaries
 *   Pk          the share of windows whose first and last unit are in one segment for one of the two and not for the other
 * </pre>
 *
 * <p>A text of n units has n − k windows. Unless chosen, k is half the mean segment of the reference over all texts,
 * halves rounded up, and at least 2. The first coder is the reference. Errors and windows are added up over texts. Near
 * misses are punished in proportion to their distance; Pk overlooks boundaries that are added within k. Neither is
 * corrected for chance: do not call it reliability.
 *
 * <p>References: D. Beeferman, A. Berger, J. Lafferty (1999) Machine Learning 34, 177–210. L. Pevzner, M. A. Hearst
 * (2002) Computational Linguistics 28, 19–36.
 */
final class WindowStatistic extends SegmentationStatistic {

    static final WindowStatistic WINDOW_DIFF =
            new WindowStatistic("window-diff", "WindowDiff", "Pevzner & Hearst 2002");
    static final WindowStatistic PK = new WindowStatistic("pk", "Pk", "Beeferman, Berger & Lafferty 1999");

    private static final int NARROWEST = 2;

    private WindowStatistic(String id, String title, String source) {
        super(
                id,
                title,
                "how often a sliding window sees other boundaries than in the first coder's segmentation; 0 is best",
                source);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.WINDOW);
    }

    @Override
    public boolean countsErrors() {
        return true;
    }

    @Override
    Estimate estimate(Segmentations segmentations, Options options) {
        if (segmentations.coders().size() > 2) {
            return Refusal.notTwoCoders(title(), segmentations.coders().size(), "boundary similarity");
        }
        int width = options.edges().window().orElseGet(() -> halfASegment(segmentations));
        long errors = 0;
        long windows = 0;
        for (Segmentations.Text text : segmentations.texts()) {
            IntPredicate wrong = wrong(text, width);
            for (int from = 0; from < text.units() - width; from++) {
                errors += wrong.test(from) ? 1 : 0;
                windows++;
            }
        }
        if (windows == 0) {
            return new Estimate.Undefined("no text is longer than the window of " + width + " units");
        }
        double value = (double) errors / windows;
        return new Estimate.Defined(
                value,
                basis(
                        "window of " + width + " units"
                                + (options.edges().window().isPresent()
                                        ? ""
                                        : ", half the mean segment of the reference, at least 2")
                                + "; " + segmentations.coders().get(0) + " is the reference",
                        Basis.Compared.disagreement(value),
                        new Basis.Counted("windows", windows, 2, errors)));
    }

    private IntPredicate wrong(Segmentations.Text text, int width) {
        int[] reference = before(text.boundaries(0));
        int[] hypothesis = before(text.boundaries(1));
        boolean counts = this == WINDOW_DIFF;
        return from -> {
            int ours = reference[from + width] - reference[from];
            int theirs = hypothesis[from + width] - hypothesis[from];
            return counts ? ours != theirs : (ours == 0) != (theirs == 0);
        };
    }

    /** How many boundaries lie before each unit. */
    private static int[] before(boolean[] boundaries) {
        int[] before = new int[boundaries.length + 1];
        for (int place = 0; place < boundaries.length; place++) {
            before[place + 1] = before[place] + (boundaries[place] ? 1 : 0);
        }
        return before;
    }

    private static int halfASegment(Segmentations segmentations) {
        long units = 0;
        long segments = 0;
        for (Segmentations.Text text : segmentations.texts()) {
            units += text.units();
            segments += text.masses().get(0).size();
        }
        return (int) Math.max(NARROWEST, (units + segments) / (2 * segments));
    }
}
