package org.emic.ingest;

import java.util.List;
import java.util.Optional;
import org.emic.model.ParagraphBreak;
import org.emic.model.Span;

/**
 * A stored text that is yet to be divided into turns.
 *
 * @param file as messages call it
 * @param text the stored text: {@code \n} only, no byte order mark
 * @param paragraphs what ends a paragraph, where the format says so; empty where the text itself must show it
 * @param apart stretches of whole lines that belong to no turn (front matter, headings), ascending, not overlapping
 */
record Prose(String file, String text, Optional<ParagraphBreak> paragraphs, List<Span> apart) {

    Prose {
        apart = List.copyOf(apart);
    }

    /** A text whose lines show themselves what a paragraph is. */
    static Prose of(String file, String text) {
        return new Prose(file, text, Optional.empty(), List.of());
    }

    /** A text of a format that knows its paragraphs. */
    static Prose of(String file, String text, ParagraphBreak paragraphs) {
        return new Prose(file, text, Optional.of(paragraphs), List.of());
    }
}
