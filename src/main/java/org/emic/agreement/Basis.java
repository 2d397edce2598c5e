package org.emic.agreement;

import java.util.OptionalDouble;

/**
 * What a number rests on.
 *
 * @param definition which of several definitions it follows, in words; never empty
 * @param compared what was observed and what chance would give
 * @param counted what it was computed over
 * @param missing what was done where a rating was missing
 */
public record Basis(String definition, Compared compared, Counted counted, MissingPolicy missing) {

    /** What {@link Compared} measures. */
    public enum Measured {
        AGREEMENT,
        DISAGREEMENT
    }

    /**
     * @param measured agreement or disagreement
     * @param observed what was observed, in the unit of the definition: mostly a share from 0 to 1
     * @param expected what chance would give, in the same unit; empty where the statistic asks nothing of chance
     */
    public record Compared(Measured measured, double observed, OptionalDouble expected) {

        static Compared agreement(double observed, double expected) {
            return new Compared(Measured.AGREEMENT, observed, OptionalDouble.of(expected));
        }

        static Compared agreement(double observed) {
            return new Compared(Measured.AGREEMENT, observed, OptionalDouble.empty());
        }

        static Compared disagreement(double observed, double expected) {
            return new Compared(Measured.DISAGREEMENT, observed, OptionalDouble.of(expected));
        }

        static Compared disagreement(double observed) {
            return new Compared(Measured.DISAGREEMENT, observed, OptionalDouble.empty());
        }
    }

    /**
     * @param unit what was counted: {@code units}, {@code characters}, {@code windows}, {@code boundaries}, {@code
     *     spans}
     * @param units how many of them count
     * @param coders how many coders
     * @param ratings how many single ratings or spans count
     */
    public record Counted(String unit, long units, int coders, long ratings) {}
}
