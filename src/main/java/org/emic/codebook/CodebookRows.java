package org.emic.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.emic.model.Unit;

/** A codebook as the rows of a table that {@link CsvTree} reads: the columns' names, then one code a row. */
final class CodebookRows {

    /** The table's columns without {@code parent}, which says less than {@code path}. */
    static final List<String> COLUMNS =
            CsvTree.COLUMNS.stream().filter(each -> !each.equals("parent")).toList();

    /** What becomes a space where a cell has a line for each rule and example. */
    private static final String LINE_BREAKS = "[ \\t]*[\\r\\n]+[ \\t\\r\\n]*";

    private final List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    private final Unit unit;

    private CodebookRows(Unit unit) {
        this.unit = unit;
    }

    static List<List<String>> of(Codebook codebook) {
        CodebookRows table = new CodebookRows(codebook.unit());
        table.add(codebook.codes(), "");
        return table.rows;
    }

    private void add(List<Code> codes, String above) {
        for (Code code : codes) {
            String path = above.isEmpty() ? code.id() : above + " > " + code.id();
            // A table has no header, so the codebook's unit stands with the roots, and holds for what is below them.
            String own = above.isEmpty() && !unit.equals(Unit.TURN) ? unit.written() : "";
            rows.add(List.of(
                    code.id(),
                    path,
                    lines(code.formerly()),
                    code.name().equals(code.id()) ? "" : code.name(),
                    code.brief(),
                    code.definition(),
                    code.include(),
                    code.exclude(),
                    code.colour(),
                    code.withoutRules(),
                    own,
                    code.rules().stream().map(rule -> rule(rule, unit)).collect(Collectors.joining("\n")),
                    lines(code.examples().typical()),
                    lines(code.examples().atypical()),
                    lines(code.examples().closeButNo())));
            add(code.codes(), path);
        }
    }

    /** A rule on one line; one that says more than what it matches as the JSON object of its keys. */
    static String rule(Rule rule, Unit unit) {
        JsonNode fields = RuleFields.of(rule, unit);
        String text = fields.isTextual() ? fields.textValue().replaceAll(LINE_BREAKS, " ") : "";
        boolean plain = !text.isEmpty() && !text.startsWith("{");
        return plain ? text : JsonText.onOneLine(keyed(fields));
    }

    private static JsonNode keyed(JsonNode fields) {
        return fields.isTextual()
                ? com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                        .objectNode()
                        .set("match", fields)
                : fields;
    }

    private static String lines(List<String> examples) {
        return examples.stream()
                .map(example -> example.replaceAll(LINE_BREAKS, " "))
                .collect(Collectors.joining("\n"));
    }
}
