package org.emic.report;

import java.util.List;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/** All forms a comparison can be written in. Help texts and messages are made from this list. */
public final class ComparisonWriters {

    /** In the order of their ids. */
    public static final List<ComparisonFormat> ALL =
            List.of(new JsonComparison(), new MarkdownComparison(), new TextComparison());

    private ComparisonWriters() {}

    /** The ids, for help texts and completion. */
    public static List<String> ids() {
        return ALL.stream().map(ComparisonFormat::id).toList();
    }

    /**
     * The format of that name.
     *
     * @throws EmicException REP-005 if there is none
     */
    public static ComparisonFormat named(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> EmicException.of(
                        "REP-005",
                        "comparisons have no format '" + id + "'; the formats are " + String.join(", ", ids()),
                        Nearest.hint(id, ids(), "choose one of them with -f")));
    }
}
