package org.emic.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.emic.model.Span;
import org.emic.model.Unit;

/** Turns what holds in a stretch into the units that are coded. */
final class UnitFinder {

    /** Takes the units in text order. */
    interface Sink {
        /**
         * @param place the turn the unit is in or begins in, how many tokens it has, the index of its first hit and the
         *     index after its last
         */
        void unit(Place place, Span span);
    }

    record Place(int turn, int words, int firstHit, int afterLastHit) {}

    private final Stretch stretch;
    private final PostingsWalk walk;
    private final Walls walls;
    private final Evaluation evaluation;

    UnitFinder(Stretch stretch, PostingsWalk walk, Walls walls, Evaluation evaluation) {
        this.stretch = stretch;
        this.walk = walk;
        this.walls = walls;
        this.evaluation = evaluation;
    }

    /** The units that the rules of {@code group} code, with numbers of hits. */
    void count(RuleSet.Group group, Rows rows) throws IOException {
        Node node = group.any();
        if (group.unit().kind() == Unit.Kind.TURN && countTurns(node, rows)) {
            return;
        }
        if (group.unit().kind() == Unit.Kind.MATCH && group.unit().window() == 0 && node.isPositional()) {
            if (!(node instanceof Node.Fits fits && evaluation.positions().addTokens(fits, rows))) {
                matches(evaluation.positions().merged(node, stretch.included()), rows);
            }
            return;
        }
        Evaluation.Held held = evaluation.held(node, stretch.included());
        Hits hits = held.hits().merged();
        units(group.unit(), held.units(), hits, (place, span) -> {
            rows.source(stretch.source(place.turn()));
            rows.add(span.start(), span.end(), Math.max(1, place.afterLastHit() - place.firstHit()), place.words());
        });
    }

    /** The same as {@link #units} makes of matches without a window, without an object for each. */
    private void matches(Hits hits, Rows rows) {
        int turn = 0;
        for (int i = 0; i < hits.size(); i++) {
            int from = hits.from(i);
            int to = hits.to(i);
            turn = stretch.turnOf(from, turn);
            rows.source(stretch.source(turn));
            rows.add(walk.start(from), walk.end(to), 1, to - from + 1);
        }
    }

    /** The most usual rules, lists of words, are counted without looking at places. */
    private boolean countTurns(Node node, Rows rows) throws IOException {
        FixedBitSet turns = stretch.included();
        Node.Fits fits = null;
        for (Node part : node instanceof Node.All all ? all.nodes() : List.of(node)) {
            if (part instanceof Node.Told told) {
                turns = evaluation.narrowed(turns, told);
            } else if (part instanceof Node.Fits some && fits == null) {
                fits = some;
            } else {
                return false;
            }
        }
        if (fits == null || !evaluation.positions().isCountable(fits)) {
            return false;
        }
        int[] counts = evaluation.positions().counts(fits, turns);
        for (int turn = 0; turn < stretch.turns(); turn++) {
            if (counts[turn] > 0) {
                int words = stretch.base(turn + 1) - stretch.base(turn);
                rows.source(stretch.source(turn));
                rows.add(stretch.start(turn), stretch.end(turn), counts[turn], words);
            }
        }
        return true;
    }

    /** Gives {@code sink} the units; for matches, those that the merged {@code hits} make. */
    void units(Unit unit, int[] units, Hits hits, Sink sink) throws IOException {
        if (unit.kind() == Unit.Kind.MATCH) {
            matches(unit.window(), hits, sink);
            return;
        }
        int at = 0;
        for (int first : units) {
            int last = walls.last(first);
            int begin = at;
            while (at < hits.size() && hits.from(at) <= last) {
                at++;
            }
            sink.unit(new Place(walls.turnOf(first), last - first + 1, begin, at), walls.span(first));
        }
    }

    private void matches(int window, Hits hits, Sink sink) throws IOException {
        TokenPlaces places = new TokenPlaces(stretch);
        int i = 0;
        while (i < hits.size()) {
            int turn = walls.turnOf(hits.from(i));
            int from = Math.max(hits.from(i) - window, stretch.base(turn));
            int end = stretch.base(turn + 1) - 1;
            int to = Math.min(hits.to(i) + window, end);
            int begin = i++;
            while (window > 0 && i < hits.size() && hits.from(i) <= end && hits.from(i) - window <= to) {
                to = Math.min(hits.to(i++) + window, end);
            }
            Span span = window == 0
                    ? new Span(walk.start(from), walk.end(to))
                    : new Span(places.start(turn, from), places.end(turn, to));
            sink.unit(new Place(turn, to - from + 1, begin, i), span);
        }
    }
}
