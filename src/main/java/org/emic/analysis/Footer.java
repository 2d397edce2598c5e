package org.emic.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands below a table: everything a reader needs to know what its numbers are of.
 *
 * @param totals one cell a column; empty where the table has no totals row
 * @param denominators what was counted over, by name ({@code segments}, {@code units}, {@code words}, {@code sources},
 *     {@code cases}), in this order
 * @param groups the denominators of each group, by the group's label, in the table's order; empty for an ungrouped table
 * @param filters what the table was restricted to: the option's name and its values; empty for everything
 * @param notes whole sentences about how to read it
 */
public record Footer(
        List<Cell> totals,
        Map<String, Long> denominators,
        Map<String, Map<String, Long>> groups,
        Map<String, List<String>> filters,
        List<String> notes) {

    /** Nothing to say. */
    public static final Footer NONE = new Footer(List.of(), Map.of(), Map.of(), Map.of(), List.of());

    /** Copies, keeping the order of the maps. */
    public Footer {
        totals = List.copyOf(totals);
        denominators = copy(denominators);
        groups = copy(groups);
        filters = copy(filters);
        notes = List.copyOf(notes);
    }

    /** Denominators and filters alone: what a list of rows ends with. */
    public static Footer of(Map<String, Long> denominators, Map<String, List<String>> filters) {
        return new Footer(List.of(), denominators, Map.of(), filters, List.of());
    }

    /** The same with other notes. */
    Footer with(List<String> others) {
        return new Footer(totals, denominators, groups, filters, others);
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
