package org.emic.report;

import java.util.List;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/** All forms findings can be written in. Help texts and messages are made from this list. */
public final class FindingWriters {

    /** In the order of their ids. */
    public static final List<FindingFormat> ALL = List.of(
            new CheckstyleFindings(),
            new GithubFindings(),
            new JsonFindings(),
            new JUnitFindings(),
            new SarifFindings(),
            new TextFindings());

    private FindingWriters() {}

    /** The ids, for help texts and completion. */
    public static List<String> ids() {
        return ALL.stream().map(FindingFormat::id).toList();
    }

    /**
     * The format of that name.
     *
     * @throws EmicException REP-003 if there is none
     */
    public static FindingFormat named(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> EmicException.of(
                        "REP-003",
                        "findings have no format '" + id + "'; the formats are " + String.join(", ", ids()),
                        Nearest.hint(id, ids(), "choose one of them with -f")));
    }
}
