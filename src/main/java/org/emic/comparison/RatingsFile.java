package org.emic.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.emic.diagnostic.EmicException;

/** Reads ratings: one a row ({@code unit,coder,value}), or one unit a row and one coder a column. */
public final class RatingsFile {

    private static final String LONG = "unit,coder,value";
    private static final String DECLARED = "the declared categories are ";

    private final CsvFile file;
    private final Wanted wanted;
    private final Map<String, String> values = new HashMap<>();

    private RatingsFile(CsvFile file, Wanted wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /**
     * One rating a row; the columns {@code unit}, {@code coder} and {@code value} in any order, others are not looked at.
     *
     * @throws EmicException AGR-002 to AGR-008, AGR-013, AGR-020
     */
    public static RatedUnits read(CsvFile file, Wanted wanted) {
        return new RatingsFile(file, wanted).rows();
    }

    /**
     * One unit a row, one coder a column. A first column without a name, or called {@code unit}, names the units.
     *
     * @throws EmicException AGR-002 to AGR-008, AGR-013, AGR-020
     */
    public static RatedUnits readWide(CsvFile file, Wanted wanted) {
        return new RatingsFile(file, wanted).wide();
    }

    private RatedUnits rows() {
        Columns columns = Columns.of(file);
        int unitColumn = columns.need("unit", LONG);
        int coderColumn = columns.need("coder", LONG);
        int valueColumn = columns.need("value", LONG);
        file.finish();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> coders = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<String[]> rated = new ArrayList<>();
        List<String> coderNames = new ArrayList<>();
        while (file.next()) {
            String unit = file.cell(unitColumn);
            String coder = file.cell(coderColumn);
            if (file.uneven(columns.size()) || nameless(unit, unitColumn) || nameless(coder, coderColumn)) {
                continue;
            }
            int number = numbers.computeIfAbsent(unit, each -> {
                names.add(each);
                rated.add(new String[2]);
                return names.size() - 1;
            });
            int place = coders.computeIfAbsent(coder, each -> {
                coderNames.add(each);
                return coderNames.size() - 1;
            });
            if (place >= rated.get(number).length) {
                rated.set(number, Arrays.copyOf(rated.get(number), 2 * place));
            }
            String value = value(valueColumn);
            if (value != null && rated.get(number)[place] != null) {
                file.error(
                        "AGR-006",
                        valueColumn,
                        coder + " rated the unit '" + unit + "' before, as '" + rated.get(number)[place] + "'",
                        "a coder gives a unit one value; where several codes may stand on one text, each is a table of"
                                + " its own");
            }
            rated.get(number)[place] = value == null ? rated.get(number)[place] : value;
        }
        file.finish();
        List<RatedUnits.Unit> units = new ArrayList<>(names.size());
        for (int unit = 0; unit < names.size(); unit++) {
            units.add(new RatedUnits.Unit(names.get(unit), Arrays.copyOf(rated.get(unit), coderNames.size())));
        }
        return chosen(new RatedUnits(coderNames, units, wanted.declared()));
    }

    private RatedUnits wide() {
        Columns columns = Columns.of(file);
        int from = columns.unitsFirst() ? 1 : 0;
        List<String> coders = columns.names().subList(from, columns.size());
        for (int coder = 0; coder < coders.size(); coder++) {
            nameless(coders.get(coder), from + coder);
        }
        List<RatedUnits.Unit> units = new ArrayList<>();
        while (file.next()) {
            if (!file.uneven(columns.size())) {
                String[] rated = new String[coders.size()];
                for (int coder = 0; coder < rated.length; coder++) {
                    rated[coder] = value(from + coder);
                }
                String name = from == 1 ? file.cell(0) : "";
                units.add(new RatedUnits.Unit(name.isEmpty() ? Integer.toString(units.size() + 1) : name, rated));
            }
        }
        file.finish();
        if (from == 0 && looksLikeUnits(units)) {
            columns.warnOfUnits("coder");
        }
        return chosen(new RatedUnits(coders, units, wanted.declared()));
    }

    /** Whether the first coder said something else of each unit, as no other did. */
    private static boolean looksLikeUnits(List<RatedUnits.Unit> units) {
        int coders = units.isEmpty() ? 0 : units.get(0).values().length;
        return units.size() > 2
                && allDiffer(units, 0)
                && IntStream.range(1, coders).noneMatch(coder -> allDiffer(units, coder));
    }

    private static boolean allDiffer(List<RatedUnits.Unit> units, int coder) {
        Set<String> values = new HashSet<>();
        return units.stream().map(unit -> unit.values()[coder]).allMatch(value -> value != null && values.add(value));
    }

    private RatedUnits chosen(RatedUnits all) {
        List<String> coders = wanted.of(all.coders());
        return coders.equals(all.coders()) ? all : all.of(coders);
    }

    /** What a cell says, each text held once; null where it is empty. */
    private String value(int column) {
        String value = file.cell(column);
        if (value.isEmpty()) {
            return null;
        }
        String known = values.get(value);
        if (known != null) {
            return known;
        }
        if (!wanted.allows(value)) {
            file.error(
                    "AGR-008",
                    column,
                    "'" + value + "' is none of the declared categories",
                    DECLARED + String.join(", ", wanted.categories()));
            return null;
        }
        values.put(value, value);
        return value;
    }

    private boolean nameless(String name, int column) {
        if (!name.isEmpty()) {
            return false;
        }
        file.error("AGR-007", column, "a name is missing here", "each rating needs its unit and its coder");
        return true;
    }
}
