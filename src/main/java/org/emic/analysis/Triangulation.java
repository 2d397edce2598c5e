package org.emic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.analysis.TriangulationRequest.Finding;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * The same case at the same time, seen in several kinds of sources: whether they converge on a theme, one is silent, or they
 * contradict each other.
 *
 * <p>Reference for the words: T. Farmer, K. Robinson, S. J. Elliott, J. Eyles (2006) Qualitative Health Research 16,
 * 377–394.
 */
public final class Triangulation {

    private static final String NAME = "triangulate";

    /** A case at a time. */
    private record Moment(String caseName, Value time) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            return Comparator.comparing(Moment::caseName)
                    .thenComparing(Moment::time)
                    .compare(this, other);
        }
    }

    private final CodedStudy coded;
    private final TriangulationRequest request;
    private final CodeRows rows;
    private final CodeRows every;
    private final Set<String> kinds = new TreeSet<>();
    private final Map<Moment, Map<String, long[]>> moments = new TreeMap<>();
    private final Map<Finding, Long> findings = new TreeMap<>();
    private long outside;

    /** @throws IllegalArgumentException if the request has a {@link TriangulationRequest#problem()} */
    public Triangulation(CodedStudy coded, TriangulationRequest request) {
        request.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.coded = coded;
        this.request = request;
        this.rows = request.codes().isEmpty()
                ? CodeRows.counted(coded.tree(), coded.selection().codes(), request.own())
                : CodeRows.named(coded.tree(), request.codes(), request.own());
        this.every = CodeRows.all(coded.tree(), request.own());
        for (int i = 0; i < coded.study().sources().size(); i++) {
            Source source = coded.study().sources().get(i);
            if (coded.isCounted(i)) {
                add(i, source);
            }
        }
        for (Finding finding : Finding.values()) {
            findings.put(finding, 0L);
        }
    }

    private void add(int index, Source source) {
        Optional<Value> time = source.attributes().get(request.time());
        String name = source.attributes().caseName();
        if (name.isEmpty() || time.isEmpty()) {
            outside++;
            return;
        }
        kinds.add(source.kind());
        long[] counts = moments.computeIfAbsent(new Moment(name, time.get()), each -> new TreeMap<>())
                .computeIfAbsent(source.kind(), each -> new long[every.count()]);
        for (Item item : coded.items(index)) {
            for (int row : every.of(item)) {
                counts[row]++;
            }
        }
    }

    /** The table {@code triangulate}. */
    public Table table() {
        List<Column> columns = columns();
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            int at = row;
            moments.forEach((moment, byKind) -> {
                Finding finding = finding(at, byKind);
                findings.merge(finding, 1L, Long::sum);
                if (request.only().isEmpty() || request.only().contains(finding)) {
                    lines(at, moment, byKind, finding, lines);
                }
            });
        }
        return new Table(NAME, columns, lines, footer());
    }

    private List<Column> columns() {
        List<Column> columns = rows.columns();
        columns.add(Column.text("case"));
        columns.add(Column.of(
                Naming.free(request.time(), "attr_", columns),
                moments.keySet().stream().map(Moment::time).toList()));
        if (request.wide()) {
            for (String kind : kinds) {
                columns.add(Column.integer(Naming.free(kind, "kind=", columns)).labelled(kind));
            }
        } else {
            columns.add(Column.text("kind"));
            columns.add(Column.integer("segments"));
        }
        columns.add(Column.text("finding"));
        columns.add(Column.list("silent_in"));
        columns.add(Column.list("opposed_by"));
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        return columns;
    }

    private void lines(int row, Moment moment, Map<String, long[]> byKind, Finding finding, List<List<Cell>> lines) {
        List<Cell> first = rows.cells(row);
        first.add(Cell.of(moment.caseName()));
        first.add(Cell.of(moment.time()));
        List<Cell> last = new ArrayList<>(List.of(
                Cell.of(finding.word()),
                finding == Finding.SILENCE || finding == Finding.DISSONANCE ? Cell.of(silent(row, byKind)) : Cell.EMPTY,
                finding == Finding.DISSONANCE ? Cell.of(opposing(row, byKind)) : Cell.EMPTY));
        if (request.wide()) {
            List<Cell> line = new ArrayList<>(first);
            for (String kind : kinds) {
                line.add(byKind.containsKey(kind) ? Cell.of(count(row, byKind.get(kind))) : Cell.EMPTY);
            }
            line.addAll(last);
            lines.add(line);
            return;
        }
        byKind.forEach((kind, counts) -> {
            List<Cell> line = new ArrayList<>(first);
            line.add(Cell.of(kind));
            line.add(Cell.of(count(row, counts)));
            line.addAll(last);
            if (request.trace()) {
                line.add(trace(row, moment, kind));
            }
            lines.add(line);
        });
    }

    private Finding finding(int row, Map<String, long[]> byKind) {
        int silent = silent(row, byKind).size();
        if (silent == byKind.size()) {
            return Finding.ABSENCE;
        }
        if (byKind.size() == 1) {
            return Finding.SINGLE;
        }
        if (silent == 0) {
            return Finding.CONVERGENCE;
        }
        return opposing(row, byKind).isEmpty() ? Finding.SILENCE : Finding.DISSONANCE;
    }

    /** The kinds that were seen and do not carry the code. */
    private List<String> silent(int row, Map<String, long[]> byKind) {
        return byKind.entrySet().stream()
                .filter(each -> count(row, each.getValue()) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@code kind: code} for every opposed code that a silent kind carries. */
    private List<String> opposing(int row, Map<String, long[]> byKind) {
        List<String> names = new ArrayList<>(request.opposed().getOrDefault(rows.id(row), List.of()));
        List<String> found = new ArrayList<>();
        for (String kind : silent(row, byKind)) {
            for (int other = 0; other < every.count(); other++) {
                if (names.contains(every.id(other)) && byKind.get(kind)[other] > 0) {
                    found.add(kind + ": " + every.id(other));
                }
            }
        }
        return found;
    }

    private long count(int row, long[] counts) {
        return counts[rows.place(row)];
    }

    private Cell trace(int row, Moment moment, String kind) {
        return Followed.command(
                coded.selection(),
                rows.term(row) + " AND case:=" + Followed.word(moment.caseName()) + " AND "
                        + Followed.group(Grouping.of(request.time()), Optional.of(moment.time())) + " AND kind:="
                        + Followed.word(kind),
                "");
    }

    private Footer footer() {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("moments", (long) moments.size());
        all.put(
                "cases",
                moments.keySet().stream().map(Moment::caseName).distinct().count());
        findings.forEach((finding, count) -> all.put(finding.word(), count));
        List<String> notes = new ArrayList<>();
        notes.add("A moment is a case at one " + request.time()
                + ". Convergence: every kind of source seen then carries the code. Silence: one does, another does"
                + " not. Absence: none does. Single: it is carried, and only one kind was seen. A kind without a"
                + " source then is empty, not 0.");
        notes.add(
                request.opposed().isEmpty()
                        ? "Dissonance needs codes that say the opposite: --opposed hostility=compassion. None is told"
                                + " here."
                        : "Dissonance: one kind carries the code, and one that does not carries a code opposed to it.");
        if (rows.haveSubCodes()) {
            notes.add("A code with sub-codes counts what carries any of them, and its own.");
        }
        if (outside > 0) {
            notes.add("Left out: " + Counted.of(outside, "source") + " without a case or without a " + request.time()
                    + ".");
        }
        notes.addAll(coded.notes());
        return Footer.of(all, coded.selection().described()).with(notes);
    }
}
