package org.emic.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.model.Value;

/** Units counted by code and by group. */
final class CrossCounts {

    /** A group: how many units it has, how many with each code, and how many with any of them. */
    static final class Column {
        private final Optional<Value> value;
        private final long[] withCode;
        private long units;
        private long any;

        Column(Optional<Value> value, int rows) {
            this.value = value;
            this.withCode = new long[rows];
        }

        Optional<Value> value() {
            return value;
        }

        String label() {
            return value.map(Value::written).orElse(Group.NONE);
        }

        long units() {
            return units;
        }

        long any() {
            return any;
        }

        long with(int row) {
            return withCode[row];
        }
    }

    private final int rows;
    private final Map<Optional<String>, Column> columns = new LinkedHashMap<>();
    private final Map<String, Map<Optional<String>, BitSet>> cases = new HashMap<>();
    private long units;
    private long several;
    private long repeated;
    private long strays;

    CrossCounts(int rows) {
        this.rows = rows;
    }

    /** The group of a value, made when it is first met, so that empty groups are there too. */
    Column column(Optional<Value> value) {
        return columns.computeIfAbsent(value.map(Value::written), each -> new Column(value, rows));
    }

    /** Counts one unit with its codes into the groups it stands in. */
    void unit(BitSet codes, List<Column> groups) {
        units++;
        repeated += groups.size() > 1 ? 1 : 0;
        several += codes.cardinality() > 1 ? 1 : 0;
        for (Column group : groups) {
            group.units++;
            group.any += codes.isEmpty() ? 0 : 1;
            codes.stream().forEach(row -> group.withCode[row]++);
        }
    }

    /** Adds the codes of one of a case's sources to what the case has in a group. */
    void ofCase(String name, Column group, BitSet codes) {
        cases.computeIfAbsent(name, each -> new LinkedHashMap<>())
                .computeIfAbsent(group.value.map(Value::written), each -> new BitSet())
                .or(codes);
    }

    /** Counts the cases as units, once all their sources were added. */
    void countCases() {
        for (Map<Optional<String>, BitSet> inGroups : cases.values()) {
            units++;
            repeated += inGroups.size() > 1 ? 1 : 0;
            BitSet codes = new BitSet();
            inGroups.forEach((group, marks) -> {
                Column column = columns.get(group);
                column.units++;
                column.any += marks.isEmpty() ? 0 : 1;
                marks.stream().forEach(row -> column.withCode[row]++);
                codes.or(marks);
            });
            several += codes.cardinality() > 1 ? 1 : 0;
        }
    }

    /** Whether every case stands in every group, more than one of them: then the groups can be compared within cases. */
    boolean isComplete() {
        return columns.size() > 1
                && !cases.isEmpty()
                && cases.values().stream().allMatch(each -> each.size() == columns.size());
    }

    /** Cochran's Q of a code over the groups, of the same cases. */
    CochranQ cochran(int row) {
        List<List<Boolean>> answers = new ArrayList<>();
        for (Map<Optional<String>, BitSet> inGroups : cases.values()) {
            answers.add(columns.keySet().stream()
                    .map(group -> inGroups.get(group).get(row))
                    .toList());
        }
        return new CochranQ(answers);
    }

    /** A segment that lies in no turn, or a source in no case, and so in no unit. */
    void stray() {
        strays++;
    }

    List<Column> columns() {
        return List.copyOf(columns.values());
    }

    long units() {
        return units;
    }

    /** Units with more than one of the codes. */
    long several() {
        return several;
    }

    /** Units in more than one group. */
    long repeated() {
        return repeated;
    }

    long strays() {
        return strays;
    }
}
