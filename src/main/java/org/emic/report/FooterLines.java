package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emic.analysis.Footer;

/** A footer in words, one line a fact, for the formats people read. */
final class FooterLines {

    private FooterLines() {}

    static List<String> of(Footer footer) {
        List<String> lines = new ArrayList<>();
        if (!footer.denominators().isEmpty()) {
            lines.add("denominators: " + counts(footer.denominators()));
        }
        footer.groups().forEach((group, counts) -> lines.add("denominators of " + group + ": " + counts(counts)));
        lines.addAll(filtersAndNotes(footer));
        return lines;
    }

    static List<String> filtersAndNotes(Footer footer) {
        List<String> lines = new ArrayList<>();
        if (!footer.filters().isEmpty()) {
            lines.add("filters: " + filters(footer.filters()));
        }
        lines.addAll(footer.notes());
        return lines;
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String filters(Map<String, List<String>> filters) {
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + " = " + String.join(" | ", filter.getValue()))
                .collect(Collectors.joining(", "));
    }
}
