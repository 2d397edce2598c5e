package org.emic.cli;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.analysis.Measure;
import org.emic.analysis.TrajectoryRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is followed through time, and how it is laid out. */
final class TrajectoryOptions {

    /** The values, as they are typed. */
    static final class Values implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TrajectoryRequest.VALUES.stream().map(Measure::word).iterator();
        }
    }

    /** The periods, as they are typed. */
    static final class Periods implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TrajectoryRequest.PERIODS.iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "Codes, each a row in each case, with their sub-codes; without any, those of"
                    + " --code, or all that lie under no other.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(
            names = "--time",
            paramLabel = "ATTRIBUTE",
            required = true,
            description = "The attribute that says when a source is from: a number, such as month, or a date.")
    private String time;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            completionCandidates = Periods.class,
            description = "Put dates together by ${COMPLETION-CANDIDATES}.")
    private String period;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            completionCandidates = Values.class,
            description = "What is followed: ${COMPLETION-CANDIDATES}; per_1000 without it.")
    private String value = Measure.PER_1000.word();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = FrequencyOptions.Layouts.class,
            description = "Each time a column (wide, the default) or a row with its state and all values (long).")
    private FrequencyOptions.Layout layout;

    @Option(
            names = "--trace",
            description = "With each count, the emic segments command that lists what it counts; the layout is long.")
    private boolean trace;

    Set<String> codes() {
        return codes;
    }

    String time() {
        return time;
    }

    /**
     * @throws picocli.CommandLine.ParameterException with the nearest words if a word is not known, or if no table can be
     *     made of the options together
     */
    TrajectoryRequest request(ToolCommand command, boolean own) {
        if (period != null && !TrajectoryRequest.PERIODS.contains(period)) {
            throw UnitOptions.unknown(command, "period", period, new Periods());
        }
        Measure measure = Measure.of(value)
                .filter(TrajectoryRequest.VALUES::contains)
                .orElseThrow(() -> UnitOptions.unknown(command, "value", value, new Values()));
        boolean wide = layout == null ? !trace : layout == FrequencyOptions.Layout.WIDE;
        TrajectoryRequest request =
                new TrajectoryRequest(List.copyOf(codes), own, time, Optional.ofNullable(period), measure, wide, trace);
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        return request;
    }
}
