package org.emic.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.emic.model.Value;

/** One group of a table: what it is counted over, and what was counted in it, by code. */
final class Group {

    /** The label of the group of what has no value. */
    static final String NONE = "(none)";

    private final Optional<Value> value;
    private final BitSet cases = new BitSet();
    private Map<Integer, Tally> tallies = new HashMap<>();
    private final Tally all = new Tally();
    private long units;
    private long words;
    private long sources;

    Group(Optional<Value> value) {
        this.value = value;
    }

    Optional<Value> value() {
        return value;
    }

    String label() {
        return value.map(Value::written).orElse(NONE);
    }

    /** Counts one source in what the group is counted over. */
    void countOver(Region region, int caseIndex) {
        units += region.units();
        words += region.words();
        sources++;
        if (caseIndex >= 0) {
            cases.set(caseIndex);
        }
    }

    /** Takes over what another group is counted over: coders all read the same text. */
    void countOver(Group other) {
        units = other.units;
        words = other.words;
        sources = other.sources;
        cases.or(other.cases);
    }

    /** The tally of a code of the tree, to add to. */
    Tally tally(int code) {
        return tallies.computeIfAbsent(code, each -> new Tally());
    }

    /** @param places of each code its index from now on */
    void renumber(int[] places) {
        Map<Integer, Tally> renumbered = new HashMap<>();
        tallies.forEach((code, tally) -> renumbered.put(places[code], tally));
        tallies = renumbered;
    }

    /** What was counted of a code of the tree. */
    Tally counted(int code) {
        return tallies.getOrDefault(code, Tally.NOTHING);
    }

    /** All codes together. */
    Tally all() {
        return all;
    }

    /** What there is to count over: words, sources, cases. */
    long over(Measure measure) {
        return switch (measure) {
            case WORDS -> words;
            case SOURCES -> sources;
            case CASES -> cases.cardinality();
            default -> throw new IllegalArgumentException("nothing is counted over " + measure);
        };
    }

    /** As a footer states it. */
    Map<String, Long> denominators() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("segments", all.count(Measure.SEGMENTS));
        counts.put("units", units);
        counts.put("words", words);
        counts.put("sources", sources);
        counts.put("cases", (long) cases.cardinality());
        return counts;
    }
}
