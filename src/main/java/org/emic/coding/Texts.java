package org.emic.coding;

import org.emic.model.CodePoints;
import org.emic.model.Extent;
import org.emic.model.Source;

/** Gives the words of sources, and how much text they have without reading it. */
public interface Texts {

    /**
     * The stored text.
     *
     * @throws org.emic.diagnostic.EmicException if it cannot be read or is not the one that was ingested
     */
    String text(Source source);

    /** How much text it is. */
    Extent extent(Source source);

    /** The conversion between UTF-16 units and code points; the text is read only if there is anything to convert. */
    default CodePoints points(Source source) {
        Extent extent = extent(source);
        return extent.length() == extent.codePoints() ? CodePoints.same(extent.length()) : CodePoints.of(text(source));
    }
}
