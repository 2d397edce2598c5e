package org.emic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The words near a node: how often they stand there, and how strongly they go together with it. */
public final class CollocateTable {

    private static final String NAME = "collocates";

    /**
     * What a word is called.
     *
     * @param word its folded form, as rules compare it
     * @param form how it is written most often
     */
    public record Name(String word, String form) {}

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
        rows.sort(order.thenComparing(CollocateRow::word));
    }

    private void add(Name name, CollocateTally tally) {
        if (request.stopWords().contains(name.word())) {
            stopped++;
        } else if (tally.pairs() < request.min()) {
            rare++;
        } else {
            rows.add(row(name, tally));
        }
    }

    private CollocateRow row(Name name, CollocateTally tally) {
        return new CollocateRow(
                name.word(),
                name.form(),
                tally,
                new Collocation(tally.pairs(), counts.nodes(), tally.frequency, counts.words(), counts.places()),
                new WindowTable(
                        tally.inWindows, counts.windowWords(), tally.outside(), counts.words() - counts.nodeWords()));
    }

    /**
     * The table {@code collocates}.
     *
     * @param asked the rule, the window and the filters: each option's name and its values
     */
    public Table table(Map<String, List<String>> asked) {
        List<Column> columns = new ArrayList<>(CollocateRow.COLUMNS);
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (CollocateRow row : shown()) {
            List<Cell> line = new ArrayList<>(row.cells());
            if (request.trace()) {
                line.add(Followed.pairs(asked, row.word()));
            }
            cells.add(line);
        }
        return new Table(
                NAME, columns, cells, Footer.of(counts.denominators(), asked).with(notes()));
    }

    private List<CollocateRow> shown() {
        return request.top() == 0 || request.top() >= rows.size() ? rows : rows.subList(0, request.top());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (counts.nodes() > 0) {
            notes.add("Pairs: each node anew with each word in its window. Expected: frequency · places / words; places"
                    + " are what edges left of uncut_places.");
            notes.add("ll_windows: words in windows and outside them, each once, without nodes (Evert 2008); below 0"
                    + " where a word is rarer in windows than elsewhere.");
        }
        notes.addAll(leftOut());
        return notes;
    }

    /** Whether no word has a row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Which words in pairs have no row, and why: whole sentences. */
    public List<String> leftOut() {
        List<String> notes = new ArrayList<>();
        if (!request.stopWords().isEmpty()) {
            notes.add("Left out: " + String.join(", and ", request.stopLists()) + "; " + stopped
                    + " of them stand in windows. They count in all denominators.");
        }
        if (rare > 0) {
            notes.add("Without a row: " + Counted.of(rare, "word") + " in fewer than " + request.min()
                    + " pairs (--min).");
        }
        int more = rows.size() - shown().size();
        if (more > 0) {
            notes.add("Without a row: " + Counted.of(more, "more word") + " (--top).");
        }
        return notes;
    }
}
