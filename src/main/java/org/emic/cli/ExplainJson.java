package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.SegmentTable;
import org.emic.coding.Explanation;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;

/** An explanation as JSON; the shape is documented in {@code docs/manual/explain.md}. */
record ExplainJson(Explanation explanation, ExplainedRules rules) {

    Map<String, Object> content() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("segment", segment());
        all.put("judgement", explanation.judgement().isEmpty() ? null : explanation.judgement());
        all.put("rules", rules.all().stream().map(ExplainJson::rule).toList());
        all.put("emic", Version.current());
        return all;
    }

    /** The row of {@code emic segments}. */
    private Map<String, Object> segment() {
        SegmentTable table = SegmentTable.of(List.of(explanation.segment().source()));
        List<Cell> cells = table.row(explanation.segment());
        List<Column> columns = table.columns();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), value(cells.get(i)));
        }
        return row;
    }

    private static Object value(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Whole whole) {
            return whole.value();
        }
        if (cell instanceof Cell.Decimal decimal) {
            return decimal.value();
        }
        if (cell instanceof Cell.Probability probability) {
            return probability.value();
        }
        if (cell instanceof Cell.Flag flag) {
            return flag.value();
        }
        return cell instanceof Cell.Items items ? items.items() : null;
    }

    private static Map<String, Object> rule(ExplainedRules.Fate fate) {
        Rule rule = fate.rule().rule();
        Place place = rule.place();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rule_id", rule.id());
        all.put("held", fate.rule().held());
        all.put("unit", rule.unit().written());
        all.put("file", place.file());
        all.put("line", place.line());
        all.put("column", place.column());
        all.put("match", RulePrinter.print(rule.match()));
        all.put("unless", rule.unless().map(RulePrinter::print).orElse(null));
        all.put("condition", rule.condition().map(RulePrinter::print).orElse(null));
        all.put("parts", fate.parts().stream().map(ExplainJson::part).toList());
        return all;
    }

    private static Map<String, Object> part(ExplainedRules.Piece piece) {
        List<Map<String, Object>> matched = new ArrayList<>();
        for (int i = 0; i < piece.matched().size(); i++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("start", piece.places().get(i).start());
            one.put("end", piece.places().get(i).end());
            one.put("text", piece.matched().get(i));
            matched.add(one);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("key", piece.part().key().name().toLowerCase(Locale.ROOT));
        all.put("depth", piece.part().depth());
        all.put("without", piece.without());
        all.put("expression", RulePrinter.print(piece.part().expression()));
        all.put("held", piece.part().held());
        all.put("matched", matched);
        return all;
    }
}
