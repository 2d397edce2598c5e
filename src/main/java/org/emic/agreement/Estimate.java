package org.emic.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What came of computing a statistic: a number and what it rests on, or the reason why there is none. */
public sealed interface Estimate {

    /** The number, where there is one. */
    default Optional<Defined> defined() {
        return this instanceof Defined found ? Optional.of(found) : Optional.empty();
    }

    /** The same, with the number changed where there is one. */
    default Estimate map(UnaryOperator<Defined> change) {
        return this instanceof Defined found ? change.apply(found) : this;
    }

    /**
     * A number.
     *
     * @param value finite
     * @param basis what it rests on
     * @param uncertainty how sure it is, as far as that is known
     * @param parts further numbers that belong to it, each with its name: values of single categories, coverage, and
     *     the like
     */
    record Defined(double value, Basis basis, Uncertainty uncertainty, List<Part> parts) implements Estimate {

        /**
         * @throws IllegalArgumentException if the value is not finite: a statistic that cannot be computed is {@link
         *     Undefined}
         */
        public Defined {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a number to report: " + value);
            }
            parts = List.copyOf(parts);
        }

        Defined(double value, Basis basis) {
            this(value, basis, Uncertainty.UNKNOWN, List.of());
        }

        Defined with(Uncertainty other) {
            return new Defined(value, basis, other, parts);
        }

        Defined with(List<Part> others) {
            return new Defined(value, basis, uncertainty, others);
        }

        /** The further number of that name, about that thing. */
        public Optional<Part> part(String name, String of) {
            return parts.stream()
                    .filter(part -> part.name().equals(name) && part.of().equals(of))
                    .findFirst();
        }
    }

    /**
     * No number.
     *
     * @param reason why not, and what would be needed, as a sentence without a full stop
     */
    record Undefined(String reason) implements Estimate {}
}
