package org.emic.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;

/** A cell's value as characters, before any format's escapes. The same on every JDK and in every locale. */
final class Plain {

    /** Decimals that files keep. */
    static final int FILE_DIGITS = 6;

    /** Between the items of a list where a format has no lists. */
    static final String BETWEEN_ITEMS = "; ";

    private Plain() {}

    /** As files have it: the shortest plain form, at most six decimals; the empty text for no value. */
    static String ofFile(Cell cell) {
        return cell instanceof Cell.Decimal decimal ? number(decimal.value()).toPlainString() : common(cell);
    }

    /** As people read it: with the column's number of decimals; the empty text for no value. */
    static String ofPeople(Cell cell, Column column) {
        return cell instanceof Cell.Decimal decimal && column.type() == Column.Type.DECIMAL
                ? decimal.value()
                        .setScale(column.digits(), RoundingMode.HALF_UP)
                        .toPlainString()
                : ofFile(cell);
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
