package org.emic.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Counted;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.Coded;
import org.emic.coding.Context;
import org.emic.coding.Passages;
import org.emic.comparison.Disagreement;
import org.emic.model.CodePoints;
import org.emic.model.Coding;
import org.emic.model.Passage;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.report.Worksheet;
import org.emic.report.WorksheetEntry;

/** What coders disagree about, as a table and as a worksheet. */
final class DisagreementList {

    /** What stands around a passage: about two lines on either side. */
    private static final Context AROUND = new Context(200, false);

    private static final int DIGITS = 3;

    private final List<Disagreement> all;
    private final Coded coded;
    private final AgreementScope scope;
    private final Map<String, Passages> passages = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    DisagreementList(List<Disagreement> all, Coded coded, AgreementScope scope) {
        this.all = all;
        this.coded = coded;
        this.scope = scope;
    }

    /** @param narrow whether it is for a terminal, with what fits there */
    Table table(boolean narrow) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.decimal("cost", DIGITS),
                Column.text("code"),
                Column.text("source"),
                Column.integer("start_line")));
        if (!narrow) {
            columns.addAll(List.of(
                    Column.text("codebook"),
                    Column.text("case"),
                    Column.text("speaker"),
                    Column.integer("turn"),
                    Column.integer("start"),
                    Column.integer("end")));
        }
        for (String coder : coders()) {
            columns.add(Column.text(coder));
            if (!narrow) {
                columns.addAll(List.of(
                        Column.list(coder + " spans"), Column.list(coder + " memos"), Column.list(coder + " others")));
            }
        }
        columns.add(Column.text("text"));
        if (!narrow) {
            columns.addAll(List.of(Column.before("before"), Column.text("after")));
            columns.addAll(List.of(Column.text("decision"), Column.text("note")));
        }
        List<List<Cell>> rows = all.stream().map(each -> row(each, narrow)).toList();
        return new Table("disagreements", columns, rows, footer());
    }

    private Footer footer() {
        Map<String, Long> counts = new java.util.LinkedHashMap<>();
        counts.put("disagreements", (long) all.size());
        counts.putAll(scope.denominators());
        List<String> notes = new ArrayList<>(scope.notes());
        notes.add("The costs of all disagreements on a code add up to 1 − its alpha (Krippendorff, nominal).");
        return new Footer(List.of(), counts, Map.of(), scope.filters(), notes);
    }

    private List<String> coders() {
        return scope.filters().get("coder");
    }

    private List<Cell> row(Disagreement each, boolean narrow) {
        Passage passage = passage(each);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(each.cost()),
                Cell.of(each.question().id()),
                Cell.of(each.source().id()),
                Cell.of(passage.startLine())));
        if (!narrow) {
            cells.add(Cell.ofNonEmpty(codebook(each)));
            cells.add(Cell.ofNonEmpty(each.source().attributes().caseName()));
            cells.add(Cell.ofNonEmpty(passage.speaker()));
            cells.add(passage.turn() == 0 ? Cell.EMPTY : Cell.of(passage.turn()));
            cells.add(Cell.of(passage.codePoints().start()));
            cells.add(Cell.of(passage.codePoints().end()));
        }
        for (Disagreement.Answer answer : each.answers()) {
            cells.add(Cell.of(answer.word()));
            if (!narrow) {
                cells.add(Cell.of(answer.codings().stream()
                        .map(coding -> points(each.source(), coding.span()))
                        .toList()));
                cells.add(Cell.of(memos(answer)));
                cells.add(Cell.of(others(answer)));
            }
        }
        cells.add(Cell.of(passage.text()));
        if (!narrow) {
            cells.addAll(List.of(Cell.of(passage.before()), Cell.of(passage.after()), Cell.EMPTY, Cell.EMPTY));
        }
        return cells;
    }

    private static String codebook(Disagreement each) {
        return each.question().keys().stream()
                .map(key -> key.codebook())
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static List<String> memos(Disagreement.Answer answer) {
        return answer.codings().stream()
                .map(Coding::memo)
                .filter(memo -> !memo.isEmpty())
                .toList();
    }

    private static List<String> others(Disagreement.Answer answer) {
        return answer.others().stream().map(Coding::code).distinct().sorted().toList();
    }

    private String points(Source source, Span span) {
        CodePoints points = coded.texts().points(source);
        return points.fromUtf16(span.start()) + "-" + points.fromUtf16(span.end());
    }

    private Passage passage(Disagreement each) {
        return passages.computeIfAbsent(
                        each.source().id(),
                        id -> new Passages(
                                each.source(),
                                text(each.source()),
                                coded.study().roles(),
                                AROUND))
                .of(each.span());
    }

    private String text(Source source) {
        return texts.computeIfAbsent(source.id(), id -> coded.texts().text(source));
    }

    /** The same on paper. */
    Worksheet worksheet(String title) {
        List<String> about = new ArrayList<>();
        about.add(Counted.of(all.size(), "passage") + " on which " + String.join(", ", coders())
                + " differ, by what they cost: the costs on a code add up to 1 − its alpha.");
        about.addAll(scope.notes());
        return new Worksheet(title, about, all.stream().map(this::entry).toList());
    }

    private WorksheetEntry entry(Disagreement each) {
        Passage passage = passage(each);
        String speaker = passage.speaker().isEmpty() ? "" : ", " + passage.speaker();
        String cost = "costs "
                + new BigDecimal(each.cost())
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .toPlainString() + " of alpha";
        return new WorksheetEntry(
                each.question().name(),
                each.source().id() + ", line " + passage.startLine() + speaker,
                cost,
                passage.before(),
                passage.text(),
                passage.after(),
                each.answers().stream()
                        .map(answer -> new WorksheetEntry.Said(
                                answer.coder(),
                                answer.word(),
                                answer.codings().stream()
                                        .map(coding -> coding.span().in(text(each.source())))
                                        .toList(),
                                memos(answer),
                                others(answer)))
                        .toList());
    }
}
