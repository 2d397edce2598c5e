package org.emic.agreement;

/**
 * How gamma aligns units and draws chance.
 *
 * @param weights what differences cost
 * @param samples how many chance continua are drawn at first, at least 2
 * @param precision to which the mean of chance is to be known with 95 % certainty, as a share of it, above 0; more
 *     continua are drawn where the first do not suffice
 * @param seed of the chance continua
 */
public record GammaOptions(Weight weights, int samples, double precision, long seed) {

    /**
     * @param position how much a difference of place weighs, 0 or more
     * @param category how much a difference of value weighs, 0 or more
     * @param empty what a unit without a partner costs, above 0
     */
    public record Weight(double position, double category, double empty) {

        /** @throws IllegalArgumentException if a number is out of its range */
        public Weight {
            if (!(position >= 0 && category >= 0 && empty > 0 && position + category > 0)) {
                throw new IllegalArgumentException(
                        "gamma's weights of position and category are 0 or more and not both 0, and a unit "
                                + "without a partner costs more than 0");
            }
        }
    }

    /** As in the paper: position, category and a unit without a partner weigh 1; the mean of chance is known to 2 %. */
    public static final GammaOptions DEFAULT = new GammaOptions(new Weight(1, 1, 1), 30, 0.02, Resampling.DEFAULT_SEED);

    /** @throws IllegalArgumentException if a number is out of its range */
    public GammaOptions {
        if (samples < 2 || !(precision > 0)) {
            throw new IllegalArgumentException("gamma needs at least 2 samples and a precision above 0");
        }
    }
}
