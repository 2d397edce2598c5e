package org.emic.agreement;

/** What two coders gave the units that both rated: the contingency table, without its empty cells. */
final class Pairs {

    private final int[][] cells;
    private final long[] counts;
    private final long[] first;
    private final long[] second;
    private final long units;

    private Pairs(int[][] cells, long[] counts, int categories) {
        this.cells = cells;
        this.counts = counts;
        this.first = new long[categories];
        this.second = new long[categories];
        long sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            first[cells[cell][0]] += counts[cell];
            second[cells[cell][1]] += counts[cell];
            sum += counts[cell];
        }
        this.units = sum;
    }

    /** How many categories there are, used or not. */
    int categories() {
        return first.length;
    }

    /** How many units both rated. */
    long units() {
        return units;
    }

    /** How many cells are not empty. */
    int cells() {
        return counts.length;
    }

    int first(int cell) {
        return cells[cell][0];
    }

    int second(int cell) {
        return cells[cell][1];
    }

    long count(int cell) {
        return counts[cell];
    }

    /** The first coder's share of a category. */
    double firstShare(int category) {
        return (double) first[category] / units;
    }

    /** The second coder's share of a category. */
    double secondShare(int category) {
        return (double) second[category] / units;
    }

    /** How many units both gave the same category. */
    long agreements() {
        long same = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            same += cells[cell][0] == cells[cell][1] ? counts[cell] : 0;
        }
        return same;
    }

    /** The category all of them got from both, if there is only one; else −1. */
    int onlyCategory() {
        return cells.length == 1 && cells[0][0] == cells[0][1] ? cells[0][0] : -1;
    }

    /** Takes pairs in any order. */
    static final class Builder {

        private final RowCounter counter = new RowCounter();
        private final int categories;

        Builder(int categories) {
            this.categories = categories;
        }

        void add(int first, int second, long times) {
            counter.add(new int[] {first, second}, times);
        }

        Pairs build() {
            RowCounter.Distinct distinct = counter.distinct();
            return new Pairs(distinct.rows(), distinct.times(), categories);
        }
    }
}
