package org.emic.report;

import java.util.List;

/**
 * Something to talk about at a meeting: a passage on which coders differ.
 *
 * @param heading which code, for people
 * @param place where the passage stands, and who speaks
 * @param cost what it costs, in words
 * @param before what stands before the passage
 * @param text of the passage
 * @param after what stands after it
 * @param said what each coder made of it
 */
public record WorksheetEntry(
        String heading, String place, String cost, String before, String text, String after, List<Said> said) {

    /**
     * What a coder made of the passage.
     *
     * @param word whether they coded it, in a word
     * @param quotes the words they coded
     * @param memos what they noted there
     * @param others the other codes they gave the passage
     */
    public record Said(String coder, String word, List<String> quotes, List<String> memos, List<String> others) {
        public Said {
            quotes = List.copyOf(quotes);
            memos = List.copyOf(memos);
            others = List.copyOf(others);
        }

        /** One line: the word, then the other codes. */
        String summary() {
            return others.isEmpty() ? word : word + " (here: " + String.join(", ", others) + ")";
        }
    }

    public WorksheetEntry {
        said = List.copyOf(said);
    }
}
