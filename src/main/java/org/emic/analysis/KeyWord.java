package org.emic.analysis;

/**
 * A word that is compared.
 *
 * @param number in the vocabulary
 * @param strength what it is sorted by
 * @param likelihood of four cells, for those that are equally strong
 */
record KeyWord(int number, String name, Keyness keyness, double strength, double likelihood) {

    static KeyWord of(int number, String name, Keyness keyness, KeynessRequest.Sort by) {
        return new KeyWord(
                number, name, keyness, strength(keyness, by), strength(keyness, KeynessRequest.Sort.LL_FOUR_CELLS));
    }

    long together() {
        return keyness.target() + keyness.reference();
    }

    /** 0 for positive, 1 for negative keyness, 2 for none. */
    int block() {
        int direction = keyness.direction();
        return direction > 0 ? 0 : direction < 0 ? 1 : 2;
    }

    /** How far from no difference it is, in either direction; an infinite score is the farthest, one that is none the nearest. */
    private static double strength(Keyness keyness, KeynessRequest.Sort by) {
        Score score = switch (by) {
            case LL_FOUR_CELLS -> keyness.logLikelihoodOfFourCells();
            case LL_TWO_TERMS -> keyness.logLikelihoodOfTwoTerms();
            case BIC -> keyness.bic();
            case LOG_RATIO -> keyness.logRatio();
            case PERCENT_DIFFERENCE -> keyness.percentDifference();
            case ODDS_RATIO -> keyness.oddsRatio();
            case TARGET -> Score.of((double) keyness.target());
            case REFERENCE -> Score.of((double) keyness.reference());
        };
        if (score instanceof Score.Value found) {
            return switch (by) {
                case LOG_RATIO, PERCENT_DIFFERENCE -> Math.abs(found.value());
                case ODDS_RATIO -> Math.abs(StrictMath.log(found.value()));
                default -> found.value();
            };
        }
        return score instanceof Score.Infinite ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
}
