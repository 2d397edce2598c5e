package org.emic.coding;

import java.util.HashMap;
import java.util.Map;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.CodePoints;
import org.emic.model.Extent;
import org.emic.model.Source;
import org.emic.model.Span;

/** The sources of a study by their ids, each with its places; the text of the last one is kept. */
final class SourceFinders {

    private final Map<String, Source> byId = new HashMap<>();
    private final Texts texts;
    private Found last;

    SourceFinders(Coded coded) {
        coded.study().sources().forEach(source -> byId.put(source.id(), source));
        this.texts = coded.texts();
    }

    /** A source and its words. */
    record Found(Source source, PlaceFinder places, Texts texts) {
        Quoted quoted(Span points) {
            return Quoted.of(source, points, texts);
        }
    }

    /** @throws EmicException COD-010 with the nearest ids if there is no such source */
    Found get(String id) {
        if (last != null && last.source().id().equals(id)) {
            return last;
        }
        Source source = byId.get(id);
        if (source == null) {
            throw EmicException.of(
                    "COD-010",
                    "there is no source '" + id + "'",
                    Nearest.hint(id, byId.keySet(), "emic source list shows all"));
        }
        String text = texts.text(source);
        Extent extent = texts.extent(source);
        CodePoints points = CodePoints.of(text);
        last = new Found(source, new PlaceFinder(source, text), new Texts() {
            @Override
            public String text(Source same) {
                return text;
            }

            @Override
            public Extent extent(Source same) {
                return extent;
            }

            @Override
            public CodePoints points(Source same) {
                return points;
            }
        });
        return last;
    }
}
