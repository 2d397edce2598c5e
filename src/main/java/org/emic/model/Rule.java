package org.emic.model;

import java.util.Optional;

/**
 * An expression in a code that says which text the code applies to.
 *
 * @param id as the codebook gives it, or {@code <code id>/<n>} with n counted from 1 among the code's rules
 * @param match what must hold
 * @param unless what must not hold in the same unit
 * @param condition the rule's {@code speaker:} and similar keys, joined by AND
 * @param unit what it codes: its own unit, or the codebook's
 * @param text the rule as it stands in the codebook (the match), for explanations
 * @param place of the rule in the codebook
 */
public record Rule(
        String id,
        Expression match,
        Optional<Expression> unless,
        Optional<Expression> condition,
        Unit unit,
        String text,
        Place place) {}
