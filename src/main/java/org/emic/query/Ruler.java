package org.emic.query;

import org.emic.model.Source;

/** Measures in the text of sources. */
public interface Ruler {

    /**
     * How far it is, see {@link Distance.In}.
     *
     * @param from where the first piece ends, in UTF-16 units
     * @param to where the second begins, {@code from} or more
     */
    int between(Distance.In unit, Source source, int from, int to);
}
