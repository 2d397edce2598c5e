package org.emic.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.analysis.Grouping;
import org.emic.analysis.SequenceRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a table of transitions shows. */
final class SequenceOptions {

    private static final int MOST_DRAWS = 100_000;

    /** The values, as they are typed. */
    static final class Values implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(SequenceRequest.Value.values())
                    .map(SequenceRequest.Value::word)
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description =
                    "The themes, with their sub-codes; without any, those of --code, or all codes that lie under no"
                            + " other.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--from", paramLabel = "CODE", description = "Only transitions that begin with this code.")
    private Set<String> from = new LinkedHashSet<>();

    @Option(names = "--to", paramLabel = "CODE", description = "Only transitions that end with this code.")
    private Set<String> to = new LinkedHashSet<>();

    @Option(names = "--lag", paramLabel = "K", description = "From a turn to the turn K further on; 1 without it.")
    private int lag = 1;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "Tells apart who speaks first and who then: speaker or role.")
    private String by;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = FrequencyOptions.Layouts.class,
            description = "A row for each transition (long, the default) or a column for each second code (wide).")
    private FrequencyOptions.Layout layout = FrequencyOptions.Layout.LONG;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            completionCandidates = Values.class,
            description = "What a wide table shows: ${COMPLETION-CANDIDATES}; observed without it.")
    private String value = SequenceRequest.Value.OBSERVED.word();

    @Option(
            names = "--resamples",
            paramLabel = "N",
            description = "How many random orders p is of; 400 without it, 0 for no p.")
    private int resamples = 400;

    @Option(names = "--seed", paramLabel = "N", description = "Where the random orders begin; 1 without it.")
    private long seed = 1;

    @Option(names = "--trace", description = "With each count, the emic segments command that lists what it counts.")
    private boolean trace;

    /** All codes that were named. */
    Set<String> codes() {
        Set<String> all = new LinkedHashSet<>(codes);
        all.addAll(from);
        all.addAll(to);
        return all;
    }

    /** @throws picocli.CommandLine.ParameterException if no table can be made of the options together */
    SequenceRequest request(ToolCommand command, boolean own) {
        if (lag < 1) {
            throw command.usage(
                    "--lag is how many turns further on, at least 1; what comes before a code is asked with --to");
        }
        if (resamples < 0 || resamples > MOST_DRAWS) {
            throw command.usage("--resamples is a number from 0 to " + MOST_DRAWS);
        }
        if (layout == FrequencyOptions.Layout.LONG) {
            command.refuse("a long table, which has all values", List.of("--value"));
        }
        SequenceRequest.Value chosen = SequenceRequest.Value.of(value)
                .orElseThrow(() -> UnitOptions.unknown(command, "value", value, new Values()));
        SequenceRequest request = new SequenceRequest(
                List.copyOf(codes),
                List.copyOf(from),
                List.copyOf(to),
                lag,
                Optional.ofNullable(by).map(Grouping::of),
                own,
                layout == FrequencyOptions.Layout.WIDE ? Optional.of(chosen) : Optional.empty(),
                trace,
                new SequenceRequest.Draws(resamples, seed));
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        return request;
    }
}
