package org.emic.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the quotes that show a theme best. */
final class Strongest {

    private Strongest() {}

    /**
     * At most {@code most} of {@code quotes}: those with most hits; among equals, one of the case that has been quoted
     * least, then by source, line and segment id. The same words are quoted once.
     */
    static List<Quote> of(List<Quote> quotes, int most) {
        List<Quote> left = new ArrayList<>(quotes);
        left.sort(Comparator.comparing(Quote::source)
                .thenComparingInt(Quote::startLine)
                .thenComparing(Quote::segment));
        List<Quote> chosen = new ArrayList<>();
        Map<String, Integer> quoted = new HashMap<>();
        Set<String> said = new HashSet<>();
        while (chosen.size() < most && !left.isEmpty()) {
            Quote best = left.stream()
                    .min(Comparator.comparingInt((Quote quote) -> -quote.hits())
                            .thenComparingInt(quote -> quoted.getOrDefault(quote.caseName(), 0)))
                    .orElseThrow();
            left.remove(best);
            if (said.add(best.text())) {
                chosen.add(best);
                quoted.merge(best.caseName(), 1, Integer::sum);
            }
        }
        return chosen;
    }
}
