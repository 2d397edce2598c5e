package org.emic.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a text.
 *
 * @param label who speaks, with the colon; empty where nobody is named
 * @param runs the words
 */
record Paragraph(String label, List<Run> runs) {

    /**
     * Words of one look.
     *
     * @param text one character at least
     * @param emphasised whether in italics
     */
    record Run(String text, boolean emphasised) {}

    private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+:)\\*\\* (.+)");

    /** Headings, lists, quotations, tables, code, links: nothing here would write them. */
    private static final Pattern UNKNOWN = Pattern.compile("^(#|[-+>|]|\\d+[.)] ).*|.*(\\*\\*|`|\\]\\(|\\\\).*");

    /** @throws IllegalArgumentException if there is other markup in it */
    static Paragraph of(String line, String place) {
        Matcher labelled = LABEL.matcher(line);
        boolean speech = labelled.matches();
        String words = speech ? labelled.group(2) : line;
        List<Run> runs = new ArrayList<>();
        boolean emphasised = false;
        for (String part : words.split("\\*", -1)) {
            if (!part.isEmpty()) {
                runs.add(new Run(part, emphasised));
            }
            emphasised = !emphasised;
        }
        if (UNKNOWN.matcher(words).matches() || !emphasised) {
            throw new IllegalArgumentException(
                    place + ": a paragraph has a **Label:** at its start, *emphasis* inside, and" + " no other markup: "
                            + line);
        }
        return new Paragraph(speech ? labelled.group(1) : "", List.copyOf(runs));
    }
}
