package org.emic.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.emic.analysis.Grouping;
import org.emic.analysis.WordRequest;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import picocli.CommandLine.Option;

/** Which words a table has, and what it says of each. */
final class WordOptions {

    @Option(
            names = "--min",
            paramLabel = "N",
            description = "Only words that stand at least N times; without it all that stand at all.")
    private long min = 1;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N rows; a note says how many are left.")
    private Integer top;

    @Option(
            names = "--parts",
            paramLabel = "WHAT",
            description = "What dispersion is over: source (the default), case, kind, or another attribute of sources.")
    private String parts = "source";

    @Option(names = "--stem", description = "Words of one stem are one: shout, shouts, shouting; as ~shout in a rule.")
    private boolean stems;

    @Option(names = "--trace", description = "With each count, the emic search command that lists what it counts.")
    private boolean trace;

    /** The first option given that chooses rows of words. */
    Optional<String> ofRows() {
        return Stream.of(min > 1 ? "--min" : "", top != null ? "--top" : "", trace ? "--trace" : "")
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    boolean stems() {
        return stems;
    }

    /**
     * The request for a table.
     *
     * @param coded what the name of an attribute is looked up in
     * @throws picocli.CommandLine.ParameterException if no table can be made of the options together
     */
    WordRequest request(
            ToolCommand command, Coded coded, StopWordOptions.Left left, Map<String, List<String>> filters) {
        WordRequest request = new WordRequest(
                min,
                top == null ? OptionalInt.empty() : OptionalInt.of(top),
                Grouping.of(parts),
                stems,
                trace,
                left.sources(),
                filters);
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        if (request.parts().kind() == Grouping.Kind.ATTRIBUTE) {
            Choice.requireAttribute(parts, coded);
        }
        return request;
    }
}
