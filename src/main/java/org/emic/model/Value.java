package org.emic.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The value of an attribute. Values of one type are ordered by what they mean, values of different types by type
 * (text, number, date, boolean), so that every grouping of a table has one order.
 */
public sealed interface Value extends Comparable<Value> {

    /** Its type. */
    AttributeType type();

    /** As it is written in files and tables: plain decimals, ISO dates, {@code true} and {@code false}. */
    String written();

    @Override
    default int compareTo(Value other) {
        if (this instanceof Text a && other instanceof Text b) {
            return a.text().compareTo(b.text());
        }
        if (this instanceof Decimal a && other instanceof Decimal b) {
            return a.number().compareTo(b.number());
        }
        if (this instanceof Day a && other instanceof Day b) {
            return a.date().compareTo(b.date());
        }
        if (this instanceof Flag a && other instanceof Flag b) {
            return Boolean.compare(a.flag(), b.flag());
        }
        return type().compareTo(other.type());
    }

    /** Words. */
    record Text(String text) implements Value {
        @Override
        public AttributeType type() {
            return AttributeType.TEXT;
        }

        @Override
        public String written() {
            return text;
        }
    }

    /** A decimal number; {@code 6} and {@code 6.0} are the same value. */
    record Decimal(BigDecimal number) implements Value {
        /** Trailing zeros do not count, so that order and equality agree. */
        public Decimal {
            number = number.stripTrailingZeros();
        }

        @Override
        public AttributeType type() {
            return AttributeType.NUMBER;
        }

        @Override
        public String written() {
            return number.abs().compareTo(new BigDecimal("1e30")) > 0 ? number.toString() : number.toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Value {
        @Override
        public AttributeType type() {
            return AttributeType.DATE;
        }

        @Override
        public String written() {
            return date.toString();
        }
    }

    /** True or false. */
    record Flag(boolean flag) implements Value {
        @Override
        public AttributeType type() {
            return AttributeType.BOOLEAN;
        }

        @Override
        public String written() {
            return Boolean.toString(flag);
        }
    }
}
