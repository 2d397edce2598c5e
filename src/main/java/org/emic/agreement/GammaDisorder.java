package org.emic.agreement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The disorder that gamma and gamma-cat compare with chance, of the best alignments of all texts.
 *
 * <pre>
 *   gamma      Σ of the disorders of groups / mean number of units of a coder
 *   gamma-cat  Σ w d_cat / Σ w over pairs of coders with a unit in the group,
 *              w = max(0, 1 − position · d_pos) / (units in the group − 1) for two units,
 *              w = d_cat = {@code empty} for a unit and a coder without one
 * </pre>
 *
 * <p>That a unit without a partner counts as unlike is how pygamma-agreement does it (and tests it); Mathet (2017)
 * weighs pairs of units only, which gives higher values.
 */
enum GammaDisorder {
    ALL,
    CATEGORIES;

    /** An aligned text. */
    record Aligned(Continuum continuum, BestAlignment alignment) {}

    /** The disorder of texts; empty where there is nothing that could be out of order. */
    OptionalDouble of(List<Aligned> texts, Dissimilarity dissimilarity) {
        double sum = 0;
        double weight = 0;
        for (Aligned text : texts) {
            if (this == ALL) {
                sum += text.alignment().disorder(text.continuum(), dissimilarity);
                weight += (double) text.continuum().units().size()
                        / text.continuum().coders();
            } else {
                for (Alignments.Group group : text.alignment().groups()) {
                    List<Continuum.Unit> units = text.continuum().at(group.units());
                    double lonely = units.size() * (text.continuum().coders() - units.size());
                    double empty = dissimilarity.weights().empty();
                    sum += weighted(units, dissimilarity, true) + lonely * empty * empty;
                    weight += weighted(units, dissimilarity, false) + lonely * empty;
                }
            }
        }
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }

    private static double weighted(List<Continuum.Unit> units, Dissimilarity dissimilarity, boolean times) {
        double sum = 0;
        for (int one = 0; one < units.size(); one++) {
            for (int other = 0; other < one; other++) {
                double near = 1
                        - dissimilarity.weights().position() * dissimilarity.position(units.get(one), units.get(other));
                double weight = Math.max(0, near) / (units.size() - 1);
                sum += times ? weight * dissimilarity.category(units.get(one), units.get(other)) : weight;
            }
        }
        return sum;
    }
}
