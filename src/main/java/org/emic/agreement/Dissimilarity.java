package org.emic.agreement;

import java.util.List;

/**
 * How unlike units are, for gamma (Mathet, Widlöcher and Métivier 2015, section 4).
 *
 * <pre>
 *   d(u, v) = position · d_pos + category · d_cat
 *   d_pos   = empty · ((|start_u − start_v| + |end_u − end_v|) / (length_u + length_v))²
 *   d_cat   = empty if the values differ, else 0
 *   the disorder of units aligned with each other is the mean of d over all pairs of coders, where a coder without a unit among
 *   them makes a pair cost {@code empty}
 * </pre>
 */
record Dissimilarity(GammaOptions.Weight weights, int coders) {

    /** Of two units of different coders. */
    double of(Continuum.Unit one, Continuum.Unit other) {
        return weights.position() * position(one, other) + weights.category() * category(one, other);
    }

    double position(Continuum.Unit one, Continuum.Unit other) {
        double apart = Math.abs(one.span().start() - other.span().start())
                + Math.abs(one.span().end() - other.span().end());
        double share = apart / (one.span().length() + other.span().length());
        return share * share * weights.empty();
    }

    double category(Continuum.Unit one, Continuum.Unit other) {
        return one.value() == other.value() ? 0 : weights.empty();
    }

    /** The disorder of units of different coders that are aligned with each other. */
    double disorder(List<Continuum.Unit> aligned) {
        double sum = 0;
        for (int one = 0; one < aligned.size(); one++) {
            for (int other = 0; other < one; other++) {
                sum += of(aligned.get(one), aligned.get(other));
            }
        }
        return (sum + weights.empty() * (pairs(coders) - pairs(aligned.size()))) / pairs(coders);
    }

    private static double pairs(int of) {
        return of * (of - 1) / 2.0;
    }
}
