package org.emic.cli;

import java.util.Locale;
import java.util.Optional;
import org.emic.coding.Context;
import org.emic.coding.SearchView;
import org.emic.model.Unit;
import picocli.CommandLine.Option;

/** What a search lists, and in which order. */
final class SearchOptions {

    /** What comes first, as it is typed. */
    enum Sort {
        source,
        left,
        match,
        right
    }

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = UnitConverter.class,
            description = "What is found: match, match±N, sentence, paragraph, turn or source. Without it the matches;"
                    + " for a rule that can hold where no word matches, such as role:parent, the unit of emic.yaml.")
    private Unit unit;

    @Option(
            names = "--context",
            paramLabel = "N|Nw",
            converter = ContextConverter.class,
            description =
                    "How much stands before and after: characters, or words with w. Without it 60, and in a terminal as"
                            + " much as fits.")
    private Context context;

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description = "What comes first: ${COMPLETION-CANDIDATES}. left and right are the words on that side of the"
                    + " match, the nearest first.")
    private Sort sort;

    @Option(names = "--sample", paramLabel = "N", description = "Only N of what is found, chosen at random.")
    private Integer sample;

    @Option(names = "--seed", paramLabel = "N", description = "Another number chooses another sample; 1 without it.")
    private Long seed;

    @Option(
            names = "--count",
            description = "Only how many: matches, words, turns, sources and cases, each with what it is of.")
    private boolean count;

    Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    boolean count() {
        return count;
    }

    /** Whether a context was asked for. */
    boolean surrounded() {
        return context != null;
    }

    /** @param reading whether somebody reads the list; of matches, and of whole sources, they read the lines */
    SearchView view(ToolCommand command, Unit found, boolean reading) {
        if (count && (sort != null || sample != null || context != null)) {
            throw command.usage("--count lists nothing: leave out --sort, --sample and --context");
        }
        if (sample == null && seed != null) {
            throw command.usage("--seed chooses a sample: give its size with --sample");
        }
        if (sample != null && sample < 1) {
            throw command.usage("--sample takes a number from 1");
        }
        boolean lines = reading && (found.equals(Unit.MATCH) || found.kind() == Unit.Kind.SOURCE);
        Sort by = sort == null ? Sort.source : sort;
        return new SearchView(
                context == null ? usualContext(command.console.screen(), lines) : context,
                lines,
                SearchView.Order.valueOf(by.name().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(sample).map(size -> new SearchView.Sample(size, seed == null ? 1 : seed)));
    }

    /** In a terminal a line of a concordance is to be full. */
    private static Context usualContext(Console.Screen screen, boolean lines) {
        boolean wide = lines && screen.out() && screen.columns() > Context.USUAL.amount();
        return wide ? new Context(screen.columns(), false) : Context.USUAL;
    }
}
