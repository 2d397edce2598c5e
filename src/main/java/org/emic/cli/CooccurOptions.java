package org.emic.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.analysis.CoRequest;
import org.emic.analysis.Within;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a table of codes by codes shows. */
final class CooccurOptions {

    /** The layouts, as they are typed. */
    static final class Layouts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CoRequest.Layout.values())
                    .map(CoRequest.Layout::word)
                    .iterator();
        }
    }

    /** The values, as they are typed. */
    static final class Values implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CoRequest.Value.values())
                    .map(CoRequest.Value::word)
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "Codes to be compared with each other, with their sub-codes; without any, those of --code, or"
                    + " all.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(
            names = "--within",
            paramLabel = "PLACE",
            description = "What together means: overlap (the default), sentence, turn, paragraph, source, case, or '2"
                    + " turns'.")
    private String within = "overlap";

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = Layouts.class,
            description = "${COMPLETION-CANDIDATES}: each pair once (the default), twice, or a row a pair; or a graph.")
    private String layout;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            completionCandidates = Values.class,
            description = "What a triangle or matrix shows: ${COMPLETION-CANDIDATES}.")
    private String value = CoRequest.Value.BOTH.word();

    @Option(
            names = "--trace",
            description = "With each count, the emic segments command that lists what it counts; the layout is tidy.")
    private boolean trace;

    Set<String> codes() {
        return codes;
    }

    /** @throws picocli.CommandLine.ParameterException if no table can be made of the options together */
    CoRequest request(ToolCommand command, boolean own) {
        String shape =
                layout != null ? layout : trace ? CoRequest.Layout.TIDY.word() : CoRequest.Layout.TRIANGLE.word();
        CoRequest.Layout chosen = CoRequest.Layout.of(shape)
                .orElseThrow(() -> UnitOptions.unknown(command, "layout", shape, new Layouts()));
        if (chosen != CoRequest.Layout.TRIANGLE && chosen != CoRequest.Layout.MATRIX) {
            command.refuse("layout " + shape + ", which has its own values", List.of("--value"));
        }
        CoRequest request = new CoRequest(
                List.copyOf(codes),
                Within.of(within)
                        .orElseThrow(
                                () -> command.usage("'" + within + "' is no place to be together: " + Within.FORMS)),
                own,
                chosen,
                CoRequest.Value.of(value).orElseThrow(() -> UnitOptions.unknown(command, "value", value, new Values())),
                trace);
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        return request;
    }
}
