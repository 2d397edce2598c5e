package org.emic.coding;

import org.emic.model.CodePoints;
import org.emic.model.Extent;
import org.emic.model.Source;

/** Keeps the text that was asked for last, for those who ask for many places of one source after the other. Not for several threads. */
public final class LastText implements Texts {

    private final Texts texts;
    private String ofText = "";
    private String ofPoints = "";
    private String text = "";
    private CodePoints points = CodePoints.same(0);

    public LastText(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String text(Source source) {
        if (!source.id().equals(ofText)) {
            text = texts.text(source);
            ofText = source.id();
        }
        return text;
    }

    @Override
    public Extent extent(Source source) {
        return texts.extent(source);
    }

    @Override
    public CodePoints points(Source source) {
        if (!source.id().equals(ofPoints)) {
            points = Texts.super.points(source);
            ofPoints = source.id();
        }
        return points;
    }
}
