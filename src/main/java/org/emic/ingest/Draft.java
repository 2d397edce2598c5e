package org.emic.ingest;

import java.util.List;
import java.util.SortedMap;
import org.emic.model.ParagraphBreak;
import org.emic.model.Turn;

/**
 * A source as its file gives it, before the study says what kind it is and what its attributes mean.
 *
 * @param part which part of the file, where it holds several sources; empty otherwise
 * @param title as the file gives it; empty where it gives none
 * @param text the stored text: no byte order mark, {@code \n} only
 * @param turns in text order; their spans count UTF-16 units of {@code text}
 * @param paragraphs what ends a paragraph
 * @param attributes as written in the file (front matter, closed columns of a survey), untyped
 * @param encoding it was read in; empty for binary formats
 */
record Draft(
        String part,
        String title,
        String text,
        List<Turn> turns,
        ParagraphBreak paragraphs,
        SortedMap<String, String> attributes,
        String encoding) {}
