package org.emic.agreement;

/**
 * Units grouped by what was said of them: distinct rows, and how many units each row stands for. A million units of
 * three coders and five categories are at most 216 rows; every statistic and every resample works on these.
 *
 * @param <T> the data itself
 */
interface Rows<T> {

    /** How many distinct rows there are. */
    int rows();

    /** How many units the row stands for. */
    long times(int row);

    /** The same rows standing for other numbers of units. */
    T withTimes(long[] times);

    /** Without the units that some coder did not rate. */
    T complete();

    /** How many ratings are missing. */
    long missing();

    /** How many coders there are. */
    int coders();

    /** How many units there are. */
    default long units() {
        long units = 0;
        for (int row = 0; row < rows(); row++) {
            units += times(row);
        }
        return units;
    }
}
