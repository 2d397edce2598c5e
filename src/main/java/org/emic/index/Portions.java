package org.emic.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.emic.model.Unit;

/**
 * Cuts the work of a code so that what it finds at one time fits into little memory, however often the code applies: into
 * one portion for all sources where few units can be found, else into portions of some sources each.
 */
final class Portions {

    /** Units of one portion, at most: a few tens of megabytes. */
    private static final long MOST = 1 << 20;

    /**
     * Some of the work of a code.
     *
     * @param window the sources to look at
     * @param atMost units that can be found
     */
    record Portion(Coverage.Window window, long atMost) {}

    private final Collection<Lexicon> lexicons;
    /** Tokens of all sources before each, and at the end of all. */
    private final long[] before;

    Portions(List<Coverage> coverages, Collection<Lexicon> lexicons, int sources) {
        this.lexicons = lexicons;
        this.before = new long[sources + 1];
        long[] tokens = new long[sources];
        coverages.forEach(coverage -> coverage.addTokens(tokens));
        for (int i = 0; i < sources; i++) {
            before[i + 1] = before[i] + tokens[i];
        }
    }

    /** The portions of a code, in the order of their sources. */
    List<Portion> of(List<RuleSet.Group> groups) {
        long units = groups.stream().mapToLong(this::atMost).sum();
        long count = Math.max(1, (units + MOST - 1) / MOST);
        int sources = before.length - 1;
        List<Portion> portions = new ArrayList<>();
        int from = 0;
        for (long i = 1; i <= count && (from < sources || i == 1); i++) {
            int to = from;
            while (to < sources && (to == from || i == count || before[to + 1] <= before[sources] / count * i)) {
                to++;
            }
            portions.add(new Portion(new Coverage.Window(from, to), units / count));
            from = to;
        }
        return portions;
    }

    private long atMost(RuleSet.Group group) {
        long tokens = before[before.length - 1];
        if (group.unit().kind() == Unit.Kind.SOURCE) {
            return before.length;
        }
        return group.any().mayHoldWithoutHits()
                ? tokens
                : Math.min(tokens, group.any().atMost(this::tokens));
    }

    private long tokens(int pattern) {
        long tokens = 0;
        for (Lexicon lexicon : lexicons) {
            tokens += lexicon.entry(pattern).tokens();
        }
        return tokens;
    }
}
