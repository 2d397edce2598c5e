package org.emic.analysis;

/**
 * How often two codes stand together.
 *
 * <p>What "together" means decides the numbers. Counted by units (turns, sources, cases) no unit counts twice, and
 * {@code both} cannot exceed the smaller of the two. Counted by overlapping segments it can, when a code overlaps
 * itself; then Jaccard has no meaning and the c-coefficient may pass 1.
 *
 * <p>References: P. Jaccard (1912) New Phytologist 11, 37–50. The c-coefficient is ATLAS.ti's.
 *
 * @param first how often the first stands, 0 or more
 * @param second how often the second stands, 0 or more
 * @param both how often they stand together, 0 or more
 */
public record CoOccurrence(long first, long second, long both) {

    /**
     * From here on one code stands so much oftener than the other that a small coefficient says little (ATLAS.ti marks
     * such pairs).
     */
    private static final int UNEQUAL = 5;

    /** @throws IllegalArgumentException if a number is below 0 */
    public CoOccurrence {
        if (first < 0 || second < 0 || both < 0) {
            throw new IllegalArgumentException("counts cannot be below 0");
        }
    }

    /**
     * n12 / (n1 + n2 − n12), as ATLAS.ti computes it. Above 1 or undefined where segments of one code overlap each
     * other.
     */
    public Score cCoefficient() {
        long either = first + second - both;
        if (first + second == 0) {
            return Score.none("neither of the two stands anywhere");
        }
        return either > 0
                ? Score.of((double) both / either)
                : Score.none(
                        "they stand together oftener than each stands: segments of one code overlap; join them, or count by units");
    }

    /** The share of the units with either that have both. */
    public Score jaccard() {
        return both > Math.min(first, second)
                ? Score.none(
                        "they stand together oftener than one of them stands, so these are no units: count by units")
                : cCoefficient();
    }

    /** Whether one stands more than five times as often as the other, which keeps every coefficient small. */
    public boolean isUnequal() {
        return Math.max(first, second) > UNEQUAL * Math.min(first, second);
    }
}
