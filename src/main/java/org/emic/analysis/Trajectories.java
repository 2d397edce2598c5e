package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.emic.model.Source;

/**
 * Each code in each case through time: when it appeared, continued, ceased and returned, and whether it rises or falls.
 * A point in time of which a case has no source is missing, never absent.
 */
public final class Trajectories {

    private static final String NAME = "trajectory";
    private static final String NO_CASE = "(none)";

    /** Below so many points the normal distribution of Mann and Kendall's S is not to be trusted (Kendall 1975). */
    private static final int ENOUGH_FOR_Z = 10;

    private final CodedStudy coded;
    private final TrajectoryRequest request;
    private final CodeRows rows;
    private final TimeAxis axis;
    private final TreeMap<String, Group[]> cases = new TreeMap<>();
    private final Group whole = new Group(Optional.empty());
    private int withoutTime;
    private int withoutCase;

    /** @throws IllegalArgumentException if the request has a {@link TrajectoryRequest#problem} with the sources */
    public Trajectories(CodedStudy coded, TrajectoryRequest request) {
        List<Source> all = coded.study().sources();
        List<Source> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (coded.isChosen(i)) {
                chosen.add(all.get(i));
            }
        }
        request.problem(chosen).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.coded = coded;
        this.request = request;
        this.rows = request.codes().isEmpty()
                ? CodeRows.counted(coded.tree(), coded.selection().codes(), request.own())
                : CodeRows.named(coded.tree(), request.codes(), request.own());
        this.axis = TimeAxis.of(chosen, request.time(), request.inPeriods());
        for (int i = 0; i < all.size(); i++) {
            if (coded.isChosen(i)) {
                count(i, all.get(i));
            }
        }
    }

    private void count(int index, Source source) {
        OptionalInt time = axis.of(source);
        if (time.isEmpty()) {
            withoutTime++;
            return;
        }
        if (!coded.isCounted(index)) {
            return;
        }
        String name = source.attributes().caseName();
        withoutCase += name.isEmpty() ? 1 : 0;
        Group[] course = cases.computeIfAbsent(
                name.isEmpty() ? NO_CASE : name, each -> new Group[axis.points().size()]);
        if (course[time.getAsInt()] == null) {
            course[time.getAsInt()] = new Group(Optional.empty());
        }
        Group group = course[time.getAsInt()];
        Region region = new Region(coded.study(), index, coded.turns(index), coded.takesStrays());
        group.countOver(region, -1);
        whole.countOver(region, -1);
        Map<Integer, List<Item>> byRow = new TreeMap<>();
        List<Item> counted = new ArrayList<>();
        for (Item item : coded.items(index)) {
            int[] of = rows.of(item);
            for (int row : of) {
                byRow.computeIfAbsent(row, each -> new ArrayList<>()).add(item);
            }
            if (of.length > 0) {
                counted.add(item);
            }
        }
        byRow.forEach((row, items) -> {
            group.tally(row).add(items, -1);
            group.tally(row).addWords(region.words(items));
        });
        if (!counted.isEmpty()) {
            whole.all().addAll(counted, -1);
        }
    }

    /** The lines of the codes, a panel for each case. */
    public Plot plot() {
        List<Plot.Point> points = new ArrayList<>();
        cases.forEach((name, groups) -> {
            for (int row = 0; row < rows.count(); row++) {
                Course course = course(groups, row);
                for (int i = 0; i < groups.length; i++) {
                    points.add(new Plot.Point(
                            cases.size() == 1 ? "" : name,
                            rows.node(row).name(),
                            axis.points().get(i).at(),
                            course.values().get(i),
                            OptionalDouble.empty(),
                            OptionalDouble.empty()));
                }
            }
        });
        String title = cases.size() == 1 ? "Trajectories of " + cases.firstKey() : "Trajectories by case";
        return new Plot(title, axis.name(), request.value().about(), axis.points(), points);
    }

    /** @param sparklines whether each row shows its course as a line of bars, for people */
    public Table table(boolean sparklines) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("case")));
        columns.addAll(rows.columns());
        return request.wide() ? wide(columns, sparklines) : longer(columns);
    }

    private Table longer(List<Column> columns) {
        columns.add(Column.text("time"));
        columns.add(Column.text("state"));
        columns.add(Column.integer("sources"));
        columns.add(Column.integer("words"));
        List<Measure> measures = TrajectoryRequest.VALUES;
        measures.forEach(measure -> columns.add(
                measure == Measure.SOURCES
                        ? Column.integer("coded_sources")
                        : measure == Measure.WORDS ? Column.integer("coded_words") : measure.column()));
        if (request.trace()) {
            columns.addAll(List.of(
                    Column.command("segments_trace"),
                    Column.command("hits_trace"),
                    Column.command("coded_sources_trace")));
        }
        List<List<Cell>> table = new ArrayList<>();
        cases.forEach((name, groups) -> {
            for (int row = 0; row < rows.count(); row++) {
                Course course = course(groups, row);
                for (int i = 0; i < groups.length; i++) {
                    List<Cell> cells = head(name, row);
                    cells.add(Cell.of(axis.points().get(i).label()));
                    cells.add(Cell.of(course.states().get(i).word()));
                    Group group = groups[i];
                    int at = row;
                    cells.add(group == null ? Cell.of(0) : Cell.of(group.over(Measure.SOURCES)));
                    cells.add(group == null ? Cell.of(0) : Cell.of(group.over(Measure.WORDS)));
                    measures.forEach(measure -> cells.add(value(measure, group, at)));
                    if (request.trace()) {
                        cells.addAll(traces(name, row, i, group != null));
                    }
                    table.add(cells);
                }
            }
        });
        return new Table(NAME, columns, table, footer());
    }

    /** The commands of a row; none where there is no number. */
    private List<Cell> traces(String name, int row, int point, boolean observed) {
        if (!observed) {
            return List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
        }
        String where = rows.term(row) + " AND case:" + (name.equals(NO_CASE) ? "\"\"" : "=" + Followed.word(name))
                + " AND " + axis.condition(point);
        return List.of(
                Followed.command(coded.selection(), where, rows.isParent(row) ? Followed.ONCE_A_SPAN : ""),
                Followed.command(coded.selection(), where, ""),
                Followed.command(coded.selection(), where, "--per source"));
    }

    private Table wide(List<Column> columns, boolean sparklines) {
        for (Plot.Tick time : axis.points()) {
            String name = Naming.free(time.label(), request.time() + "=", columns);
            columns.add(request.value().column(name).labelled(time.label()));
        }
        if (sparklines) {
            columns.add(Column.text("course"));
        }
        columns.addAll(List.of(
                Column.text("state"),
                Column.text("first"),
                Column.text("last"),
                Column.integer("observed"),
                Column.integer("present"),
                Column.integer("mann_kendall_s"),
                Column.decimal("tau_b", 3),
                Column.decimal("p", 4),
                Column.decimal("sen_slope", 3),
                Column.text("reason")));
        List<List<Cell>> table = new ArrayList<>();
        cases.forEach((name, groups) -> {
            for (int row = 0; row < rows.count(); row++) {
                List<Cell> cells = head(name, row);
                int at = row;
                Arrays.stream(groups).forEach(group -> cells.add(value(request.value(), group, at)));
                Course course = course(groups, row);
                if (sparklines) {
                    cells.add(Cell.of(course.sparkline()));
                }
                cells.add(Cell.of(course.summary()));
                cells.addAll(presence(course));
                cells.addAll(trend(course));
                table.add(cells);
            }
        });
        return new Table(NAME, columns, table, footer());
    }

    private List<Cell> head(String name, int row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        cells.addAll(rows.cells(row));
        return cells;
    }

    private List<Cell> presence(Course course) {
        List<String> present = new ArrayList<>();
        for (int i = 0; i < course.states().size(); i++) {
            if (course.states().get(i).isPresent()) {
                present.add(axis.points().get(i).label());
            }
        }
        return List.of(
                present.isEmpty() ? Cell.EMPTY : Cell.of(present.get(0)),
                present.isEmpty() ? Cell.EMPTY : Cell.of(present.get(present.size() - 1)),
                Cell.of(course.observed()),
                Cell.of(present.size()));
    }

    private List<Cell> trend(Course course) {
        List<Double> times = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < course.values().size(); i++) {
            if (course.values().get(i).isPresent()) {
                times.add(axis.points().get(i).at());
                values.add(course.values().get(i).getAsDouble());
            }
        }
        Trend trend = new Trend(times, values);
        Reasons reasons = new Reasons();
        Cell s = trend.z() instanceof Score.Value ? Cell.of(trend.s()) : reasons.cell(trend.z());
        Score exact = trend.exactP();
        Score p = exact instanceof Score.Value || values.size() < 3
                ? exact
                : values.size() >= ENOUGH_FOR_Z
                        ? trend.p()
                        : Score.none("of " + values.size() + " points some are the same: p takes " + ENOUGH_FOR_Z);
        return List.of(
                s,
                s == Cell.EMPTY ? Cell.EMPTY : reasons.cell(trend.tauB()),
                s == Cell.EMPTY ? Cell.EMPTY : reasons.probability(p),
                s == Cell.EMPTY ? Cell.EMPTY : reasons.cell(trend.senSlope()),
                reasons.cell());
    }

    private Course course(Group[] groups, int row) {
        List<Boolean> present = new ArrayList<>();
        List<OptionalDouble> values = new ArrayList<>();
        for (Group group : groups) {
            present.add(group == null ? null : group.counted(row).count(Measure.SEGMENTS) > 0);
            values.add(
                    group == null ? OptionalDouble.empty() : Shares.number(request.value(), group.counted(row), group));
        }
        return new Course(Course.states(present), values);
    }

    private static Cell value(Measure measure, Group group, int row) {
        return group == null ? Cell.EMPTY : Shares.value(measure, group.counted(row), group);
    }

    private Footer footer() {
        Map<String, Long> counts = new LinkedHashMap<>(whole.denominators());
        counts.put("cases", (long) cases.size() - (withoutCase > 0 ? 1 : 0));
        return new Footer(List.of(), counts, Map.of(), coded.selection().described(), notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Time: " + axis.name() + ". Values: " + request.value().about()
                + ". Where a case has no source of a time there is no value, and the state is missing.");
        if (rows.haveSubCodes()) {
            notes.add("A code with sub-codes counts what carries any of them, and its own.");
        }
        if (request.wide()) {
            notes.add("Trend: Mann-Kendall S and Sen's slope (change for one unit of time) over the times observed, at"
                    + " least three; p exact without ties, else from the normal distribution, corrected for continuity and"
                    + " ties, for ten or more. What follows in one case is not independent, so p is too small.");
        }
        if (withoutTime > 0) {
            notes.add("Not counted: " + Counted.of(withoutTime, "source") + " without a " + request.time() + ".");
        }
        if (withoutCase > 0) {
            notes.add("Together as " + NO_CASE + ": " + Counted.of(withoutCase, "source") + " without a case.");
        }
        notes.addAll(coded.notes());
        return notes;
    }
}
