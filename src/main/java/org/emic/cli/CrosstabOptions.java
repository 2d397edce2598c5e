package org.emic.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.analysis.CrossRequest;
import org.emic.analysis.Grouping;
import org.emic.analysis.UnitKind;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a table of codes by groups shows. */
final class CrosstabOptions {

    /** The values, as they are typed. */
    static final class Values implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CrossRequest.Show.values())
                    .map(CrossRequest.Show::word)
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "Codes, each a row, with their sub-codes; without any, those of --code, or all"
                    + " that lie under no other.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            required = true,
            description =
                    "A group for each value of an attribute (case, month, …) or of kind, source, speaker, role, coder.")
    private String by;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            completionCandidates = UnitOptions.Kinds.class,
            description = "What is counted: ${COMPLETION-CANDIDATES}; sources without it.")
    private String unit = UnitKind.SOURCES.word();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = FrequencyOptions.Layouts.class,
            description = "Groups as columns (wide, the default) or a row for each with all values (long).")
    private FrequencyOptions.Layout layout;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            completionCandidates = Values.class,
            description = "What a wide table shows: ${COMPLETION-CANDIDATES}; count without it.")
    private String value = CrossRequest.Show.COUNT.word();

    @Option(
            names = "--trace",
            description = "With each count, the emic segments command that lists what it counts; the layout is long.")
    private boolean trace;

    Set<String> codes() {
        return codes;
    }

    Grouping by() {
        return Grouping.of(by);
    }

    /** @throws picocli.CommandLine.ParameterException if no table can be made of the options together */
    CrossRequest request(ToolCommand command, boolean own) {
        boolean wide = layout == null ? !trace : layout == FrequencyOptions.Layout.WIDE;
        if (!wide) {
            command.refuse("a long table, which has all values", List.of("--value"));
        }
        CrossRequest request = new CrossRequest(
                List.copyOf(codes),
                by(),
                UnitOptions.kind(command, unit),
                own,
                wide,
                CrossRequest.Show.of(value)
                        .orElseThrow(() -> UnitOptions.unknown(command, "value", value, new Values())),
                trace);
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        return request;
    }
}
