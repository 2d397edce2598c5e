package org.emic.coding;

import java.util.Set;
import java.util.TreeSet;
import org.emic.index.UnitMatch;
import org.emic.model.Hit;
import org.emic.model.Source;
import org.emic.model.Unit;

/** How much a search found, counted while it passes through, in the order of sources and spans. */
public final class FoundTally {

    private final Coded coded;
    private final Choice choice;
    private final boolean wholeSources;
    private final Set<String> cases = new TreeSet<>();
    private String current = "";
    private int counted;
    private long units;
    private long hits;
    private long words;
    private long turns;
    private int sources;

    FoundTally(Coded coded, Choice choice, Unit unit) {
        this.coded = coded;
        this.choice = choice;
        this.wholeSources = unit.kind() == Unit.Kind.SOURCE;
    }

    void add(Source source, UnitMatch unit) {
        if (!source.id().equals(current)) {
            current = source.id();
            counted = 0;
            sources++;
            if (!source.attributes().caseName().isEmpty()) {
                cases.add(source.attributes().caseName());
            }
        }
        units++;
        hits += unit.hits().size();
        words += wholeSources ? wantedWords(source) : unit.words();
        unit.hits().forEach(hit -> countTurns(source, hit));
    }

    private void countTurns(Source source, Hit hit) {
        int turn = Math.max(counted, source.turnFrom(hit.span().start()));
        while (turn < source.turns().size()
                && source.turns().get(turn).span().start() < hit.span().end()) {
            turns += choice.turn(source, source.turns().get(turn)) ? 1 : 0;
            turn++;
        }
        counted = turn;
    }

    private long wantedWords(Source source) {
        long sum = 0;
        for (int i = 0; i < source.turns().size(); i++) {
            sum += choice.turn(source, source.turns().get(i))
                    ? coded.texts().extent(source).turnWords(i)
                    : 0;
        }
        return sum;
    }

    /** Units found: matches, or sentences, turns and so on, in which the rule holds. */
    public long units() {
        return units;
    }

    /** Places that matched in these units; overlapping ones are one. Where the rule has only conditions, the units. */
    public long hits() {
        return hits;
    }

    /** Tokens in these units; of whole sources, those of the speakers that are wanted. */
    public long words() {
        return words;
    }

    /** Turns with a hit. */
    public long turns() {
        return turns;
    }

    /** Sources with a hit. */
    public int sources() {
        return sources;
    }

    /** Cases with a hit; a source without a case counts for none. */
    public int cases() {
        return cases.size();
    }
}
