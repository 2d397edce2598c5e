package org.emic.agreement;

/**
 * Whether and how an interval is got by drawing again from the data.
 *
 * @param method what is drawn
 * @param replicates how often, at least 100 where anything is drawn
 * @param seed of the random numbers; the same seed gives the same interval on every machine
 * @param draws for {@link Method#KALPHA}: how many pairs a replicate has; one of its two names, or a number
 */
public record Resampling(Method method, int replicates, long seed, String draws) {

    static final int DEFAULT_REPLICATES = 1000;
    static final long DEFAULT_SEED = 1;

    /** {@link #draws}: as many as there are pairs within units (Hayes and Krippendorff 2007). */
    public static final String PAIRS = "pairs";

    /** {@link #draws}: min(25 Q, (m − 1) n.. / 2), as the SPSS macro KALPHA in circulation does. */
    public static final String MACRO = "macro";

    private static final int FEWEST = 100;

    /** What is drawn. */
    public enum Method {
        NONE("none", "no resampling; the interval of the formula, where there is one"),
        UNITS("units", "units are drawn with replacement and everything is computed anew"),
        KALPHA("kalpha", "pairs of ratings are drawn as if they were independent, chance held fixed; only for alpha"),
        KALPHA_EXACT("kalpha-exact", "what kalpha comes to with endless draws; only for nominal alpha");

        private final String id;
        private final String about;

        Method(String id, String about) {
            this.id = id;
            this.about = about;
        }

        /** As it is written. */
        public String id() {
            return id;
        }

        public String about() {
            return about;
        }
    }

    public static final Resampling NONE = new Resampling(Method.NONE, DEFAULT_REPLICATES, DEFAULT_SEED, PAIRS);

    /**
     * @throws IllegalArgumentException if there are too few replicates, or the draws are neither a name nor a number
     *     from 1
     */
    public Resampling {
        if (method != Method.NONE && replicates < FEWEST) {
            throw new IllegalArgumentException(
                    "an interval needs at least " + FEWEST + " replicates, not " + replicates);
        }
        if (!draws.equals(PAIRS) && !draws.equals(MACRO) && !draws.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "draws are '" + PAIRS + "', '" + MACRO + "' or a number, not '" + draws + "'");
        }
    }

    /** Units are drawn: the usual way. */
    public static Resampling units(int replicates, long seed) {
        return new Resampling(Method.UNITS, replicates, seed, PAIRS);
    }

    /** Pairs are drawn, as the macro KALPHA does. */
    public static Resampling kalpha(int replicates, long seed, String draws) {
        return new Resampling(Method.KALPHA, replicates, seed, draws);
    }
}
