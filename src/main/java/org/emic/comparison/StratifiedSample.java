package org.emic.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.model.Sha256;
import org.emic.model.Source;

/**
 * Draws sources so that cases and kinds are there in their proportion: each case and kind together is a stratum, and gets
 * its share of the sample, rounded by largest remainders (Hamilton). Which sources of a stratum are drawn, and which of
 * equal remainders is rounded up, is decided by the seed and by names alone, so neither the order of the sources nor the
 * machine changes it.
 */
public final class StratifiedSample {

    private StratifiedSample() {}

    /** A stratum and what was drawn of it. */
    private record Stratum(List<Source> sources, int whole, double rest, String rank) {}

    /**
     * The sample, in the order of the sources.
     *
     * @param wanted how many, from 1 to the number of sources
     */
    public static List<Source> draw(List<Source> sources, int wanted, long seed) {
        Map<String, List<Source>> byStratum = new TreeMap<>();
        for (Source source : sources) {
            byStratum
                    .computeIfAbsent(source.attributes().caseName() + "\0" + source.kind(), each -> new ArrayList<>())
                    .add(source);
        }
        List<Stratum> strata = new ArrayList<>();
        int given = 0;
        for (Map.Entry<String, List<Source>> entry : byStratum.entrySet()) {
            double share = (double) wanted * entry.getValue().size() / sources.size();
            int whole = (int) share;
            given += whole;
            strata.add(new Stratum(entry.getValue(), whole, share - whole, rank(seed, entry.getKey())));
        }
        strata.sort(Comparator.comparingDouble((Stratum each) -> -each.rest()).thenComparing(Stratum::rank));
        List<Source> drawn = new ArrayList<>();
        for (Stratum stratum : strata) {
            boolean more = given < wanted && stratum.whole() < stratum.sources().size();
            given += more ? 1 : 0;
            stratum.sources().stream()
                    .sorted(Comparator.comparing(source -> rank(seed, source.id())))
                    .limit(stratum.whole() + (more ? 1 : 0))
                    .forEach(drawn::add);
        }
        return drawn.stream().sorted().toList();
    }

    private static String rank(long seed, String name) {
        return Sha256.of(seed + "\0" + name);
    }
}
