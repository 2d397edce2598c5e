package org.emic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The words near a node: how often they stand there, and how strongly they go together with it. */
public final class CollocateTable {

    private static final String NAME = "collocates";

    /**
     * What a word is called.
     *
     * @param folded as rules compare it
     * @param shown as people read it
     */
    public record Name(String folded, String shown) {}

    private final Collocates counts;
    private final CollocateRequest request;
    private final List<CollocateRow> rows = new ArrayList<>();
    private long stopped;
    private long rare;

    /**
     * @param counts complete
     * @param names of the words, by their numbers; asked only of words in pairs
     */
    public CollocateTable(Collocates counts, IntFunction<Name> names, CollocateRequest request) {
        this.counts = counts;
        this.request = request;
        CollocateTally[] tallies = counts.tallies();
        for (int word = 0; word < tallies.length; word++) {
            if (tallies[word] != null && tallies[word].pairs() > 0) {
                add(names.apply(word), tallies[word]);
            }
        }
        Comparator<CollocateRow> most = Comparator.comparingDouble(request.sort()::key);
        Comparator<CollocateRow> order = request.sort() == CollocateRequest.Sort.WORD
                ? most
                : most.thenComparingLong(row -> row.tally().pairs()).reversed();
        rows.sort(order.thenComparing(CollocateRow::folded));
    }

    private void add(Name name, CollocateTally tally) {
        if (request.stopWords().contains(name.folded())) {
            stopped++;
        } else if (tally.pairs() < request.min()) {
            rare++;
        } else {
            rows.add(row(name, tally));
        }
    }

    private CollocateRow row(Name name, CollocateTally tally) {
        return new CollocateRow(
                name.folded(),
                name.shown(),
                tally,
                new Collocation(tally.pairs(), counts.nodes(), tally.frequency, counts.words(), counts.places()),
                new WindowTable(
                        tally.inWindows, counts.windowWords(), tally.outside(), counts.words() - counts.nodeWords()));
    }

    /**
     * The table {@code collocates}.
     *
     * @param searched what was counted over besides words: turns, sources, cases
     * @param filters what it was restricted to, and what the nodes are
     */
    public Table table(Map<String, Long> searched, Map<String, List<String>> filters) {
        List<Column> columns = new ArrayList<>(CollocateRow.COLUMNS);
        request.trace().ifPresent(trace -> columns.add(Column.text("trace")));
        List<List<Cell>> cells = new ArrayList<>();
        for (CollocateRow row : shown()) {
            List<Cell> line = new ArrayList<>(row.cells());
            request.trace().ifPresent(trace -> line.add(row.traced(trace)));
            cells.add(line);
        }
        return new Table(
                NAME, columns, cells, Footer.of(denominators(searched), filters).with(notes()));
    }

    private List<CollocateRow> shown() {
        return request.top() == 0 || request.top() >= rows.size() ? rows : rows.subList(0, request.top());
    }

    private Map<String, Long> denominators(Map<String, Long> searched) {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("nodes", counts.nodes());
        all.put("places", counts.places());
        all.put("uncut_places", counts.uncutPlaces());
        all.put("words", counts.words());
        all.put("node_words", counts.nodeWords());
        all.put("window_words", counts.windowWords());
        all.putAll(searched);
        return all;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (counts.nodes() > 0) {
            notes.add(
                    "Pairs: a node and a word in its window, for each node anew. Expected: frequency · places / words,"
                            + " of the places that edges left of the windows (uncut_places would be without edges).");
            notes.add(
                    "ll_windows is of words, each once: in_windows of window_words against outside_nodes of words less"
                        + " node_words; with a minus sign where a word stands in windows less often than elsewhere.");
        }
        notes.addAll(request.notes());
        if (stopped > 0) {
            notes.add(many(stopped, "stop word") + " in windows " + (stopped == 1 ? "has" : "have") + " no row.");
        }
        if (rare > 0) {
            notes.add(many(rare, "word") + " with fewer than " + request.min() + " pairs "
                    + (rare == 1 ? "has" : "have") + " no row (--min).");
        }
        if (shown().size() < rows.size()) {
            notes.add("The first " + many(shown().size(), "word") + " of " + rows.size() + " (--top).");
        }
        return notes;
    }

    private static String many(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
