package org.emic.coding;

import java.util.List;
import org.emic.index.CodeMatches;

/** What the index found for a code. */
final class MatchUnits implements Units {

    private final CodeMatches matches;
    private int at = -1;

    MatchUnits(CodeMatches matches) {
        this.matches = matches;
    }

    /** The same units as the index packed them. */
    List<CodeMatches.Run> runs() {
        return matches.runs();
    }

    @Override
    public boolean next() {
        at++;
        return at < matches.size();
    }

    @Override
    public int source() {
        return matches.source(at);
    }

    @Override
    public int start() {
        return matches.span(at).start();
    }

    @Override
    public int end() {
        return matches.span(at).end();
    }

    @Override
    public int hits() {
        return matches.hits(at);
    }

    @Override
    public int words() {
        return matches.words(at);
    }
}
