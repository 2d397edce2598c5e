package org.emic.analysis;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.model.Source;

/** How much there is of each theme in each case. */
final class MatrixCounts {

    /** What was counted of a case. */
    static final class OfCase {
        private boolean there;
        private int sources;
        private final long[] segments;
        private final long[] with;

        private OfCase(int rows) {
            segments = new long[rows];
            with = new long[rows];
        }

        /** Sources of the case that are counted over. */
        int sources() {
            return sources;
        }

        /** Whether it has sources, be it that nobody is known to have read them. */
        boolean isThere() {
            return there;
        }

        /** Codings of a theme. */
        long segments(int row) {
            return segments[row];
        }

        /** Sources with a coding of the theme. */
        long with(int row) {
            return with[row];
        }

        /** The state of a cell without a summary. */
        MatrixState state(int row) {
            if (segments[row] > 0) {
                return MatrixState.NO_SUMMARY;
            }
            return sources > 0 ? MatrixState.ABSENT : MatrixState.MISSING;
        }
    }

    private final CodedStudy coded;
    private final CodeRows rows;
    private final SortedMap<String, OfCase> cases = new TreeMap<>();
    private long strays;
    private long segments;

    MatrixCounts(CodedStudy coded, CodeRows rows) {
        this.coded = coded;
        this.rows = rows;
        for (int i = 0; i < coded.study().sources().size(); i++) {
            if (coded.isChosen(i)) {
                add(i, coded.study().sources().get(i));
            }
        }
    }

    /** Makes sure that a case is there, be it without sources. */
    OfCase of(String caseName) {
        return cases.computeIfAbsent(caseName, each -> new OfCase(rows.count()));
    }

    /** All cases, by name. */
    Map<String, OfCase> cases() {
        return cases;
    }

    /** Sources that belong to no case. */
    long strays() {
        return strays;
    }

    /** Codings that stand in any cell, each once. */
    long segments() {
        return segments;
    }

    /** Codings of a theme in all cases. */
    long segments(int row) {
        return cases.values().stream().mapToLong(each -> each.segments(row)).sum();
    }

    /** Sources of all cases. */
    long sources() {
        return cases.values().stream().mapToLong(OfCase::sources).sum();
    }

    private void add(int index, Source source) {
        String name = source.attributes().caseName();
        if (name.isEmpty()) {
            strays++;
            return;
        }
        OfCase counts = of(name);
        counts.there = true;
        if (!coded.isCounted(index)) {
            return;
        }
        counts.sources++;
        boolean[] met = new boolean[rows.count()];
        for (Item item : coded.items(index)) {
            int[] in = rows.of(item);
            segments += in.length > 0 ? 1 : 0;
            for (int row : in) {
                counts.segments[row]++;
                counts.with[row] += met[row] ? 0 : 1;
                met[row] = true;
            }
        }
    }
}
