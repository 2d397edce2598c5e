package org.emic.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.emic.model.Span;
import org.emic.model.Turns;

/** Says of each unit of a source which codes it carries. A unit carries a code if a coding of it shares text with the unit. */
final class Marker {

    private final CodedStudy coded;
    private final CodeRows rows;
    private final UnitPlaces places;
    private final UnitKind kind;

    /** @param kind all but {@link UnitKind#CASES}, whose units lie in several sources */
    Marker(CodedStudy coded, CodeRows rows, UnitPlaces places, UnitKind kind) {
        this.coded = coded;
        this.rows = rows;
        this.places = places;
        this.kind = kind;
    }

    /** The marks of a source that is counted over, by those of its codings that pass. */
    SourceMarks of(int source, Predicate<Item> passes) {
        List<Item> items = coded.items(source).stream().filter(passes).toList();
        return switch (kind) {
            case SEGMENTS -> bySegment(source, items);
            case SOURCES -> bySource(source, items);
            case CASES -> throw new IllegalArgumentException("a case lies in several sources");
            default -> byPlace(source, items);
        };
    }

    private SourceMarks bySegment(int source, List<Item> items) {
        BitSet[] marks = empty();
        for (int i = 0; i < items.size(); i++) {
            for (int row : rows.of(items.get(i))) {
                marks[row].set(i);
            }
        }
        return new SourceMarks(source, items.size(), new int[0], arrays(marks));
    }

    private SourceMarks bySource(int source, List<Item> items) {
        BitSet[] marks = empty();
        for (Item item : items) {
            for (int row : rows.of(item)) {
                marks[row].set(0);
            }
        }
        return new SourceMarks(source, 1, new int[0], arrays(marks));
    }

    private SourceMarks byPlace(int source, List<Item> items) {
        Places units = units(source);
        BitSet[] marks = empty();
        for (Item item : items) {
            int[] ofItem = rows.of(item);
            for (int unit = ofItem.length == 0 ? units.count : units.first(item.start());
                    unit < units.count && units.starts[unit] < item.end();
                    unit++) {
                for (int row : ofItem) {
                    marks[row].set(unit);
                }
            }
        }
        return new SourceMarks(source, units.count, Arrays.copyOf(units.turns, units.count), arrays(marks));
    }

    private Places units(int source) {
        Turns turns = coded.study().sources().get(source).turns();
        BitSet wanted = coded.turns(source);
        Places units = new Places(wanted.cardinality());
        for (int turn = wanted.nextSetBit(0); turn >= 0; turn = wanted.nextSetBit(turn + 1)) {
            if (kind == UnitKind.TURNS) {
                units.add(turns.start(turn), turns.end(turn), turn);
                continue;
            }
            Span span = turns.get(turn).span();
            List<Span> parts =
                    kind == UnitKind.SENTENCES ? places.sentences(source, span) : places.paragraphs(source, span);
            for (Span part : parts) {
                units.add(part.start(), part.end(), turn);
            }
        }
        return units;
    }

    private BitSet[] empty() {
        BitSet[] marks = new BitSet[rows.count()];
        Arrays.setAll(marks, row -> new BitSet());
        return marks;
    }

    private static int[][] arrays(BitSet[] marks) {
        return Arrays.stream(marks).map(each -> each.stream().toArray()).toArray(int[][]::new);
    }

    /** Where the units of a source are, in text order. */
    private static final class Places {
        private int[] starts;
        private int[] ends;
        private int[] turns;
        private int count;

        Places(int expected) {
            starts = new int[Math.max(1, expected)];
            ends = new int[starts.length];
            turns = new int[starts.length];
        }

        void add(int start, int end, int turn) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
                turns = Arrays.copyOf(turns, 2 * count);
            }
            starts[count] = start;
            ends[count] = end;
            turns[count++] = turn;
        }

        /** The first unit that ends behind {@code at}. */
        int first(int at) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ends[middle] > at) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
