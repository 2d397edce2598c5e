package org.emic.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emic.model.Source;
import org.emic.model.Turn;
import org.emic.model.Value;

/** How many new codes each source brought, in the order of the sources, and how that order compares with random ones. */
public final class SaturationTable {

    private static final String NAME = "saturation";
    private static final String NONE = "(none)";

    /** Of the random orders, one in forty lies below the band and one above. */
    private static final double TAIL = 0.025;

    private final CodedStudy coded;
    private final SaturationRequest request;
    private final CodeRows rows;
    private final Map<String, List<Step>> groups = new TreeMap<>();

    /** The band of each group, once it was asked for: the table and the plot show the same. */
    private final Map<String, int[][]> bands = new TreeMap<>();

    /**
     * A source of a group.
     *
     * @param codes what it is coded with, as indexes of the tree
     */
    private record Step(Source source, BitSet codes) {}

    /** @throws IllegalArgumentException if the request has a {@link SaturationRequest#problem} with the sources */
    public SaturationTable(CodedStudy coded, SaturationRequest request) {
        this.coded = coded;
        this.request = request;
        this.rows = request.codes().isEmpty()
                ? CodeRows.all(coded.tree(), false)
                : CodeRows.named(coded.tree(), request.codes(), request.own());
        List<Source> sources = coded.study().sources();
        List<Source> counted = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (coded.isCounted(i)) {
                counted.add(sources.get(i));
                collect(i, sources.get(i));
            }
        }
        request.problem(counted).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        groups.values().forEach(steps -> steps.sort(order()));
    }

    private Comparator<Step> order() {
        Comparator<Step> byId = Comparator.comparing(step -> step.source().id());
        if (request.order().equals(SaturationRequest.BY_ID)) {
            return byId;
        }
        return Comparator.comparing((Step step) ->
                        step.source().attributes().get(request.order()).orElseThrow())
                .thenComparing(byId);
    }

    private void collect(int index, Source source) {
        Map<String, BitSet> codes = new TreeMap<>();
        Optional<Grouping> byTurn = request.by().filter(Grouping::isByTurn);
        if (byTurn.isPresent()) {
            for (int turn : coded.turns(index).stream().toArray()) {
                codes.computeIfAbsent(label(byTurn.get(), source, source.turns().get(turn)), each -> new BitSet());
            }
        } else {
            codes.put(
                    request.by()
                            .flatMap(by -> by.ofSource(source))
                            .map(Value::written)
                            .orElse(NONE),
                    new BitSet());
        }
        for (Item item : coded.items(index)) {
            if (rows.of(item).length == 0) {
                continue;
            }
            if (byTurn.isEmpty()) {
                codes.values().forEach(each -> each.set(item.code()));
                continue;
            }
            for (String label : labels(byTurn.get(), index, item)) {
                codes.computeIfAbsent(label, each -> new BitSet()).set(item.code());
            }
        }
        codes.forEach((label, found) ->
                groups.computeIfAbsent(label, each -> new ArrayList<>()).add(new Step(source, found)));
    }

    /** The groups of the turns a segment shares text with; of none, where it lies outside all turns. */
    private Set<String> labels(Grouping by, int index, Item item) {
        Source source = coded.study().sources().get(index);
        Set<String> labels = new TreeSet<>();
        boolean stray = true;
        for (int i = source.turnFrom(item.start()); i < source.turns().size(); i++) {
            Turn turn = source.turns().get(i);
            if (turn.span().start() >= item.end()) {
                break;
            }
            stray = false;
            if (coded.turns(index).get(i)) {
                labels.add(label(by, source, turn));
            }
        }
        return stray ? Set.of(NONE) : labels;
    }

    private String label(Grouping by, Source source, Turn turn) {
        String word = by.kind() == Grouping.Kind.ROLE
                ? coded.study().roles().of(source.id(), turn.speaker())
                : turn.speaker();
        return word.isEmpty() ? NONE : word;
    }

    /** One row a source, in order. */
    public Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.integer("n"));
        columns.add(Column.text("source"));
        if (!request.order().equals(SaturationRequest.BY_ID)) {
            columns.add(Column.text(Naming.free(request.order(), "attr_", columns)));
        }
        columns.add(Column.integer("new_codes"));
        columns.add(Column.integer("codes"));
        columns.add(Column.decimal("share", 1));
        columns.add(Column.decimal("run_new_share", 1));
        columns.add(Column.integer("band_low"));
        columns.add(Column.integer("band_median"));
        columns.add(Column.integer("band_high"));
        if (request.trace()) {
            columns.add(Column.command("trace"));
        }
        request.by().ifPresent(by -> columns.add(0, Column.text(Naming.free(by.word(), "by_", columns))));
        List<List<Cell>> table = new ArrayList<>();
        groups.forEach((label, steps) -> table.addAll(rows(label, steps)));
        return new Table(NAME, columns, table, footer());
    }

    private List<List<Cell>> rows(String label, List<Step> steps) {
        Saturation saturation = saturation(steps);
        int[][] band = bands.computeIfAbsent(label, each -> band(steps));
        BitSet known = new BitSet();
        List<List<Cell>> table = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Cell> row = new ArrayList<>();
            Source source = steps.get(i).source();
            request.by().ifPresent(by -> row.add(Cell.of(label)));
            row.add(Cell.of(i + 1));
            row.add(Cell.of(source.id()));
            if (!request.order().equals(SaturationRequest.BY_ID)) {
                row.add(Cell.of(source.attributes()
                        .get(request.order())
                        .map(Value::written)
                        .orElse("")));
            }
            row.add(Cell.of(saturation.newCodes().get(i)));
            row.add(Cell.of(saturation.codesOfFirst(i + 1)));
            row.add(percent(saturation.share(i + 1)));
            row.add(percent(saturation.ratio(request.search(), i + 1)));
            for (int[] edge : band) {
                row.add(edge.length == 0 ? Cell.EMPTY : Cell.of(edge[i]));
            }
            if (request.trace()) {
                row.add(trace(label, steps.get(i), known));
                known.or(steps.get(i).codes());
            }
            table.add(row);
        }
        return table;
    }

    /** The command that lists a segment of each code that is not known yet; of none, nothing has to be listed. */
    private Cell trace(String label, Step step, BitSet known) {
        BitSet fresh = (BitSet) step.codes().clone();
        fresh.andNot(known);
        if (fresh.isEmpty()) {
            return Cell.EMPTY;
        }
        String codes = fresh.stream()
                .mapToObj(code -> Followed.code(coded.tree().written(code), true))
                .collect(Collectors.joining(" OR "));
        String any = fresh.cardinality() == 1 ? codes : "(" + codes + ")";
        String where = any + " AND source:=" + Followed.word(step.source().id());
        Optional<Grouping> byTurn = request.by().filter(Grouping::isByTurn);
        return Followed.command(
                coded.selection(),
                byTurn.map(by -> where + " AND "
                                + Followed.group(by, label.equals(NONE) ? Optional.empty() : Grouping.text(label)))
                        .orElse(where),
                Followed.ONCE_A_CODE);
    }

    private static Cell percent(Score score) {
        return score instanceof Score.Value found ? Cell.of(100 * found.value()) : Cell.EMPTY;
    }

    private static Saturation saturation(List<Step> steps) {
        BitSet known = new BitSet();
        List<Integer> fresh = new ArrayList<>();
        for (Step step : steps) {
            int before = known.cardinality();
            known.or(step.codes());
            fresh.add(known.cardinality() - before);
        }
        return new Saturation(fresh);
    }

    /** The codes after each source in random orders: one in forty below, the median, one in forty above; empty without orders. */
    private int[][] band(List<Step> steps) {
        if (request.orders() == 0) {
            return new int[3][0];
        }
        int[][] codes = new int[steps.size()][request.orders()];
        List<Step> shuffled = new ArrayList<>(steps);
        // The generator whose numbers the language itself specifies.
        Random random = new Random(request.seed());
        for (int order = 0; order < request.orders(); order++) {
            Collections.shuffle(shuffled, random);
            BitSet known = new BitSet();
            for (int i = 0; i < shuffled.size(); i++) {
                known.or(shuffled.get(i).codes());
                codes[i][order] = known.cardinality();
            }
        }
        int[][] band = new int[3][steps.size()];
        for (int i = 0; i < steps.size(); i++) {
            Arrays.sort(codes[i]);
            int below = (int) Math.floor(TAIL * request.orders());
            band[0][i] = codes[i][below];
            band[1][i] = codes[i][request.orders() / 2];
            band[2][i] = codes[i][request.orders() - 1 - below];
        }
        return band;
    }

    /** The cumulative curve of each group with the band around it, a panel for each. */
    public Plot plot() {
        List<Plot.Point> points = new ArrayList<>();
        int longest = groups.values().stream().mapToInt(List::size).max().orElse(0);
        groups.forEach((label, steps) -> {
            Saturation saturation = saturation(steps);
            int[][] band = bands.computeIfAbsent(label, each -> band(steps));
            for (int i = 0; i < steps.size(); i++) {
                points.add(new Plot.Point(
                        groups.size() == 1 ? "" : label,
                        "codes",
                        i + 1.0,
                        OptionalDouble.of((double) saturation.codesOfFirst(i + 1)),
                        edge(band[0], i),
                        edge(band[2], i)));
            }
        });
        List<Plot.Tick> ticks = new ArrayList<>();
        int step = Math.max(1, longest / 12);
        for (int n = 1; n <= longest; n += step) {
            ticks.add(new Plot.Tick(n, Integer.toString(n)));
        }
        return new Plot("Codes found by source", "sources in order of " + request.order(), "codes", ticks, points);
    }

    private static OptionalDouble edge(int[] edge, int i) {
        return edge.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) edge[i]);
    }

    private Footer footer() {
        Map<String, Map<String, Long>> byGroup = new LinkedHashMap<>();
        groups.forEach((label, steps) -> byGroup.put(label, counts(steps)));
        Map<String, Long> all = request.by().isEmpty() && groups.size() == 1
                ? byGroup.values().iterator().next()
                : Map.of();
        return new Footer(
                List.of(),
                all,
                all.isEmpty() ? byGroup : Map.of(),
                coded.selection().described(),
                notes());
    }

    private static Map<String, Long> counts(List<Step> steps) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("sources", (long) steps.size());
        counts.put("codes", saturation(steps).codesOfFirst(steps.size()));
        return counts;
    }

    private List<String> notes() {
        Saturation.Search search = request.search();
        List<String> notes = new ArrayList<>();
        groups.forEach((label, steps) -> notes.add((request.by().isPresent() ? label + ": " : "") + verdict(steps)));
        notes.add("Guest, Namey and Chen 2020: base " + search.base() + " sources, run " + search.run() + ", threshold "
                + plain(100 * search.threshold()) + " %. run_new_share is the new codes of the run that begins with"
                + " the source, in percent of the codes of the base; each run begins"
                + " one source after the one before, and a share not above the"
                + " threshold qualifies. share is the codes so far, in percent of"
                + " all that any source has.");
        if (request.orders() > 0) {
            notes.add("Band: the codes after so many sources in " + request.orders() + " random orders (seed "
                    + request.seed() + "): 2.5 % lie below it, 2.5 % above.");
        }
        notes.add("That no new codes come says nothing of whether the old ones are understood.");
        notes.addAll(coded.notes());
        return notes;
    }

    private String verdict(List<Step> steps) {
        Saturation saturation = saturation(steps);
        if (steps.isEmpty() || saturation.codesOfFirst(steps.size()) == 0) {
            return "No source carries any of the codes: there is nothing to saturate.";
        }
        Optional<Saturation.Reached> reached = saturation.reached(request.search());
        if (reached.isPresent()) {
            return "Saturation reached at " + reached.get().notation() + ": after source "
                    + reached.get().source() + ".";
        }
        Score first = saturation.ratio(request.search(), request.search().base() + 1);
        return first instanceof Score.None none
                ? "Saturation cannot be looked for: " + none.reason() + "."
                : "Saturation not reached: every run brought more than the threshold.";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
