package org.emic.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * Gathers the diagnostics of one file. A broken file can have the same trouble on each of its million lines; after the
 * first hundred of one id and severity the rest are counted, and the count is told.
 */
final class Findings {

    private static final int SHOWN = 100;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Diagnostic> first = new TreeMap<>();

    /** @param file as messages call it */
    Findings(String file) {
        this.file = file;
    }

    void add(Diagnostic diagnostic) {
        String key = diagnostic.id() + diagnostic.severity();
        first.putIfAbsent(key, diagnostic);
        if (counts.merge(key, 1, Integer::sum) <= SHOWN) {
            found.add(diagnostic);
        }
    }

    /** By place; of what was only counted, one line each at the end. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.sort(Comparator.naturalOrder());
        counts.forEach((key, count) -> {
            if (count > SHOWN) {
                Diagnostic one = first.get(key);
                String message = (count - SHOWN) + " more like the first " + SHOWN + " of " + one.id();
                all.add(new Diagnostic(one.id(), one.severity(), Place.file(file), message, one.hint()));
            }
        });
        return all;
    }
}
