package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emic.analysis.FrequencyRequest;
import org.emic.analysis.Grouping;
import org.emic.analysis.Measure;
import org.emic.analysis.Percent;
import org.emic.analysis.Selection;
import org.emic.diagnostic.Nearest;
import picocli.CommandLine.Option;

/** What a frequency table shows. */
final class FrequencyOptions {

    /** How a table with groups is laid out. */
    enum Layout {
        LONG,
        WIDE
    }

    /** The layouts, as they are typed. */
    static final class Layouts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Layout.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    /** The values, as they are typed. */
    static final class Values implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Measure.values()).map(Measure::word).iterator();
        }
    }

    /** What percentages may be of, as it is typed. */
    static final class Percents implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Percent.values()).map(Percent::word).iterator();
        }
    }

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description =
                    "A group for each value of an attribute (case, month, …) or of kind, source, speaker, role, coder.")
    private String by;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = Layouts.class,
            description = "Groups as rows (long, the default) or as columns (wide).")
    private Layout layout = Layout.LONG;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            split = ",",
            completionCandidates = Values.class,
            description = "What is shown: ${COMPLETION-CANDIDATES}; several with commas.")
    private Set<String> values = new LinkedHashSet<>();

    @Option(
            names = "--percent",
            paramLabel = "OF",
            completionCandidates = Percents.class,
            description = "Percentages of the ${COMPLETION-CANDIDATES}, of the first value.")
    private String percent;

    @Option(
            names = "--trace",
            description = "With each count, the emic segments command that lists what it counts; long layout only.")
    private boolean trace;

    /** What the table is split by; empty for one group. */
    Optional<Grouping> by() {
        return Optional.ofNullable(by).map(Grouping::of);
    }

    /**
     * The request for a table.
     *
     * @throws picocli.CommandLine.ParameterException if no table can be made of the options together
     */
    FrequencyRequest request(ToolCommand command, Selection selection, boolean own) {
        List<Measure> measures = new ArrayList<>();
        for (String value : values) {
            measures.add(Measure.of(value.strip()).orElseThrow(() -> unknown(command, "value", value, new Values())));
        }
        Optional<Percent> of = Optional.empty();
        if (percent != null) {
            of = Optional.of(
                    Percent.of(percent).orElseThrow(() -> unknown(command, "percentage", percent, new Percents())));
        }
        FrequencyRequest request =
                new FrequencyRequest(selection, by(), own, layout == Layout.WIDE, measures, of, trace);
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        return request;
    }

    private static RuntimeException unknown(ToolCommand command, String what, String typed, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        String all = "choose " + String.join(", ", names);
        return command.usage("there is no " + what + " '" + typed + "'; " + Nearest.hint(typed, names, all));
    }
}
