package org.emic.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure a number is.
 *
 * @param standardError of the value; empty where no formula is known
 * @param interval in which the true value may lie
 * @param test whether the value differs from 0
 * @param note why there is no interval though one was asked for, or what it leaves out; empty if there is nothing to
 *     say
 */
public record Uncertainty(OptionalDouble standardError, Optional<Interval> interval, Optional<Test> test, String note) {

    /** Nothing is known. */
    static final Uncertainty UNKNOWN = new Uncertainty(OptionalDouble.empty(), Optional.empty(), Optional.empty(), "");

    /**
     * A confidence interval. It is not cut off at 1 or −1: where it passes them, the formula behind it is too rough for
     * so little data.
     *
     * @param level the share of such intervals that hold the true value, from 0 to 1
     * @param method how it was got, in words
     */
    public record Interval(double level, double low, double high, String method) {}

    /**
     * A test of the hypothesis that there is no agreement beyond chance.
     *
     * @param standardError under that hypothesis
     * @param z the value divided by it
     * @param p two-sided, from the normal distribution
     */
    public record Test(double standardError, double z, double p) {}

    static Uncertainty of(double standardError, Interval interval) {
        return new Uncertainty(OptionalDouble.of(standardError), Optional.of(interval), Optional.empty(), "");
    }

    Uncertainty with(Interval other, OptionalDouble error) {
        return new Uncertainty(error, Optional.of(other), test, note);
    }

    Uncertainty with(Test other) {
        return new Uncertainty(standardError, interval, Optional.of(other), note);
    }

    Uncertainty noted(String words) {
        return new Uncertainty(standardError, interval, test, words);
    }

    /** Without an interval, and why. */
    Uncertainty withoutInterval(String why) {
        return new Uncertainty(OptionalDouble.empty(), Optional.empty(), test, why);
    }
}
