package org.emic.coding;

import java.util.Set;
import java.util.TreeSet;
import org.emic.index.UnitMatch;
import org.emic.model.Hit;
import org.emic.model.Source;
import org.emic.model.Unit;

/** How much a search found, counted while it passes through, in the order of sources and spans. */
public final class FoundTally {

    private final Texts texts;
    private final ChosenText text;
    private final String language;
    private final boolean wholeSources;
    private final Set<String> cases = new TreeSet<>();
    private String current = "";
    private int counted;
    private long units;
    private long hits;
    private long outside;
    private long words;
    private long turns;
    private int sources;

    /** @param language of the texts, a BCP 47 tag */
    FoundTally(Texts texts, ChosenText text, String language, Unit unit) {
        this.texts = new LastText(texts);
        this.text = text;
        this.language = language;
        this.wholeSources = unit.kind() == Unit.Kind.SOURCE;
    }

    /** @param index of the source in the study */
    void add(int index, Source source, UnitMatch unit) {
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
        words += !wholeSources && text.isOfWholeTurns()
                ? unit.words()
                : text.words(index, source, unit.span(), texts, language);
        unit.hits().forEach(hit -> {
            outside += text.shares(index, source, hit.span()) ? 0 : 1;
            countTurns(index, source, hit);
        });
    }

    private void countTurns(int index, Source source, Hit hit) {
        int turn = Math.max(counted, source.turnFrom(hit.span().start()));
        while (turn < source.turns().size()
                && source.turns().get(turn).span().start() < hit.span().end()) {
            turns += text.turn(index, source, turn) ? 1 : 0;
            turn++;
        }
        counted = turn;
    }

    /** Units found: matches, or sentences, turns and so on, in which the rule holds. */
    public long units() {
        return units;
    }

    /** Places that matched in these units; overlapping ones are one. Where the rule has only conditions, the units. */
    public long hits() {
        return hits;
    }

    /**
     * How many of the hits are not in what was searched: a unit is found as a whole, and the filter may have chosen another
     * part of it.
     */
    public long outside() {
        return outside;
    }

    /** Tokens in these units; of whole sources, those of the speakers that are wanted; if codings are asked for, those under them. */
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
