package org.emic.cli;

import org.emic.analysis.Counted;
import org.emic.coding.FoundTally;
import org.emic.coding.Searched;
import org.emic.model.Unit;

/** How a search tells in words what it found. */
final class SearchWords {

    private SearchWords() {}

    /** {@code 3 sentences with 5 hits, in 3 of 820 turns, 2 of 35 sources, 1 of 8 cases}. */
    static String summary(Unit unit, FoundTally tally, Searched searched) {
        if (tally.units() == 0) {
            return nothing(searched.turns(), searched.words(), searched.sources());
        }
        boolean both = unit.kind() == Unit.Kind.SENTENCE || unit.kind() == Unit.Kind.PARAGRAPH || unit.window() > 0;
        return (unit.equals(Unit.MATCH)
                        ? tally.units() + " " + units(unit, tally.units())
                        : both
                                ? tally.units() + " " + units(unit, tally.units()) + " with "
                                        + Counted.of(tally.hits(), "hit") + ","
                                : Counted.of(tally.hits(), "hit"))
                + " in "
                + of(tally.turns(), searched.turns(), "turn") + ", "
                + of(tally.sources(), searched.sources(), "source")
                + (searched.cases() == 0 ? "" : ", " + of(tally.cases(), searched.cases(), "case"));
    }

    /** What to say where nothing was found. */
    static String nothing(long turns, long words, long sources) {
        return "nothing found; searched " + Counted.of(turns, "turn") + " with " + Counted.of(words, "word") + " in "
                + Counted.of(sources, "source");
    }

    /** What so many units are called. */
    static String units(Unit unit, long count) {
        String one = switch (unit.kind()) {
            case MATCH -> unit.window() == 0 ? "match" : "passage";
            case SENTENCE -> "sentence";
            case PARAGRAPH -> "paragraph";
            case TURN -> "turn";
            case SOURCE -> "source";
        };
        return count == 1 ? one : one.equals("match") ? "matches" : one + "s";
    }

    private static String of(long count, long all, String what) {
        return count + " of " + Counted.of(all, what);
    }
}
