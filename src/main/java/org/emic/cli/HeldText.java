package org.emic.cli;

import org.emic.coding.Texts;
import org.emic.model.CodePoints;
import org.emic.model.Extent;
import org.emic.model.Source;

/** The text of one source, read once. */
final class HeldText implements Texts {

    private final Texts texts;
    private final String text;
    private final CodePoints points;

    HeldText(Texts texts, Source source) {
        this.texts = texts;
        this.text = texts.text(source);
        this.points = CodePoints.of(text);
    }

    @Override
    public String text(Source source) {
        return text;
    }

    @Override
    public Extent extent(Source source) {
        return texts.extent(source);
    }

    @Override
    public CodePoints points(Source source) {
        return points;
    }
}
