package org.emic.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;

/** A cell's value as characters, before any format's escapes. The same on every JDK and in every locale. */
final class Plain {

    /** Decimals that files keep. */
    static final int FILE_DIGITS = 6;

    private static final int SMALL_DIGITS = 3;

    /** Between the items of a list where a format has no lists. */
    static final String BETWEEN_ITEMS = "; ";

    private Plain() {}

    /** As files have it: the shortest plain form, at most six decimals; the empty text for no value. */
    static String ofFile(Cell cell) {
        if (cell instanceof Cell.Probability probability) {
            return probability(probability.value());
        }
        return cell instanceof Cell.Decimal decimal ? number(decimal.value()).toPlainString() : common(cell);
    }

    /** As people read it: with the column's number of decimals; the empty text for no value. */
    static String ofPeople(Cell cell, Column column) {
        if (cell instanceof Cell.Probability probability) {
            BigDecimal least = BigDecimal.ONE.movePointLeft(column.digits());
            boolean small = probability.value().compareTo(least) < 0;
            return small ? "<" + least.toPlainString() : rounded(probability.value(), column);
        }
        return cell instanceof Cell.Decimal decimal && column.type() == Column.Type.DECIMAL
                ? rounded(decimal.value(), column)
                : ofFile(cell);
    }

    /** As other numbers; below a millionth, where six decimals would leave a 0, three digits and an exponent. */
    static String probability(BigDecimal exact) {
        boolean small = exact.signum() > 0 && exact.compareTo(BigDecimal.ONE.movePointLeft(FILE_DIGITS)) < 0;
        return small
                ? exact.round(new MathContext(SMALL_DIGITS))
                        .stripTrailingZeros()
                        .toString()
                : number(exact).toPlainString();
    }

    private static String rounded(BigDecimal number, Column column) {
        return number.setScale(column.digits(), RoundingMode.HALF_UP).toPlainString();
    }

    /** At most six decimals, halves away from zero, no trailing zeros, no exponent. */
    static BigDecimal number(BigDecimal exact) {
        BigDecimal rounded = exact.scale() > FILE_DIGITS ? exact.setScale(FILE_DIGITS, RoundingMode.HALF_UP) : exact;
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String common(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        if (cell instanceof Cell.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return cell instanceof Cell.Items items ? String.join(BETWEEN_ITEMS, items.items()) : "";
    }
}
