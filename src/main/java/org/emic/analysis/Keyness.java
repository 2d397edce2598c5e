package org.emic.analysis;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether a word (or code) is more frequent in one part of the texts than in another.
 *
 * <p>A test asks whether the difference may be chance (log-likelihood, BIC); an effect size, how large it is (log
 * ratio, %DIFF, odds ratio). In large texts every difference is significant: read the effect size too. Words are not
 * drawn independently of each other, so p-values are too small; see dispersion.
 *
 * <p>References: P. Rayson, R. Garside (2000) Comparing corpora using frequency profiling (two terms). T. Dunning
 * (1993) Computational Linguistics 19, 61–74 (four cells). A. Hardie (2014) Log Ratio. C. Gabrielatos, A. Marchi (2011)
 * (%DIFF). A. Wilson (2013) (BIC).
 *
 * @param target how often it stands in the one part
 * @param reference how often it stands in the other
 * @param targetSize how many words the one part has, at least {@code target}
 * @param referenceSize how many words the other has, at least {@code reference}
 */
public record Keyness(long target, long reference, long targetSize, long referenceSize) {

    private static final double INSTEAD_OF_ZERO = 0.5;

    /** So often an outcome has to be expected for χ² to be trusted. */
    private static final double COCHRAN = 5;

    /** @throws IllegalArgumentException if a word stands more often than there are words */
    public Keyness {
        if (target < 0 || reference < 0 || target > targetSize || reference > referenceSize) {
            throw new IllegalArgumentException("a word cannot stand " + target + " times among " + targetSize
                    + " words, or " + reference + " times among " + referenceSize);
        }
    }

    /** 2 Σ o ln(o / e) over the two counts of the word (Rayson and Garside 2000), as UCREL's calculator has it. */
    public Score logLikelihoodOfTwoTerms() {
        if (hasNothing()) {
            return nothing();
        }
        double all = targetSize + (double) referenceSize;
        double often = target + (double) reference;
        return Score.of(2
                * (LogLikelihood.term(target, targetSize * often / all)
                        + LogLikelihood.term(reference, referenceSize * often / all)));
    }

    /**
     * 2 Σ o ln(o / e) over the counts of the word and of all other words (Dunning 1993): always a little more than two
     * terms give.
     */
    public Score logLikelihoodOfFourCells() {
        return hasNothing()
                ? nothing()
                : new FourFold(target, reference, targetSize - target, referenceSize - reference).logLikelihood();
    }

    /**
     * Log-likelihood of two terms less ln of the size of both parts: above 2 the evidence holds, above 10 it is very
     * strong.
     */
    public Score bic() {
        Score likelihood = logLikelihoodOfTwoTerms();
        return likelihood instanceof Score.Value found
                ? Score.of(found.value() - StrictMath.log(targetSize + (double) referenceSize))
                : likelihood;
    }

    /**
     * log₂ of the ratio of relative frequencies (Hardie 2014): 1 is twice as frequent. A count of 0 is taken as 0.5; there
     * is none where that, in a part of few words, would make the word more frequent there than where it stands.
     */
    public Score logRatio() {
        if (hasNothing()) {
            return nothing();
        }
        double here = (target == 0 ? INSTEAD_OF_ZERO : target) / targetSize;
        double there = (reference == 0 ? INSTEAD_OF_ZERO : reference) / referenceSize;
        return direction() * Double.compare(here, there) < 0
                ? Score.none("too few words for log_ratio, in which 0 is taken as 0.5")
                : Score.of(LogLikelihood.log2(here / there));
    }

    /**
     * By how many percent of its frequency in the reference the word is more frequent (Gabrielatos and Marchi 2011).
     */
    public Score percentDifference() {
        if (hasNothing()) {
            return nothing();
        }
        if (reference == 0) {
            return neverInReference();
        }
        double here = (double) target / targetSize;
        double there = (double) reference / referenceSize;
        return Score.of(100 * (here - there) / there);
    }

    /** The odds of the word here by its odds there. */
    public Score oddsRatio() {
        if (hasNothing()) {
            return nothing();
        }
        return reference == 0
                ? neverInReference()
                : new FourFold(target, targetSize - target, reference, referenceSize - reference).oddsRatio();
    }

    /**
     * The probability of a log-likelihood of four cells as high as this one or higher, were the word as frequent in both
     * parts: of χ² with one degree of freedom. By Cochran's rule there is none where the word would be expected fewer than
     * 5 times in one of the parts.
     */
    public Score p() {
        Score likelihood = logLikelihoodOfFourCells();
        if (!(likelihood instanceof Score.Value found)) {
            return likelihood;
        }
        double often = target + (double) reference;
        double expected = often * Math.min(targetSize, referenceSize) / (targetSize + (double) referenceSize);
        return expected < COCHRAN
                ? Score.none("too rare for p: expected fewer than 5 times on one side")
                : Score.of(ChiSquaredDistribution.of(1).survivalProbability(Math.max(0, found.value())));
    }

    /** Above 0 if the word is more frequent in the target, below 0 if it is in the reference, and 0 if in neither. */
    public int direction() {
        return Double.compare(target * (double) referenceSize, reference * (double) targetSize);
    }

    private static Score neverInReference() {
        return new Score.Infinite("it never stands in the reference");
    }

    private boolean hasNothing() {
        return target + reference == 0 || targetSize == 0 || referenceSize == 0;
    }

    private Score nothing() {
        return Score.none(
                targetSize == 0 || referenceSize == 0
                        ? "one of the two parts has no words, so there is nothing to compare with"
                        : "it stands in neither part");
    }
}
