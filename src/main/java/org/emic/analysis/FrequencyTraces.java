package org.emic.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.emic.model.Value;

/** The commands that list what a frequency table counts: a column of them for each sort of thing that is counted. */
final class FrequencyTraces {

    /** What is listed. */
    private enum Of {
        /** The segments, also those whose words are counted. */
        SEGMENTS(Measure.SEGMENTS, ""),
        /** Every coding, whose hits add up. */
        HITS(Measure.HITS, ""),
        SOURCES(Measure.SOURCES, "--per source"),
        CASES(Measure.CASES, "--per case");

        private final Measure counted;
        private final String options;

        Of(Measure counted, String options) {
            this.counted = counted;
            this.options = options;
        }

        /** What a measure is a number of. */
        private static Of behind(Measure measure) {
            return switch (measure) {
                case HITS -> HITS;
                case SOURCES -> SOURCES;
                case CASES -> CASES;
                case SEGMENTS, WORDS, COVERAGE, PER_1000, PRESENT -> SEGMENTS;
            };
        }
    }

    private final CodeTree tree;
    private final FrequencyRequest request;
    private final List<Of> shown;
    private final BitSet parents = new BitSet();

    FrequencyTraces(CodeTree tree, FrequencyRequest request) {
        this.tree = tree;
        this.request = request;
        this.shown = request.trace()
                ? request.shown().stream().map(Of::behind).distinct().sorted().toList()
                : List.of();
        tree.nodes().stream().filter(node -> node.parent() >= 0).forEach(node -> parents.set(node.parent()));
    }

    List<Column> columns() {
        return shown.stream()
                .map(each -> Column.command(each.counted.word() + "_trace"))
                .toList();
    }

    /**
     * The cells of a code.
     *
     * @param group the value of the group; not asked for in a table without groups
     */
    List<Cell> of(int code, Optional<Value> group) {
        String where = Followed.code(tree.written(code), request.own())
                + request.by().map(by -> " AND " + Followed.group(by, group)).orElse("");
        return shown.stream()
                .map(each -> Followed.command(request.selection(), where, options(each, code)))
                .toList();
    }

    private String options(Of of, int code) {
        return of == Of.SEGMENTS && parents.get(code) && !request.own() ? Followed.ONCE_A_SPAN : of.options;
    }

    /** The cells of all codes together. */
    List<Cell> totals() {
        return shown.stream()
                .map(each -> Followed.command(request.selection(), "", each.options))
                .toList();
    }
}
