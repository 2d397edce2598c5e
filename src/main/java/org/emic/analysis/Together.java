package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.model.Turns;

/** Where codes stand, and how often two of them stand together. */
final class Together {

    /** One source, or all sources or cases as the units of one. */
    private interface Stratum {
        /** How often two codes stand together. */
        long both(int row, int other);

        /** Adds how often they would after every shift of the other; the tally is empty before and after. */
        void shift(int row, int other, Shifts into, ShiftTally tally);
    }

    private final CodedStudy coded;
    private final CodeRows rows;
    private final Within within;
    private final List<Stratum> strata = new ArrayList<>();
    private final long[] counts;
    private long units;
    private long strays;
    private int longest = 1;

    Together(CodedStudy coded, CodeRows rows, Within within, UnitPlaces places) {
        this.coded = coded;
        this.rows = rows;
        this.within = within;
        this.counts = new long[rows.count()];
        Marker marker =
                new Marker(coded, rows, places, within.unit() == UnitKind.CASES ? UnitKind.SOURCES : within.unit());
        List<SourceMarks> wholes = new ArrayList<>();
        for (int source = 0; source < coded.study().sources().size(); source++) {
            if (!coded.isCounted(source)) {
                continue;
            }
            if (within.kind() == Within.Kind.OVERLAP) {
                add(new Arcs(source));
            } else if (within.isOfWholes()) {
                wholes.add(marker.of(source, item -> true));
            } else {
                add(marker.of(source, item -> true));
            }
        }
        if (within.isOfWholes()) {
            add(wholes);
        }
    }

    /** How often a code stands. */
    long count(int row) {
        return counts[row];
    }

    /** How many units there are; segments of all rows where segments are counted. */
    long units() {
        return units;
    }

    /** Sources that belong to no case. */
    long strays() {
        return strays;
    }

    long both(int row, int other) {
        long both = 0;
        for (Stratum stratum : strata) {
            both += stratum.both(row, other);
        }
        return both;
    }

    /** Safe to be asked by several threads. */
    Shifts shifts(int row, int other) {
        Shifts shifts = new Shifts();
        ShiftTally tally = new ShiftTally(longest);
        for (Stratum stratum : strata) {
            stratum.shift(row, other, shifts, tally);
        }
        return shifts;
    }

    private void add(SourceMarks marks) {
        units += marks.units();
        for (int row = 0; row < counts.length; row++) {
            counts[row] += marks.marks()[row].length;
        }
        strata.add(new Units(marks));
        longest = Math.max(longest, marks.units());
    }

    private void add(Arcs arcs) {
        strata.add(arcs);
        longest = Math.max(longest, arcs.shifts());
        for (int row = 0; row < counts.length; row++) {
            counts[row] += arcs.starts[row].length;
        }
        units += coded.items(arcs.source).stream()
                .filter(item -> rows.of(item).length > 0)
                .count();
    }

    /** Sources, or the cases they belong to, as units side by side. */
    private void add(List<SourceMarks> wholes) {
        Map<String, Integer> cases = new TreeMap<>();
        List<List<Integer>> marks = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            marks.add(new ArrayList<>());
        }
        int unit = 0;
        for (SourceMarks each : wholes) {
            int at = unit;
            if (within.kind() == Within.Kind.CASE) {
                String name =
                        coded.study().sources().get(each.source()).attributes().caseName();
                if (name.isEmpty()) {
                    strays++;
                    continue;
                }
                int next = cases.size();
                at = cases.computeIfAbsent(name, first -> next);
            }
            unit = Math.max(unit, at + 1);
            for (int row = 0; row < counts.length; row++) {
                if (each.marks()[row].length > 0) {
                    marks.get(row).add(at);
                }
            }
        }
        int[][] sorted = marks.stream()
                .map(each -> each.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        add(new SourceMarks(-1, unit, new int[0], sorted));
    }

    /** Units of which each has a code or has it not. */
    private final class Units implements Stratum {

        private final SourceMarks marks;

        Units(SourceMarks marks) {
            this.marks = marks;
        }

        @Override
        public long both(int row, int other) {
            long both = 0;
            int[] others = marks.marks()[other];
            int next = 0;
            for (int unit : marks.marks()[row]) {
                if (within.turns() > 0) {
                    both += near(unit, others);
                    continue;
                }
                while (next < others.length && others[next] < unit) {
                    next++;
                }
                both += next < others.length && others[next] == unit ? 1 : 0;
            }
            return both;
        }

        private long near(int unit, int[] others) {
            long near = 0;
            for (int other : others) {
                near += Math.abs(marks.turns()[unit] - marks.turns()[other]) <= within.turns() ? 1 : 0;
            }
            return near;
        }

