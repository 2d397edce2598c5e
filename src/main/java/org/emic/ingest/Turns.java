package org.emic.ingest;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.ParagraphBreak;
import org.emic.model.Turn;

/** Divides a stored text into turns: by its speaker labels where it has them, else by its paragraphs. */
final class Turns {

    private Turns() {}

    /**
     * What was found.
     *
     * @param turns in text order, not overlapping, none of them empty
     * @param paragraphs what ends a paragraph inside a turn
     * @param diagnostics what looks like a label or a time and is not understood, with its line
     */
    record Found(List<Turn> turns, ParagraphBreak paragraphs, List<Diagnostic> diagnostics) {

        Found {
            turns = List.copyOf(turns);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    static Found find(Prose prose) {
        Lines lines = Lines.of(prose.file(), prose.text(), prose.apart());
        ParagraphBreak paragraphs = prose.paragraphs().orElseGet(() -> Paragraphs.breakOf(lines));
        return new Found(Paragraphs.turns(lines, paragraphs), paragraphs, List.of());
    }
}
