package org.emic.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.analysis.CollocateRequest;
import org.emic.analysis.CollocateRequest.Sort;
import org.emic.analysis.Window;
import org.emic.model.Unit;
import picocli.CommandLine.Option;

/** Where words are near, and which of them are listed. */
final class CollocatesOptions {

    private static final int USUAL_WINDOW = 5;
    private static final int WIDEST = 1000;
    private static final long USUAL_MIN = 3;

    /** What can be sorted by, as it is typed. */
    static final class Sorts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Sort.values()).map(Sort::word).iterator();
        }
    }

    /** What no window reaches out of, as it is typed. */
    static final class Walls implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("turn", "sentence", "paragraph").iterator();
        }
    }

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "How many words on either side of the node are near; 5 without it.")
    private Integer window;

    @Option(
            names = "--left",
            paramLabel = "N",
            description = "How many before the node; without --window, only on this side.")
    private Integer left;

    @Option(
            names = "--right",
            paramLabel = "N",
            description = "How many behind the node; without --window, only on this side.")
    private Integer right;

    @Option(
            names = "--within",
            paramLabel = "PLACE",
            completionCandidates = Walls.class,
            description = "What neither windows nor rules reach out of: ${COMPLETION-CANDIDATES}; turn without it.")
    private String within = "turn";

    @Option(
            names = "--sort",
            paramLabel = "BY",
            completionCandidates = Sorts.class,
            description = "What the first rows have most of: ${COMPLETION-CANDIDATES}; log_dice without it.")
    private String sort;

    @Option(
            names = "--min",
            paramLabel = "N",
            description = "Only words with so many pairs; 3 without it, because scores of rarer ones mean little.")
    private Long min;

    @Option(names = "--top", paramLabel = "N", description = "Only the first so many rows.")
    private Integer top;

    @Option(names = "--trace", description = "With each row, the command that lists its pairs.")
    private boolean trace;

    @Option(
            names = "--pairs",
            paramLabel = "WORD",
            description = "Instead of the table, list the pairs with this word: where the node is, where the word, and"
                    + " what stands around.")
    private String pairs;

    /** @throws picocli.CommandLine.ParameterException if options do not go together, or a number is out of its range */
    void check(ToolCommand command, StopWordOptions stopWords) {
        Stream.of(window, left, right)
                .filter(each -> each != null && (each < 0 || each > WIDEST))
                .findFirst()
                .ifPresent(each -> {
                    throw command.usage("a window has 0 to " + WIDEST + " words on a side, not " + each);
                });
        if (side(left) + side(right) == 0) {
            throw command.usage("a window without any place: give --window, --left or --right at least 1");
        }
        if (min() < 1 || (top != null && top < 1)) {
            throw command.usage("--min and --top are 1 or more");
        }
        if (pairs != null && (sort != null || min != null || top != null || trace || stopWords.any())) {
            throw command.usage("--pairs lists all pairs with one word as they stand in the texts: leave --sort, --min,"
                    + " --top, --trace and stop words out");
        }
        sort(command);
        unit(command);
    }

    private int side(Integer asked) {
        if (asked != null) {
            return asked;
        }
        return window != null ? window : left == null && right == null ? USUAL_WINDOW : 0;
    }

    Window window() {
        return new Window(side(left), side(right));
    }

    /** What neither windows nor rules reach out of. */
    Unit unit(ToolCommand command) {
        return Unit.of(within)
                .filter(unit -> unit.kind() != Unit.Kind.SOURCE && unit.kind() != Unit.Kind.MATCH)
                .orElseThrow(() -> UnitOptions.unknown(command, "place", within, new Walls()));
    }

    /** The column that rows are sorted by. */
    String sortedBy() {
        return sort == null ? Sort.LOG_DICE.word() : sort;
    }

    private Sort sort(ToolCommand command) {
        return Sort.of(sortedBy()).orElseThrow(() -> UnitOptions.unknown(command, "order", sort, new Sorts()));
    }

    /** What the table is to show. */
    CollocateRequest request(ToolCommand command, StopWordOptions.Left left) {
        return new CollocateRequest(sort(command), min(), top(), left.words(), left.sources(), trace);
    }

    /** What was asked for: the rule, the window, what it does not reach out of, and the filters. */
    Map<String, List<String>> described(TypedRule rule, FilterOptions filters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("rule", List.of(rule.text()));
        all.put("left", List.of("" + window().left()));
        all.put("right", List.of("" + window().right()));
        all.put("within", List.of(within));
        all.putAll(filters.described());
        return all;
    }

    private long min() {
        return min == null ? USUAL_MIN : min;
    }

    /** 0 for all. */
    private int top() {
        return top == null ? 0 : top;
    }

    /** Whether each row has the command that lists its pairs. */
    boolean trace() {
        return trace;
    }

    /** The word whose pairs are wanted instead of a table. */
    Optional<String> pairs() {
        return Optional.ofNullable(pairs);
    }
}
