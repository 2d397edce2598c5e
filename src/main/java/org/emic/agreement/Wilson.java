package org.emic.agreement;

/**
 * Wilson's score interval of a share p of n trials.
 *
 * <pre>
 *   (p + z²/2n ± z √(p (1 − p) / n + z²/4n²)) / (1 + z²/n)
 * </pre>
 *
 * <p>It stays within 0 and 1 and is right for few trials, where p ± z √(p (1 − p) / n) is not.
 *
 * <p>References: E. B. Wilson (1927) Journal of the American Statistical Association 22, 209–212. L. D. Brown, T. T.
 * Cai, A. DasGupta (2001) Statistical Science 16, 101–133.
 */
record Wilson(double low, double high) {

    static Wilson of(double share, long trials, double confidence) {
        double z = Normal.reach(confidence);
        double squared = z * z / trials;
        double centre = share + squared / 2;
        double reach = z * Math.sqrt(share * (1 - share) / trials + squared / (4 * trials));
        return new Wilson(Math.max(0, (centre - reach) / (1 + squared)), Math.min(1, (centre + reach) / (1 + squared)));
    }
}
