package org.emic.analysis;

import java.util.List;

/**
 * How evenly a word (or code) is spread over the parts of a text: sources, cases, months.
 *
 * <pre>
 *   DP     = ½ Σ |share of the word in a part − share of the part|             0 is even
 *   DPnorm = DP / (1 − smallest share of a part)                               0 to 1
 *   D      = 1 − V / √(n − 1),   V = population SD / mean of the relative frequencies in parts     1 is even
 * </pre>
 *
 * <p>Over one part there is none of them: a DP of 0 would say that a word is spread evenly. With parts of equal size D is
 * computed from the counts, which is the same. D hangs on the number of parts and is near 1 for many of them; DP does not.
 *
 * <p>References: S. Th. Gries (2008) International Journal of Corpus Linguistics 13, 403–437. J. Lijffijt, S. Th. Gries
 * (2012) ibid. 17, 147–149 (DPnorm; the version of 2008 divided by 1 − 1/n). A. Juilland, E. Chang-Rodriguez (1964)
 * Frequency Dictionary of Spanish Words.
 *
 * @param counts how often it stands in each part
 * @param sizes how many words each part has; no part is without words
 */
public record Dispersion(List<Long> counts, List<Long> sizes) {

    /**
     * @throws IllegalArgumentException if there are not as many sizes as counts, a count is below 0 or a size below 1
     */
    public Dispersion {
        counts = List.copyOf(counts);
        sizes = List.copyOf(sizes);
        if (counts.size() != sizes.size()
                || counts.stream().anyMatch(count -> count < 0)
                || sizes.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException(
                    "each part needs a count of 0 or more and a size of 1 or more: " + counts + " in " + sizes);
        }
    }

    /** In how many parts it stands at all. */
    public long range() {
        return counts.stream().filter(count -> count > 0).count();
    }

    /** Gries' deviation of proportions. */
    public Score dp() {
        return parts().dp(spread());
    }

    /** DP by the largest value it can have. */
    public Score dpNorm() {
        return parts().dpNorm(spread());
    }

    /** Juilland's D. */
    public Score juillandD() {
        return parts().juillandD(spread());
    }

    private PartSizes parts() {
        return new PartSizes(sizes.stream().mapToDouble(Long::doubleValue).toArray());
    }

    private Spread spread() {
        Spread spread = new Spread(counts.size());
        for (int part = 0; part < counts.size(); part++) {
            spread.add(part, counts.get(part));
        }
        return spread;
    }
}
