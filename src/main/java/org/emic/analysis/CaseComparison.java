package org.emic.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.model.Source;

/** Who does not carry a code: negative cases, and for each code the cases in which it is never met. */
public final class CaseComparison {

    private static final String NAME = "compare";

    /** A case or source: how much there is of it, and how many segments of each row. */
    private static final class Subject {
        private final long[] segments;
        private final List<List<String>> sources = new ArrayList<>();
        private int count;
        private long words;

        Subject(int rows) {
            segments = new long[rows];
            for (int i = 0; i < rows; i++) {
                sources.add(new ArrayList<>());
            }
        }
    }

    private final CodedStudy coded;
    private final CaseRequest request;
    private final Map<String, Subject> subjects = new TreeMap<>();
    private long outside;

    public CaseComparison(CodedStudy coded, CaseRequest request) {
        this.coded = coded;
        this.request = request;
    }

    /** The table {@code compare}: negative cases, or silences where no code was asked to be missing. */
    public Table table() {
        return request.never().isEmpty() ? silences() : negative();
    }

    private Table negative() {
        CodeRows never = CodeRows.named(coded.tree(), request.never(), request.own());
        CodeRows though = request.though().isEmpty()
                ? CodeRows.roots(coded.tree(), false)
                : CodeRows.named(coded.tree(), request.though(), request.own());
        Map<String, long[]> missing = new LinkedHashMap<>();
        fill(never);
        subjects.forEach((name, subject) -> missing.put(name, subject.segments));
        subjects.clear();
        outside = 0;
        Map<String, List<String>> where = any(though);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(request.unit().one()),
                Column.integer("sources"),
                Column.integer("words"),
                Column.integer("segments"),
                Column.list("in_sources")));
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String name : List.of(request.unit().word(), "with_both", "though_never", "never_only", "neither")) {
            counts.put(name, 0L);
        }
        List<List<Cell>> lines = new ArrayList<>();
        subjects.forEach((name, subject) -> {
            boolean has = sum(missing.get(name)) > 0;
            boolean asked = request.though().isEmpty() || subject.segments[0] > 0;
            counts.merge(request.unit().word(), 1L, Long::sum);
            counts.merge(asked ? has ? "with_both" : "though_never" : has ? "never_only" : "neither", 1L, Long::sum);
            if (asked && !has) {
                List<Cell> line = new ArrayList<>(List.of(
                        Cell.of(name),
                        Cell.of(subject.count),
                        Cell.of(subject.words),
                        Cell.of(subject.segments[0]),
                        Cell.of(where.get(name))));
                if (request.trace()) {
                    line.add(trace(though, name));
                }
                lines.add(line);
            }
        });
        List<String> notes = new ArrayList<>();
        notes.add("These " + request.unit().word() + " were never coded with " + String.join(", ", request.never())
                + (request.though().isEmpty() ? "" : " though coded with " + String.join(", ", request.though()))
                + "; segments and in_sources are of "
                + (request.though().isEmpty() ? "all codes" : "the latter") + ".");
        return new Table(
                NAME,
                columns,
                lines,
                Footer.of(counts, coded.selection().described()).with(with(notes)));
    }

    /** Fills the subjects with the segments of any of these codes, each once, in their first place; gives their sources. */
    private Map<String, List<String>> any(CodeRows rows) {
        Map<String, List<String>> where = new TreeMap<>();
        eachSource(
                (name, source, subject) -> {
                    long here = coded.items(source).stream()
                            .filter(item -> rows.of(item).length > 0)
                            .count();
                    subject.segments[0] += here;
                    List<String> in = where.computeIfAbsent(name, each -> new ArrayList<>());
                    if (here > 0) {
                        in.add(coded.study().sources().get(source).id());
                    }
                },
                1);
        return where;
    }

    private Table silences() {
        CodeRows rows = request.codes().isEmpty()
                ? CodeRows.counted(coded.tree(), coded.selection().codes(), request.own())
                : CodeRows.named(coded.tree(), request.codes(), request.own());
        fill(rows);
        List<Column> columns = rows.columns();
        columns.addAll(List.of(
                Column.integer(request.unit().word()),
                Column.integer("silent"),
                Column.decimal("silent_percent", 1),
                Column.list("silent_" + request.unit().word())));
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            int at = row;
            List<String> silent = subjects.entrySet().stream()
                    .filter(each -> each.getValue().segments[at] == 0)
                    .map(Map.Entry::getKey)
                    .toList();
            List<Cell> line = rows.cells(row);
            line.add(Cell.of(subjects.size() - silent.size()));
            line.add(Cell.of(silent.size()));
            line.add(Cell.ratio(silent.size(), subjects.size(), 100));
            line.add(Cell.of(silent));
            if (request.trace()) {
                line.add(Followed.command(
                        coded.selection(),
                        rows.term(row),
                        "--per " + request.unit().one()));
            }
            lines.add(line);
        }
        List<String> notes = new ArrayList<>();
        notes.add("Silent: " + request.unit().word()
                + " that were read and never coded with the code. That nobody coded it does not say that it"
                + " was not there.");
        return new Table(
                NAME,
                columns,
                lines,
                Footer.of(
                                Map.of(request.unit().word(), (long) subjects.size()),
                                coded.selection().described())
                        .with(with(notes)));
    }

    private void fill(CodeRows rows) {
        eachSource(
                (name, source, subject) -> {
                    for (Item item : coded.items(source)) {
                        for (int row : rows.of(item)) {
                            subject.segments[row]++;
                        }
                    }
                },
                rows.count());
    }

    private interface Visitor {
        void source(String name, int source, Subject subject);
    }

    private void eachSource(Visitor visitor, int rows) {
        for (int i = 0; i < coded.study().sources().size(); i++) {
            if (!coded.isCounted(i)) {
                continue;
            }
            Source source = coded.study().sources().get(i);
            String name = request.unit() == UnitKind.CASES ? source.attributes().caseName() : source.id();
            if (name.isEmpty()) {
                outside++;
                continue;
            }
            Subject subject = subjects.computeIfAbsent(name, each -> new Subject(rows));
            subject.count++;
            subject.words += new Region(coded.study(), i, coded.turns(i), coded.takesStrays()).words();
            visitor.source(name, i, subject);
        }
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private Cell trace(CodeRows though, String name) {
        List<String> terms = new ArrayList<>();
        for (int row = 0; row < though.count(); row++) {
            terms.add(though.term(row));
        }
        String any = request.though().isEmpty()
                ? "*"
                : terms.size() == 1 ? terms.get(0) : "(" + String.join(" OR ", terms) + ")";
        return Followed.command(
                coded.selection(), any + " AND " + request.unit().one() + ":=" + Followed.word(name), "");
    }

    private List<String> with(List<String> notes) {
        if (outside > 0) {
            notes.add("Not compared: " + Counted.of(outside, "source") + " without a case.");
        }
        notes.addAll(coded.notes());
        return notes;
    }
}
