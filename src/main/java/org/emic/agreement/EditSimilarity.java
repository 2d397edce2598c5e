package org.emic.agreement;

import java.util.List;

/**
 * Boundary similarity B and segmentation similarity S: how few edits turn one coder's boundaries into another's. 1 is
 * best.
 *
 * <pre>
 *   B = 1 − cost / (misses + near misses + matches)
 *   S = 1 − cost / places where a boundary may be
 * </pre>
 *
 * <p>See {@link BoundaryEdits}. Edits are added up over texts. With more than two coders it is the mean over pairs. S
 * is near 1 wherever boundaries are rare; prefer B. Neither is corrected for chance.
 *
 * <p>References: C. Fournier (2013) Evaluating text segmentation using boundary edit distance, ACL, 1702–1712 (B). C.
 * Fournier, D. Inkpen (2012) Segmentation similarity and agreement, NAACL, 152–161 (S).
 */
final class EditSimilarity extends SegmentationStatistic {

    static final EditSimilarity BOUNDARY =
            new EditSimilarity("boundary-similarity", "Boundary similarity B", "of all boundaries", "Fournier 2013");
    static final EditSimilarity SEGMENTATION = new EditSimilarity(
            "segmentation-similarity",
            "Segmentation similarity S",
            "of all places where one may be",
            "Fournier & Inkpen 2012");

    private EditSimilarity(String id, String title, String share, String source) {
        super(id, title, "how few edits turn one coder's boundaries into another's, " + share, source);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.NEAR);
    }

    @Override
    Estimate estimate(Segmentations segmentations, Options options) {
        int near = options.edges().near();
        int coders = segmentations.coders().size();
        double sum = 0;
        int pairs = 0;
        long counted = 0;
        for (int first = 0; first < coders; first++) {
            for (int second = first + 1; second < coders; second++) {
                BoundaryEdits edits = BoundaryEdits.of(segmentations, first, second, near);
                long of = this == BOUNDARY ? edits.matches() + edits.misses() + edits.nearMisses() : edits.places();
                if (of == 0) {
                    return new Estimate.Undefined(
                            "neither " + segmentations.coders().get(first) + " nor "
                                    + segmentations.coders().get(second) + " drew a boundary");
                }
                sum += 1 - edits.cost() / of;
                counted += of;
                pairs++;
            }
        }
        double value = sum / pairs;
        return new Estimate.Defined(
                value,
                basis(
                        "near misses are fewer than " + near + " places apart and cost their distance / " + near
                                + (pairs > 1 ? "; the mean over " + pairs + " pairs of coders" : ""),
                        Basis.Compared.agreement(value),
                        new Basis.Counted(this == BOUNDARY ? "boundaries" : "places", counted, coders, counted)));
    }
}
