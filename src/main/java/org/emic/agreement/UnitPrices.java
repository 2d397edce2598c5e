package org.emic.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A price for each unit, such that no group of units costs less than its units together: so the prices of any units are
 * the least that covering them can cost. Prices are raised as far as the groups allow (a dual ascent of the set
 * partitioning problem).
 *
 * <p>First, subgradient steps look for good prices, whether allowed or not: the units that the cheapest groups leave
 * out become dearer, those that they cover twice cheaper. Then prices are lowered until every group is paid for, and
 * raised again one by one.
 */
final class UnitPrices {

    private static final int STEPS = 200;

    private final List<Alignments.Group> groups;
    private final List<List<Alignments.Group>> byUnit = new ArrayList<>();
    private final double[] prices;

    private UnitPrices(List<Alignments.Group> groups, int units) {
        this.groups = groups;
        this.prices = new double[units];
        for (int unit = 0; unit < units; unit++) {
            byUnit.add(new ArrayList<>());
        }
        for (Alignments.Group group : groups) {
            for (int unit : group.units()) {
                byUnit.get(unit).add(group);
            }
        }
    }

    static double[] of(List<Alignments.Group> groups, int units) {
        UnitPrices prices = new UnitPrices(groups, units);
        prices.begin();
        double[] safe = prices.repaired();
        double best = sum(safe);
        double step = 0.1;
        for (int round = 0; round < STEPS; round++) {
            prices.move(step / (1 + round / 10.0));
            if (round % 10 == 9) {
                double[] repaired = prices.repaired();
                double found = sum(repaired);
                if (found > best) {
                    best = found;
                    safe = repaired;
                }
            }
        }
        return safe;
    }

    /** Each unit bears an equal share of its cheapest group. */
    private void begin() {
        for (int unit = 0; unit < prices.length; unit++) {
            prices[unit] = byUnit.get(unit).stream()
                    .mapToDouble(group -> group.cost() / group.units().length)
                    .min()
                    .orElse(0);
        }
    }

    /** A subgradient step. */
    private void move(double step) {
        int[] covered = new int[prices.length];
        for (Alignments.Group group : groups) {
            if (slack(prices, group) < 0) {
                for (int unit : group.units()) {
                    covered[unit]++;
                }
            }
        }
        for (int unit = 0; unit < prices.length; unit++) {
            prices[unit] += step * (1 - covered[unit]);
        }
    }

    /** Allowed prices near the present ones, none of which can be raised alone. */
    private double[] repaired() {
        double[] allowed = Arrays.copyOf(prices, prices.length);
        for (Alignments.Group group : groups) {
            double slack = slack(allowed, group);
            if (slack < 0) {
                for (int unit : group.units()) {
                    allowed[unit] += slack / group.units().length;
                }
            }
        }
        for (int unit = 0; unit < allowed.length; unit++) {
            double room = Double.MAX_VALUE;
            for (Alignments.Group group : byUnit.get(unit)) {
                room = Math.min(room, slack(allowed, group));
            }
            allowed[unit] += room;
        }
        return allowed;
    }

    private static double slack(double[] prices, Alignments.Group group) {
        double slack = group.cost();
        for (int unit : group.units()) {
            slack -= prices[unit];
        }
        return slack;
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}
