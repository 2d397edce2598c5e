package org.emic.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.emic.model.Value;

/**
 * One value of a table. A cell knows what it is, so that every format writes numbers as numbers, guards only text, and
 * nothing has to be guessed from characters.
 */
public sealed interface Cell {

    /** There is no value: a percentage of nothing, an attribute the source does not have. Never printed as 0 or null text. */
    Cell EMPTY = new Empty();

    /** Words; may be the empty text, which is a value. */
    record Text(String text) implements Cell {}

    /** A count. */
    record Whole(long value) implements Cell {}

    /** A number with decimals, kept to 34 significant digits; formats round it when they print. */
    record Decimal(BigDecimal value) implements Cell {}

    /** A probability, such as that of a test. However small, no format prints it as 0. */
    record Probability(BigDecimal value) implements Cell {}

    /** True or false. */
    record Flag(boolean value) implements Cell {}

    /** Several words or phrases in an order that means something. */
    record Items(List<String> items) implements Cell {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** See {@link #EMPTY}. */
    record Empty() implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    /** The text; {@link #EMPTY} where there is none. */
    static Cell ofNonEmpty(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(long count) {
        return new Whole(count);
    }

    static Cell of(BigDecimal number) {
        return new Decimal(number);
    }

    /**
     * A computed number.
     *
     * @throws IllegalArgumentException if it is infinite or NaN: what is not defined is {@link #EMPTY}, with a note why
     */
    static Cell of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no number: " + number);
        }
        return new Decimal(new BigDecimal(number));
    }

    /**
     * A computed probability.
     *
     * @throws IllegalArgumentException if it does not lie between 0 and 1
     */
    static Cell probability(double number) {
        if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException("no probability: " + number);
        }
        return new Probability(new BigDecimal(number));
    }

    static Cell of(boolean flag) {
        return new Flag(flag);
    }

    static Cell of(List<String> items) {
        return new Items(items);
    }

    /** An attribute's value: numbers and booleans stay what they are, a date is its ISO form. */
    static Cell of(Value value) {
        if (value instanceof Value.Decimal decimal) {
            return new Decimal(decimal.number());
        }
        if (value instanceof Value.Flag flag) {
            return new Flag(flag.flag());
        }
        return new Text(value.written());
    }

    /**
     * {@code part} for every {@code factor} of {@code whole}: 100 makes a percentage. Computed on integers, so that a
     * half is a half when it is rounded.
     *
     * @return {@link #EMPTY} if {@code whole} is 0
     */
    static Cell ratio(long part, long whole, int factor) {
        if (whole == 0) {
            return EMPTY;
        }
        BigDecimal scaled = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(factor));
        return new Decimal(scaled.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }
}
