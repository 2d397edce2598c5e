package org.emic.analysis;

/** Sums of o ln(o / e), the stuff of log-likelihood ratios. */
final class LogLikelihood {

    private LogLikelihood() {}

    /** o ln(o / e); 0 where nothing was observed. */
    static double term(long observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }

    static double log2(double number) {
        return StrictMath.log(number) / StrictMath.log(2);
    }
}
