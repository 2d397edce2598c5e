package org.emic.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Which 0-based column of a table is what. Columns of no use are attributes.
 *
 * @param survey whether a row is a respondent with answers; otherwise a row is a turn
 * @param one the column of each use but the words
 * @param words the column of the words, or those of the open answers, in table order; at least one
 */
record Columns(boolean survey, Map<ColumnUse, Integer> one, List<Integer> words) {

    Columns {
        one = Map.copyOf(one);
        words = List.copyOf(words);
    }

    OptionalInt of(ColumnUse use) {
        return one.containsKey(use) ? OptionalInt.of(one.get(use)) : OptionalInt.empty();
    }

    /** The cell of that use, without white space around it; empty where there is no such column. */
    String cell(GridRow row, ColumnUse use) {
        return one.containsKey(use) ? row.cell(one.get(use)).strip() : "";
    }

    /** The columns that are attributes. */
    List<Integer> others(TableText table) {
        List<Integer> others = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            if (!one.containsValue(column) && !words.contains(column)) {
                others.add(column);
            }
        }
        return others;
    }

    /** As a person would give them. */
    String option(TableText table) {
        Map<ColumnUse, String> written = new EnumMap<>(ColumnUse.class);
        one.forEach((use, column) -> written.put(use, table.name(column)));
        written.put(ColumnUse.TEXT, words.stream().map(table::name).collect(Collectors.joining("|")));
        return written.entrySet().stream()
                .map(each -> each.getKey().word() + "=" + each.getValue())
                .collect(Collectors.joining(",", "--columns '", "'"));
    }
}
