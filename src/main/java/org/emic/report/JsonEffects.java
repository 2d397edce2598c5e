package org.emic.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Cell;
import org.emic.analysis.Table;
import org.emic.model.Passage;

/** Consequences as values for {@link JsonDocument}. */
final class JsonEffects {

    private JsonEffects() {}

    static Map<String, Object> of(Effects effects) {
        Map<String, Object> json = new LinkedHashMap<>();
        Table table = effects.table();
        json.put("codes", table.rows().stream().map(row -> row(table, row)).toList());
        json.put("totals", row(table, table.footer().totals()));
        json.put("denominators", table.footer().denominators());
        json.put("passages", effects.groups().stream().map(JsonEffects::group).toList());
        return json;
    }

    private static Map<String, Object> row(Table table, List<Cell> cells) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i) instanceof Cell.Whole whole
                    ? (Object) whole.value()
                    : cells.get(i) instanceof Cell.Text text ? text.text() : null;
            json.put(table.columns().get(i).name(), value);
        }
        return json;
    }

    private static Map<String, Object> group(Effects.Group group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", group.kind());
        json.put("code", group.code());
        json.put("to", group.to().isEmpty() ? null : group.to());
        json.put("count", group.count());
        List<Object> quotes = new ArrayList<>();
        group.quotes().forEach(quote -> quotes.add(quote(quote)));
        json.put("quotes", quotes);
        return json;
    }

    private static Map<String, Object> quote(Effects.Quoted quote) {
        Passage passage = quote.passage();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", quote.source().id());
        json.put("start", passage.codePoints().start());
        json.put("end", passage.codePoints().end());
        json.put("start_line", passage.startLine());
        json.put("speaker", passage.speaker());
        json.put("text", passage.text());
        return json;
    }
}
