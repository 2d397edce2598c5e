package org.emic.comparison;

import java.util.ArrayList;
import java.util.List;
import org.emic.agreement.Spans;
import org.emic.model.CodePoints;
import org.emic.model.Span;

/**
 * What of a source counts, as texts of agreement: the whole of it, or the wanted turns, each a text of its own.
 *
 * @param source the source's id
 * @param parts UTF-16 spans of the stored text, in order
 */
record Extents(String source, List<Span> parts, CodePoints points) {

    /** A stretch of one of the texts, in code points. */
    record Piece(String text, Span points) {}

    /** The texts. */
    List<Spans.Text> texts() {
        List<Spans.Text> texts = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            texts.add(new Spans.Text(name(part), points.fromUtf16(parts.get(part))));
        }
        return texts;
    }

    /** What of a span lies in the texts. */
    List<Piece> clipped(Span span) {
        List<Piece> pieces = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Span extent = parts.get(part);
            if (extent.overlaps(span)) {
                Span inside = new Span(Math.max(extent.start(), span.start()), Math.min(extent.end(), span.end()));
                pieces.add(new Piece(name(part), points.fromUtf16(inside)));
            }
        }
        return pieces;
    }

    private String name(int part) {
        return parts.size() == 1 ? source : source + "#" + (part + 1);
    }
}