        @Override
        public void shift(int row, int other, Shifts into, ShiftTally tally) {
            int[] mine = marks.marks()[row];
            int[] others = marks.marks()[other];
            if (mine.length == 0 || others.length == 0) {
                return;
            }
            for (int unit : mine) {
                int first = unit;
                int last = unit;
                while (within.turns() > 0 && first > 0 && isNear(first - 1, unit)) {
                    first--;
                }
                while (within.turns() > 0 && last + 1 < marks.units() && isNear(last + 1, unit)) {
                    last++;
                }
                for (int from : others) {
                    for (int to = first; to <= last; to++) {
                        tally.add(Math.floorMod(to - from, marks.units()));
                    }
                }
            }
            into.add(tally.taken(), marks.units());
        }

        private boolean isNear(int unit, int other) {
            return Math.abs(marks.turns()[unit] - marks.turns()[other]) <= within.turns();
        }
    }

    /**
     * Segments on a line of turns: turn i and what stands behind it reach from i to i + 1, so that a segment that is moved
     * on by whole turns lies to the turns as it did before.
     */
    private final class Arcs implements Stratum {

        private final int source;
        private final int[] cells;
        private final double[][] starts;
        private final double[][] ends;

        Arcs(int source) {
            this.source = source;
            Turns turns = coded.study().sources().get(source).turns();
            this.cells = new int[Math.max(1, turns.size()) + 1];
            for (int i = 0; i < turns.size(); i++) {
                cells[i] = turns.start(i);
            }
            List<Item> items = coded.items(source);
            int end = items.stream().mapToInt(Item::end).max().orElse(0);
            cells[cells.length - 1] = Math.max(
                    cells[cells.length - 2] + 1, Math.max(end, turns.isEmpty() ? 0 : turns.end(turns.size() - 1)));
            List<List<Item>> byRow = new ArrayList<>();
            for (int row = 0; row < rows.count(); row++) {
                byRow.add(new ArrayList<>());
            }
            for (Item item : items) {
                for (int row : rows.of(item)) {
                    byRow.get(row).add(item);
                }
            }
            this.starts = byRow.stream()
                    .map(row -> row.stream()
                            .mapToDouble(item -> place(item.start()))
                            .toArray())
                    .toArray(double[][]::new);
            this.ends = byRow.stream()
                    .map(row ->
                            row.stream().mapToDouble(item -> place(item.end())).toArray())
                    .toArray(double[][]::new);
        }

        /** As many as there are turns. */
        int shifts() {
            return cells.length - 1;
        }

        private double place(int at) {
            int cell = Arrays.binarySearch(cells, at);
            if (cell >= 0) {
                return cell;
            }
            int before = -cell - 2;
            if (before < 0) {
                return (double) (at - cells[0]) / cells[0];
            }
            return before + (double) (at - cells[before]) / (cells[before + 1] - cells[before]);
        }

        @Override
        public long both(int row, int other) {
            long both = 0;
            for (int i = 0; i < starts[row].length; i++) {
                for (int j = 0; j < starts[other].length; j++) {
                    both += starts[row][i] < ends[other][j] && starts[other][j] < ends[row][i] ? 1 : 0;
                }
            }
            return both;
        }

        @Override
        public void shift(int row, int other, Shifts into, ShiftTally tally) {
            if (starts[row].length == 0 || starts[other].length == 0) {
                return;
            }
            for (int i = 0; i < starts[row].length; i++) {
                for (int j = 0; j < starts[other].length; j++) {
                    int from = (int) Math.floor(starts[row][i] - ends[other][j]) + 1;
                    int to = (int) Math.ceil(ends[row][i] - starts[other][j]) - 1;
                    for (int by = from; by <= Math.min(to, from + shifts() - 1); by++) {
                        tally.add(Math.floorMod(by, shifts()));
                    }
                }
            }
            into.add(tally.taken(), shifts());
        }
    }

    /** Counts by shift; taking the counts leaves it empty. */
    private static final class ShiftTally {

        private final int[] counts;
        private int[] met = new int[16];
        private int size;

        ShiftTally(int length) {
            this.counts = new int[length];
        }

        void add(int at) {
            if (counts[at]++ == 0) {
                if (size == met.length) {
                    met = Arrays.copyOf(met, 2 * size);
                }
                met[size++] = at;
            }
        }

        int[] taken() {
            int[] taken = new int[size];
            for (int i = 0; i < size; i++) {
                taken[i] = counts[met[i]];
                counts[met[i]] = 0;
            }
            size = 0;
            return taken;
        }
    }
}
