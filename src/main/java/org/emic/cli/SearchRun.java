package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.ChosenText;
import org.emic.coding.Found;
import org.emic.coding.FoundTally;
import org.emic.coding.Search;
import org.emic.coding.SearchRule;
import org.emic.coding.SearchView;
import org.emic.coding.Searched;
import org.emic.index.TextIndex;
import org.emic.model.Unit;
import org.emic.report.RowWriter;

/** A search on its way to rows, to a count, or to a reader. */
final class SearchRun {

    private static final List<Column> COLUMNS = List.of(
            Column.text("source"),
            Column.text("case"),
            Column.text("speaker"),
            Column.integer("turn"),
            Column.integer("start"),
            Column.integer("end"),
            Column.before("before"),
            Column.text("match"),
            Column.text("after"),
            Column.integer("words"));

    /** Takes what was found, one by one. */
    interface Taker {
        void take(Found found) throws IOException;
    }

    private final Search search;
    private final SearchRule rule;
    private final ChosenText text;
    private final Searched searched;
    private FoundTally tally;
    private String chosen = "";

    /** @param searched how much {@code text} is */
    SearchRun(Search search, SearchRule rule, ChosenText text, Searched searched) {
        this.search = search;
        this.rule = rule;
        this.text = text;
        this.searched = searched;
    }

    Unit unit() {
        return rule.unit();
    }

    /** Gives {@code taker} all that is listed. */
    void each(TextIndex index, SearchView view, Taker taker) throws IOException {
        try {
            tally = search.list(index, text, view, found -> {
                try {
                    taker.take(found);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        view.sample()
                .filter(sample -> sample.size() < tally.units())
                .ifPresent(sample -> chosen = "; " + sample.size() + " of them at random (seed " + sample.seed() + ")");
    }

    /** One row each, then what was searched. */
    void rows(TextIndex index, SearchView view, Map<String, List<String>> filters, RowWriter rows) throws IOException {
        rows.begin("search", COLUMNS);
        each(index, view, found -> rows.row(row(found)));
        Map<String, List<String>> all = asked(filters);
        view.sample().ifPresent(sample -> {
            all.put("sample", List.of(Integer.toString(sample.size())));
            all.put("seed", List.of(Long.toString(sample.seed())));
        });
        rows.end(new Footer(List.of(), denominators(), Map.of(), all, List.of(summary())));
    }

    private static List<Cell> row(Found found) {
        return List.of(
                Cell.of(found.source().id()),
                Cell.ofNonEmpty(found.source().attributes().caseName()),
                Cell.ofNonEmpty(found.passage().speaker()),
                found.passage().turn() == 0
                        ? Cell.EMPTY
                        : Cell.of(found.passage().turn()),
                Cell.of(found.passage().codePoints().start()),
                Cell.of(found.passage().codePoints().end()),
                Cell.of(found.passage().before()),
                Cell.of(found.passage().text()),
                Cell.of(found.passage().after()),
                Cell.of(found.words()));
    }

    /** How much there is, of what, without listing it. */
    Table count(TextIndex index, Map<String, List<String>> filters) {
        tally = search.count(index, text);
        Footer footer = new Footer(List.of(), denominators(), Map.of(), asked(filters), List.of());
        return SearchCount.table(unit(), tally, searched, footer);
    }

    /** What was found of what was searched, in one sentence without a final period. */
    String summary() {
        return SearchWords.summary(unit(), tally, searched) + chosen;
    }

    /** Whether anything was found at all. */
    boolean nothing() {
        return tally.units() == 0;
    }

    /** The rule and the unit, then the filters. */
    private Map<String, List<String>> asked(Map<String, List<String>> filters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("rule", List.of(rule.written()));
        all.put("unit", List.of(unit().written()));
        all.putAll(filters);
        return all;
    }

    private Map<String, Long> denominators() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("units", searched.turns());
        counts.put("words", searched.words());
        counts.put("sources", (long) searched.sources());
        counts.put("cases", (long) searched.cases());
        return counts;
    }
}
