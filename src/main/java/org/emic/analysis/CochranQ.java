package org.emic.analysis;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether the same units have a code equally often under several conditions: months, kinds of sources, coders.
 *
 * <pre>
 *   Q = (k − 1) (k Σ C_j² − (Σ C_j)²) / (k Σ R_i − Σ R_i²),   k − 1 degrees of freedom
 * </pre>
 *
 * for column sums C and row sums R. Units that have it always or never do not count. With two conditions it is
 * McNemar's test. It needs some twenty units that change; for fewer, p is rough.
 *
 * <p>Reference: W. G. Cochran (1950) Biometrika 37, 256–266.
 *
 * @param rows for each unit, whether it has the code under each condition; rows of one length
 */
public record CochranQ(List<List<Boolean>> rows) {

    /** @throws IllegalArgumentException if rows are of different lengths */
    public CochranQ {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("every unit needs an answer under each condition");
        }
    }

    /** k − 1; 0 where there are no units. */
    public int degreesOfFreedom() {
        return rows.isEmpty() ? 0 : Math.max(0, rows.get(0).size() - 1);
    }

    public Score q() {
        if (degreesOfFreedom() == 0) {
            return Score.none("there are not two conditions to compare");
        }
        int conditions = degreesOfFreedom() + 1;
        double all = 0;
        double columns = 0;
        double spread = 0;
        for (int condition = 0; condition < conditions; condition++) {
            int place = condition;
            double count = rows.stream().filter(row -> row.get(place)).count();
            all += count;
            columns += count * count;
        }
        for (List<Boolean> row : rows) {
            double count = row.stream().filter(Boolean::booleanValue).count();
            spread += count * (conditions - count);
        }
        return spread == 0
                ? Score.none("every unit has it under all conditions or under none, so nothing changes")
                : Score.of((conditions - 1) * (conditions * columns - all * all) / spread);
    }

    /** The p of Q, from the χ² distribution. */
    public Score p() {
        return q() instanceof Score.Value found
                ? Score.of(ChiSquaredDistribution.of(degreesOfFreedom()).survivalProbability(found.value()))
                : q();
    }
}
