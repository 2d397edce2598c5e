package org.emic.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.emic.analysis.MatrixRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a framework matrix shows. */
final class MatrixOptions {

    /** What cells may show, as it is typed. */
    static final class Values implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(MatrixRequest.Value.values())
                    .map(MatrixRequest.Value::word)
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "The themes; without any, those of the files in matrix/, else all codes that lie under no"
                    + " other.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = FrequencyOptions.Layouts.class,
            description = "Themes as columns (wide, the default) or a row for each cell (long).")
    private FrequencyOptions.Layout layout;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            completionCandidates = Values.class,
            description = "What stands in the cells of a wide table: ${COMPLETION-CANDIDATES}; summary without it.")
    private String value = MatrixRequest.Value.SUMMARY.word();

    @Option(
            names = "--trace",
            description = "With each cell, the emic segments command that lists its segments; the layout is long.")
    private boolean trace;

    /** As typed. */
    Set<String> codes() {
        return codes;
    }

    /** @throws picocli.CommandLine.ParameterException if no table can be made of the options together */
    MatrixRequest request(ToolCommand command, Iterable<String> themes, boolean own) {
        MatrixRequest.Value shown = MatrixRequest.Value.of(value)
                .orElseThrow(() -> UnitOptions.unknown(command, "value", value, new Values()));
        boolean wide = layout == null ? !trace : layout == FrequencyOptions.Layout.WIDE;
        Set<String> all = new LinkedHashSet<>();
        themes.forEach(all::add);
        MatrixRequest request = new MatrixRequest(java.util.List.copyOf(all), own, wide, shown, trace);
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        return request;
    }
}
