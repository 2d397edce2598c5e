package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Attributes;
import org.emic.model.ParagraphBreak;
import org.emic.model.Place;
import org.emic.model.Span;
import org.emic.model.Turn;

/**
 * A table with a respondent a row. Each respondent is a source: for every open question its words on a line, which belong to
 * no turn, and below them the answer, which is one. The other columns are attributes; the kind is {@code survey} where
 * nothing else says so.
 */
final class SurveyTable {

    private static final String KIND = "kind";

    private final TableText table;
    private final Columns columns;
    private final Findings findings;
    private final Map<Integer, String> attributeNames;
    private final Map<String, Integer> seen = new TreeMap<>();

    SurveyTable(TableText table, Columns columns, Findings findings) {
        this.table = table;
        this.columns = columns;
        this.findings = findings;
        this.attributeNames = AttributeColumns.of(table, columns, findings);
    }

    List<Draft> drafts(String encoding) {
        List<Draft> drafts = new ArrayList<>();
        int number = 0;
        int unanswered = 0;
        for (GridRow row : table.rows()) {
            number++;
            String who = respondent(row, number);
            StringBuilder text = new StringBuilder();
            List<Turn> turns = new ArrayList<>();
            for (int question : columns.words()) {
                String answer = row.cell(question).strip();
                if (answer.isEmpty()) {
                    unanswered++;
                } else {
                    text.append(text.length() == 0 ? "" : "\n")
                            .append(question(question))
                            .append('\n');
                    text.append(who).append(": ");
                    turns.add(Turn.of(new Span(text.length(), text.length() + answer.length()), who));
                    text.append(answer).append('\n');
                }
            }
            if (turns.isEmpty()) {
                unanswered -= columns.words().size();
                findings.add(Diagnostic.warning(
                        "ING-173",
                        row.place(table.file()),
                        "'" + who + "' answers no open question and was left out",
                        ""));
            } else {
                drafts.add(new Draft(
                        who, "", text.toString(), turns, ParagraphBreak.BLANK_LINE, attributes(row), encoding));
            }
        }
        if (unanswered > 0) {
            String what = unanswered == 1 ? "1 open question was" : unanswered + " open questions were";
            findings.add(Diagnostic.note(
                    "ING-174", Place.file(table.file()), what + " left unanswered by somebody who answers others", ""));
        }
        return drafts;
    }

    private String question(int column) {
        String header = table.headers().get(column);
        return header.isEmpty() ? "Column " + (column + 1) : header.replaceAll("\\s+", " ");
    }

    private String respondent(GridRow row, int number) {
        String named = columns.cell(row, ColumnUse.RESPONDENT);
        String who = named.isEmpty() ? "R" + number : named;
        int times = seen.merge(who, 1, Integer::sum);
        if (times == 1) {
            return who;
        }
        String other = who + " (" + times + ")";
        findings.add(Diagnostic.warning(
                "ING-175",
                row.place(table.file()),
                "a second row of '" + who + "'; it is called '" + other + "'",
                "one row a respondent; for one row a turn give --columns speaker=…"));
        return other;
    }

    private SortedMap<String, String> attributes(GridRow row) {
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put(KIND, "survey");
        attributeNames.forEach((column, name) -> Optional.of(row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .ifPresent(cell -> attributes.put(name, cell)));
        String caseName = columns.cell(row, ColumnUse.CASE);
        if (!caseName.isEmpty()) {
            attributes.put(Attributes.CASE, caseName);
        }
        return attributes;
    }
}
