package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.Carried;
import org.emic.coding.Quoted;

/** What became of codings when a text was replaced: a row each, and the sum in words. */
final class CarriedRows {

    private static final List<Column> COLUMNS = List.of(
            Column.text("segment_id"),
            Column.text("what"),
            Column.text("coder"),
            Column.text("code"),
            Column.text("outcome"),
            Column.integer("start"),
            Column.integer("end"),
            Column.integer("new_start"),
            Column.integer("new_end"),
            Column.integer("places"),
            Column.text("text"),
            Column.text("new_text"));

    private final List<Carried> all;

    CarriedRows(List<Carried> all) {
        this.all = all;
    }

    /** Writes everything, or only what has no place or another text than before. */
    void write(ToolCommand command, OutputOptions output, boolean everything) throws IOException {
        List<List<Cell>> rows = all.stream()
                .filter(each -> everything || isForReading(each))
                .map(CarriedRows::row)
                .toList();
        if (rows.isEmpty() && output.isForReading()) {
            return;
        }
        Map<String, Long> counts = Map.of("segments", (long) all.size());
        output.write(command, new Table("replace", COLUMNS, rows, Footer.of(counts, Map.of())));
    }

    private static boolean isForReading(Carried each) {
        return each.outcome() != Carried.Outcome.STAYS && each.outcome() != Carried.Outcome.MOVES;
    }

    private static List<Cell> row(Carried each) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(each.what().segment()),
                Cell.of(each.what().judgement() ? "judgement" : "coding"),
                Cell.of(each.what().coder()),
                Cell.of(each.what().code()),
                Cell.of(word(each.outcome())),
                Cell.of(each.was().points().start()),
                Cell.of(each.was().points().end())));
        boolean one = each.places().size() == 1;
        Quoted now = one ? each.places().get(0) : each.was();
        row.add(one ? Cell.of(now.points().start()) : Cell.EMPTY);
        row.add(one ? Cell.of(now.points().end()) : Cell.EMPTY);
        row.add(Cell.of(each.places().size()));
        row.add(Cell.of(each.was().quote()));
        row.add(one ? Cell.of(now.quote()) : Cell.EMPTY);
        return row;
    }

    private static String word(Carried.Outcome outcome) {
        return switch (outcome) {
            case STAYS -> "stays";
            case MOVES -> "moves";
            case FOUND -> "found again";
            case CHANGES -> "goes with changed words";
            case LOST_CHANGED -> "lost: words changed";
            case LOST_UNSURE -> "lost: place not certain";
            case LOST_GONE -> "lost: words gone";
        };
    }

    /** How many have no place. */
    long lost() {
        return all.stream().filter(each -> each.outcome().isLost()).count();
    }

    /** How many became what, in words. */
    String summary() {
        Map<Carried.Outcome, Long> counts = all.stream()
                .collect(Collectors.groupingBy(
                        Carried::outcome, () -> new EnumMap<>(Carried.Outcome.class), Collectors.counting()));
        if (counts.isEmpty()) {
            return "Nobody has coded in it";
        }
        return all.size() + (all.size() == 1 ? " coding or judgement" : " codings and judgements") + ": "
                + counts.entrySet().stream()
                        .map(each -> word(each.getKey()) + " (" + each.getValue() + ")")
                        .collect(Collectors.joining("; "));
    }

    /** What can be done about those without a place. */
    String advice(boolean dryRun) {
        boolean changed = all.stream().anyMatch(each -> each.outcome() == Carried.Outcome.LOST_CHANGED);
        String accept = changed ? "--accept-changed takes the new_text of those whose words changed; " : "";
        return dryRun
                ? accept + "the others would stay in the log, and emic code edit ID --quote WORDS gives them a place."
                : "What is lost stays in the log: emic code list --lost shows it, emic code edit ID --quote WORDS"
                        + " gives it a place.";
    }
}
