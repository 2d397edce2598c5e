package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/**
 * What a meeting decided on one disagreement: a row of the list that {@code emic agree --disagreements} writes, with its
 * column {@code decision} filled in.
 *
 * @param spans what carries the code now, each {@code start-end} in code points; none if nothing does
 * @param open whether nothing was decided yet
 */
record Decision(List<String> spans, boolean open) {

    private static final String SPANS = " spans";
    private static final List<String> NOBODY = List.of("none", "no", "nobody", "not coded");
    private static final String PASSAGE = "passage";

    /** @throws EmicException AGR-040 if it is no decision, AGR-041 if the row is none of such a list */
    static Decision of(Map<String, String> row) {
        if (!row.containsKey("source") || !row.containsKey("code") || !row.containsKey("start")) {
            throw EmicException.of(
                    "AGR-041",
                    "this is no row of a list of disagreements",
                    "make the list with emic agree --disagreements -o list.csv, and fill in its column decision");
        }
        String said = row.getOrDefault("decision", "").strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            return new Decision(List.of(), true);
        }
        if (NOBODY.contains(said)) {
            return new Decision(List.of(), false);
        }
        if (said.equals(PASSAGE)) {
            return new Decision(List.of(row.get("start") + "-" + row.get("end")), false);
        }
        if (said.matches("\\d{1,9}\\s*-\\s*\\d{1,9}")) {
            return new Decision(List.of(said.replaceAll("\\s", "")), false);
        }
        List<String> coders = new ArrayList<>();
        row.keySet().stream()
                .filter(name -> name.endsWith(SPANS))
                .forEach(name -> coders.add(name.substring(0, name.length() - SPANS.length())));
        // Whoever did not code has no spans, so the column is empty, and empty cells are left out.
        boolean known = coders.contains(said) || row.containsKey(said);
        if (known) {
            String spans = row.getOrDefault(said + SPANS, "");
            return new Decision(spans.isEmpty() ? List.of() : List.of(spans.split(";\\s*")), false);
        }
        coders.addAll(List.of("none", PASSAGE));
        throw EmicException.of(
                "AGR-040",
                "'" + said + "' is no decision",
                Nearest.hint(
                        said,
                        coders,
                        "write the name of the coder who is right, none, passage, or a span such as 217-274"));
    }
}
