package org.emic.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.agreement.Detection;
import org.emic.agreement.Estimate;
import org.emic.agreement.Options;
import org.emic.agreement.RatingTables;
import org.emic.agreement.Ratings;
import org.emic.agreement.Uncertainty;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.Coded;
import org.emic.coding.Context;
import org.emic.coding.Passages;
import org.emic.comparison.Comparison;
import org.emic.comparison.Measured;
import org.emic.comparison.RuleFinds;
import org.emic.model.Passage;

/**
 * What rules find of what a person coded, as tables.
 *
 * @param scope whose coders are the rules and the person
 * @param options with the level of intervals
 */
record RulesTable(Coded coded, AgreementScope scope, Options options) {

    private static final int DIGITS = 2;
    private static final String WILSON =
            "Intervals: Wilson 1927; that of F1 is Wilson's for TP / (TP + FP + FN), carried over. The person is taken"
                    + " to be right.";

    /** One row a code: units by rule, units by the person, units by both, and what follows. */
    Table codes(List<Measured> measured) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("code"),
                Column.integer("by_rules").labelled("by rules"),
                Column.integer("by_coder")
                        .labelled("by " + scope.filters().get("coder").get(1)),
                Column.integer("by_both").labelled("by both")));
        for (String name : List.of("precision", "recall", "f1")) {
            columns.add(Column.decimal(name, DIGITS));
            columns.add(Column.decimal(name + "_low", DIGITS).labelled("low"));
            columns.add(Column.decimal(name + "_high", DIGITS).labelled("high"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (int first = 0; first < measured.size(); first += 3) {
            Comparison comparison = measured.get(first).comparison();
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.of(comparison.question().code())));
            comparison.question().coded().values().forEach(count -> row.add(Cell.of(count)));
            row.add(Cell.of(RatingTables.contingency((Ratings) comparison.data().get(0), 0, 1)
                    .get(1)
                    .get(1)));
            for (Measured each : measured.subList(first, first + 3)) {
                numbers(row, each.estimate());
                if (each.estimate() instanceof Estimate.Undefined none) {
                    reasons.computeIfAbsent(none.reason(), unused -> new LinkedHashSet<>())
                            .add(each.statistic().id() + " of "
                                    + comparison.question().code());
                }
            }
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(scope.notes());
        notes.add(WILSON);
        reasons.forEach(
                (reason, where) -> notes.add("cannot be computed: " + reason + " (" + String.join(", ", where) + ")"));
        return table("agree", columns, rows, notes);
    }

    private static void numbers(List<Cell> row, Estimate estimate) {
        Optional<Uncertainty.Interval> interval =
                estimate.defined().flatMap(found -> found.uncertainty().interval());
        row.add(estimate.defined().map(found -> Cell.of(found.value())).orElse(Cell.EMPTY));
        row.add(interval.map(each -> Cell.of(each.low())).orElse(Cell.EMPTY));
        row.add(interval.map(each -> Cell.of(each.high())).orElse(Cell.EMPTY));
    }

    /** One row a rule: what it finds, and what no other rule of its code finds. */
    Table rules(List<RuleFinds.OfRule> rules) {
        List<Column> columns = List.of(
                Column.text("code"),
                Column.text("rule"),
                Column.integer("right"),
                Column.integer("wrong"),
                Column.integer("right_alone").labelled("right alone"),
                Column.integer("wrong_alone").labelled("wrong alone"),
                Column.decimal("precision", DIGITS),
                Column.decimal("precision_low", DIGITS).labelled("low"),
                Column.decimal("precision_high", DIGITS).labelled("high"));
        List<List<Cell>> rows = new ArrayList<>();
        for (RuleFinds.OfRule rule : rules) {
            Detection detection = rule.detection();
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(rule.code()),
                    Cell.of(rule.rule()),
                    Cell.of(detection.found()),
                    Cell.of(detection.wrong()),
                    Cell.of(rule.onlyRight()),
                    Cell.of(rule.onlyWrong())));
            numbers(row, StatisticNames.find("precision").orElseThrow().of(detection, options));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(scope.notes());
        notes.add("Without a rule its code would lose what it finds rightly alone, and be rid of what it finds wrongly"
                + " alone.");
        notes.add("A rule is credited where it matched words; of several that match the same words the first is. "
                + WILSON);
        notes.add("A rule that found nothing has no precision: there is no share of nothing that is right.");
        return table("rules", columns, rows, notes);
    }

    /** @param narrow whether it is for a terminal */
    Table errors(List<RuleFinds.Miss> errors, boolean narrow) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("error"),
                Column.text("code"),
                Column.text("rule"),
                Column.text("source"),
                Column.integer("line"),
                Column.before("before"),
                Column.text("match"),
                Column.text("after")));
        if (!narrow) {
            columns.addAll(List.of(
                    Column.text("speaker"), Column.integer("turn"), Column.integer("start"), Column.integer("end")));
        }
        Map<String, Passages> passages = new HashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (RuleFinds.Miss error : errors) {
            Passage passage = passages.computeIfAbsent(
                            error.source().id(),
                            id -> new Passages(
                                    error.source(),
                                    coded.texts().text(error.source()),
                                    coded.study().roles(),
                                    Context.USUAL))
                    .of(error.span());
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(error.wrong() ? "false positive" : "false negative"),
                    Cell.of(error.code()),
                    Cell.ofNonEmpty(error.rule()),
                    Cell.of(error.source().id()),
                    Cell.of(passage.startLine()),
                    Cell.of(passage.before()),
                    Cell.of(passage.text()),
                    Cell.of(passage.after())));
            if (!narrow) {
                row.add(Cell.ofNonEmpty(passage.speaker()));
                row.add(passage.turn() == 0 ? Cell.EMPTY : Cell.of(passage.turn()));
                row.add(Cell.of(passage.codePoints().start()));
                row.add(Cell.of(passage.codePoints().end()));
            }
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(scope.notes());
        notes.add("A false positive is what a rule matched where the coder did not code; a false negative is what the"
                + " coder coded where no rule matched.");
        return table("errors", columns, rows, notes);
    }

    private Table table(String name, List<Column> columns, List<List<Cell>> rows, List<String> notes) {
        return new Table(
                name, columns, rows, new Footer(List.of(), scope.denominators(), Map.of(), scope.filters(), notes));
    }
}
