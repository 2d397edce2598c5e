package org.emic.interchange;

import org.emic.codebook.Scalar;
import org.emic.model.Span;

/** Parts of texts that know where they stand. */
final class Words {

    private Words() {}

    /** Without white space at its ends. */
    static Scalar stripped(Scalar words) {
        String text = words.text();
        int start = text.length() - text.stripLeading().length();
        return words.part(new Span(start, start + text.strip().length()));
    }

    /** What stands between two positions, in UTF-16 units, without white space at its ends. */
    static Scalar part(Scalar words, int start, int end) {
        return stripped(words.part(new Span(start, end)));
    }
}
