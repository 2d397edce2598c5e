package org.emic.check;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.emic.model.Expression.Comparison;
import org.emic.model.Expression.Condition;
import org.emic.model.Unit;

/** Whether two questions about a source or a speaker can both be answered by yes. */
final class Contradiction {

    private static final String ATTRIBUTE = "attr.";

    private Contradiction() {}

    /** Certain that they cannot, whatever the types of attributes are. */
    static boolean between(Condition a, Condition b, Unit unit) {
        if (!a.field().equals(b.field()) || !isOne(a.field(), unit)) {
            return false;
        }
        if (a.comparison() == Comparison.EQUAL && b.comparison() == Comparison.EQUAL) {
            return differ(a, b);
        }
        return below(a, b) || below(b, a);
    }

    /** A source has one of each; of speakers and their roles a turn has, a source has many. */
    private static boolean isOne(String field, Unit unit) {
        boolean spoken = field.equals("speaker") || field.equals("role");
        return !spoken || unit.kind() != Unit.Kind.SOURCE;
    }

    /** Two names that no folding makes one: plain ASCII words. Of attributes nothing is told: 1 may be 1.0, yes true. */
    private static boolean differ(Condition a, Condition b) {
        boolean names = isName(a.value()) && isName(b.value()) && !a.field().startsWith(ATTRIBUTE);
        return names && !letters(a).equals(letters(b));
    }

    private static boolean isName(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9 -]*");
    }

    private static String letters(Condition condition) {
        return condition.value().toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
    }

    /** {@code x < a} and {@code x > b} with a at most b: as numbers, and as words too, for either may be meant. */
    private static boolean below(Condition a, Condition b) {
        boolean less = a.comparison() == Comparison.LESS || a.comparison() == Comparison.AT_MOST;
        boolean more = b.comparison() == Comparison.MORE || b.comparison() == Comparison.AT_LEAST;
        if (!a.field().startsWith(ATTRIBUTE) || !less || !more) {
            return false;
        }
        Optional<BigDecimal> upper = number(a.value());
        Optional<BigDecimal> lower = number(b.value());
        return upper.isPresent()
                && lower.isPresent()
                && upper.get().compareTo(lower.get()) < 0
                && a.value().compareTo(b.value()) < 0;
    }

    private static Optional<BigDecimal> number(String value) {
        return value.matches("[0-9]{1,9}") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }
}
