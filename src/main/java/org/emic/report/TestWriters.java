package org.emic.report;

import java.util.List;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/** All forms what was tried can be written in. Help texts and messages are made from this list. */
public final class TestWriters {

    /** In the order of their ids. */
    public static final List<TestFormat> ALL =
            List.of(new JsonTests(), new JUnitTests(), new TapTests(), new TextTests());

    private TestWriters() {}

    /** The ids, for help texts and completion. */
    public static List<String> ids() {
        return ALL.stream().map(TestFormat::id).toList();
    }

    /**
     * The format of that name.
     *
     * @throws EmicException REP-004 if there is none
     */
    public static TestFormat named(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> EmicException.of(
                        "REP-004",
                        "tests have no format '" + id + "'; the formats are " + String.join(", ", ids()),
                        Nearest.hint(id, ids(), "choose one of them with -f")));
    }
}
