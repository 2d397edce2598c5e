package org.emic.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a table of words shows.
 *
 * @param min how often a word has to stand at least to have a row, 1 or more
 * @param top how many rows at most; empty for all
 * @param parts what dispersion is over: sources, or a property of whole sources
 * @param stems whether the words are stems
 * @param trace whether each row has the command that lists what it counts
 * @param stopWords where the stop words are from, in words; empty if there are none
 * @param filters what was chosen: each option's name and its values
 */
public record WordRequest(
        long min,
        OptionalInt top,
        Grouping parts,
        boolean stems,
        boolean trace,
        List<String> stopWords,
        Map<String, List<String>> filters) {

    /** Why no table can be made, as a sentence without a full stop; empty if one can. */
    public Optional<String> problem() {
        if (min < 1) {
            return Optional.of("--min takes a number from 1: a word that stands nowhere has no row");
        }
        if (top.isPresent() && top.getAsInt() < 1) {
            return Optional.of("--top takes a number from 1");
        }
        return parts.kind() == Grouping.Kind.CODER || parts.isByTurn()
                ? Optional.of(
                        "--parts takes source, case, kind or another attribute: words are spread over sources, not"
                                + " over " + parts.word() + "s; filter by " + parts.word() + " instead")
                : Optional.empty();
    }
}
