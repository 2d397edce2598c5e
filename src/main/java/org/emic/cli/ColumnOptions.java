package org.emic.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.analysis.Column;
import org.emic.analysis.LongTable;
import org.emic.analysis.SegmentTable;
import org.emic.analysis.Table;
import org.emic.diagnostic.Nearest;
import picocli.CommandLine.Option;

/** Which columns of a table are wanted. */
final class ColumnOptions {

    @Option(
            names = "--columns",
            paramLabel = "NAME,…",
            split = ",",
            hideParamSyntax = true,
            description =
                    "Only these columns, in this order; without it a table for reading has a few, files have all.")
    private Set<String> columns = new LinkedHashSet<>();

    /** Whether nobody said which. */
    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** @param usual the columns where nobody said which; all if empty */
    SegmentTable of(ToolCommand command, SegmentTable all, List<String> usual) {
        requireOf(command, all.names());
        List<String> wanted = columns.isEmpty() ? usual : List.copyOf(columns);
        return wanted.isEmpty() ? all : all.only(wanted);
    }

    /** The same of another table, all of whose columns are usual. */
    Table of(ToolCommand command, Table all) {
        requireOf(command, all.columns().stream().map(Column::name).toList());
        return columns.isEmpty() ? all : all.only(List.copyOf(columns));
    }

    /**
     * The same of another table.
     *
     * @param usual the columns where nobody said which; all if empty
     */
    Table of(ToolCommand command, Table all, List<String> usual) {
        return columns.isEmpty() && !usual.isEmpty() ? all.only(usual) : of(command, all);
    }

    /**
     * The same of a table whose rows are made one by one.
     *
     * @param usual the columns where nobody said which; all if empty
     */
    LongTable of(ToolCommand command, LongTable all, List<String> usual) {
        requireOf(command, all.columns().stream().map(Column::name).toList());
        List<String> wanted = columns.isEmpty() ? usual : List.copyOf(columns);
        return wanted.isEmpty() ? all : all.only(wanted);
    }

    private void requireOf(ToolCommand command, List<String> names) {
        for (String name : columns) {
            if (!names.contains(name)) {
                throw command.usage("there is no column '" + name + "'; "
                        + Nearest.hint(name, names, "the columns are " + String.join(", ", names)));
            }
        }
    }
}
