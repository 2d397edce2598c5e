package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probabilities as characters: a p of 0 would say that something cannot happen. */
class PlainTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1.0000",
        "0.05, 0.05, 0.0500",
        "0.00012345678, 0.000123, 0.0001",
        "0.0000999, 0.0001, <0.0001",
        "0.000000295359, 2.95E-7, <0.0001",
        "1.5E-40, 1.5E-40, <0.0001",
    })
    void aProbabilityIsNeverPrintedAsNothing(String exact, String file, String people) {
        Cell cell = new Cell.Probability(new BigDecimal(exact));
        assertThat(Plain.ofFile(cell)).isEqualTo(file);
        assertThat(Plain.ofPeople(cell, Column.decimal("p", 4))).isEqualTo(people);
    }
}
