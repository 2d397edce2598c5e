package org.emic.project;

import java.util.List;

/**
 * A theme as a case's file is to have it.
 *
 * @param theme the code, with its codebook where one has it
 * @param was what the file calls it, if it has it: what the code was called before, for example
 * @param heading the line a new section begins with, as Markdown: {@code ## Hostility}
 * @param about a sentence of Markdown on one line: how much evidence there is
 * @param evidence today's, in its order
 * @param confirmed who says when that the summary holds with the evidence that stands in the file; empty if nobody does
 */
public record MatrixTheme(
        String theme, String was, String heading, String about, List<EvidencePassage> evidence, String confirmed) {

    public MatrixTheme {
        evidence = List.copyOf(evidence);
    }

    /** The same, with the word of somebody who read what the file shows. */
    public MatrixTheme confirmedBy(String words) {
        return new MatrixTheme(theme, was, heading, about, evidence, words);
    }
}
