package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Counted;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.FoundTally;
import org.emic.coding.Searched;
import org.emic.model.Unit;

/** The table of {@code emic search --count}: a row a kind of thing, with what it is of, because CSV has no footer. */
final class SearchCount {

    private static final List<Column> COLUMNS = List.of(
            Column.text("what"),
            Column.integer("count"),
            Column.integer("of"),
            Column.decimal("percent", 2),
            Column.decimal("per_1000_words", 2));

    private SearchCount() {}

    static Table table(Unit unit, FoundTally tally, Searched searched, Footer footer) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                tally.outside() == 0
                        ? rate(unit.equals(Unit.MATCH) ? "matches" : "hits", tally.hits(), searched)
                        : List.of(Cell.of("hits"), Cell.of(tally.hits()), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        // Turns and sources have rows of their own.
        if (!unit.equals(Unit.MATCH) && unit.kind() != Unit.Kind.TURN && unit.kind() != Unit.Kind.SOURCE) {
            rows.add(rate(SearchWords.units(unit, 2), tally.units(), searched));
        }
        rows.add(share("words", tally.words(), searched.words()));
        rows.add(share("turns", tally.turns(), searched.turns()));
        rows.add(share("sources", tally.sources(), searched.sources()));
        rows.add(share("cases", tally.cases(), searched.cases()));
        return new Table("search-count", COLUMNS, rows, told(footer, tally));
    }

    private static Footer told(Footer footer, FoundTally tally) {
        if (tally.outside() == 0) {
            return footer;
        }
        String note =
                tally.outside() + " of " + Counted.of(tally.hits(), "hit") + (tally.outside() == 1 ? " is" : " are")
                        + " in these units, but not in the words searched, so there is no rate of hits.";
        return new Footer(footer.totals(), footer.denominators(), footer.groups(), footer.filters(), List.of(note));
    }

    private static List<Cell> rate(String what, long count, Searched searched) {
        return List.of(
                Cell.of(what), Cell.of(count), Cell.EMPTY, Cell.EMPTY, Cell.ratio(count, searched.words(), 1000));
    }

    private static List<Cell> share(String what, long count, long all) {
        return List.of(Cell.of(what), Cell.of(count), Cell.of(all), Cell.ratio(count, all, 100), Cell.EMPTY);
    }
}
