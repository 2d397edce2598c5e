package org.emic.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emic.agreement.Statistic;
import org.emic.agreement.Statistics;
import org.emic.diagnostic.Nearest;

/** The statistics of agreement as people type them: by id, or by the short word everybody uses for one of them. */
final class StatisticNames implements Iterable<String> {

    /** Words that are no ids, and what they mean. */
    static final Map<String, String> SHORT = Map.of(
            "alpha", "krippendorff-alpha",
            "kappa", "cohen-kappa",
            "pi", "scott-pi",
            "ac1", "gwet-ac1",
            "ac2", "gwet-ac2",
            "percent", "percent-agreement");

    @Override
    public Iterator<String> iterator() {
        return Statistics.ids().iterator();
    }

    /** The statistic, if there is one. */
    static Optional<Statistic> find(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return Statistics.named(SHORT.getOrDefault(word, word));
    }

    /** Every word there is for one. */
    static List<String> all() {
        List<String> known = new ArrayList<>(Statistics.ids());
        known.addAll(SHORT.keySet().stream().sorted().toList());
        return known;
    }

    /** The statistic. */
    static Statistic named(ToolCommand command, String typed) {
        return find(typed).orElseThrow(() -> {
            List<String> known = all();
            return command.usage("there is no statistic '" + typed + "'; "
                    + Nearest.hint(typed, known, "they are " + String.join(", ", Statistics.ids())));
        });
    }
}
