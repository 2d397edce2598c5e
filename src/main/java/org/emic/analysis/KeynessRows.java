package org.emic.analysis;

import java.util.ArrayList;
import java.util.List;

/** How the words of a table of key words are laid out. */
final class KeynessRows {

    private static final List<String> DIRECTIONS = List.of("positive", "negative", "none");

    private final KeynessSide target;
    private final KeynessSide reference;
    private final WordNames names;
    private final KeynessRequest request;
    private final boolean traced;

    /** @param traced whether a command lists the counts of the reference */
    KeynessRows(KeynessSide target, KeynessSide reference, WordNames names, KeynessRequest request, boolean traced) {
        this.target = target;
        this.reference = reference;
        this.names = names;
        this.request = request;
        this.traced = traced;
    }

    List<Column> columns() {
        boolean stems = request.words().stems();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(stems ? "stem" : "word"),
                stems ? Column.list("words") : Column.text("form"),
                Column.text("keyness"),
                Column.integer("target"),
                Column.integer("target_words"),
                Column.integer("reference"),
                Column.integer("reference_words"),
                Column.decimal("target_per_1000", 2),
                Column.decimal("reference_per_1000", 2),
                Column.decimal("ll_two_terms", 2),
                Column.decimal("ll_four_cells", 2),
                Column.decimal("p", 4),
                Column.decimal("bic", 2),
                Column.decimal("log_ratio", 2),
                Column.decimal("percent_difference", 1),
                Column.decimal("odds_ratio", 2),
                Column.integer("target_sources"),
                Column.integer("reference_sources"),
                Column.decimal("target_dp", 3),
                Column.decimal("reference_dp", 3),
                Column.decimal("target_juilland_d", 3),
                Column.decimal("reference_juilland_d", 3),
                Column.text("reason")));
        if (request.words().trace()) {
            columns.add(Column.command("target_trace"));
            columns.add(Column.command("reference_trace"));
        }
        return columns;
    }

    List<Cell> row(KeyWord word) {
        Reasons reasons = new Reasons();
        Keyness keyness = word.keyness();
        int number = word.number();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(word.name()),
                request.words().stems() ? Cell.of(names.folds(number)) : Cell.of(names.written(number)),
                Cell.of(DIRECTIONS.get(word.block())),
                Cell.of(keyness.target()),
                Cell.of(keyness.targetSize()),
                Cell.of(keyness.reference()),
                Cell.of(keyness.referenceSize()),
                Cell.ratio(keyness.target(), keyness.targetSize(), 1000),
                Cell.ratio(keyness.reference(), keyness.referenceSize(), 1000)));
        cells.add(reasons.cell(keyness.logLikelihoodOfTwoTerms()));
        cells.add(reasons.cell(keyness.logLikelihoodOfFourCells()));
        cells.add(reasons.probability(keyness.p()));
        for (Score score :
                List.of(keyness.bic(), keyness.logRatio(), keyness.percentDifference(), keyness.oddsRatio())) {
            cells.add(reasons.cell(score));
        }
        cells.add(Cell.of(target.sources(number)));
        cells.add(Cell.of(reference.sources(number)));
        cells.add(target.dispersion(number, PartSizes::dp, reasons));
        cells.add(reference.dispersion(number, PartSizes::dp, reasons));
        cells.add(target.dispersion(number, PartSizes::juillandD, reasons));
        cells.add(reference.dispersion(number, PartSizes::juillandD, reasons));
        cells.add(reasons.cell());
        if (request.words().trace()) {
            cells.add(Followed.search(names.rule(number), request.words().filters()));
            cells.add(traced ? Followed.search(names.rule(number), request.reference()) : Cell.EMPTY);
        }
        return cells;
    }
}
