package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.ParagraphBreak;

/**
 * The text of a document before it is divided into turns.
 *
 * @param title as the document's properties give it, or empty
 * @param body lines ended by {@code \n}
 * @param notes footnotes and endnotes in the order of their marks {@code [1]}, {@code [2]} … in the body
 * @param paragraphs what ends a paragraph of the body
 * @param encoding the body was read in; empty for binary formats
 * @param diagnostics what was left out or moved
 */
record Extract(
        String title,
        String body,
        List<String> notes,
        ParagraphBreak paragraphs,
        String encoding,
        List<Diagnostic> diagnostics) {

    Extract {
        notes = List.copyOf(notes);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Of a word processor document. */
    static Extract of(RawFile file, String title, Layout layout) {
        return new Extract(title, layout.body(), layout.notes(), ParagraphBreak.LINE, "", layout.told(file.place()));
    }

    /** The same with more to tell. */
    Extract withMore(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return new Extract(title, body, notes, paragraphs, encoding, all);
    }
}
