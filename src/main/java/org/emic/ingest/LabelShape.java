package org.emic.ingest;

import java.util.Optional;

/** One way transcripts say who speaks. One class a shape. */
interface LabelShape {

    /** What messages and the manual call it: an example of it. */
    String example();

    /** The label that begins on this line, if the line has this shape. Whether it is one, the whole file shows. */
    Optional<Label> at(Lines lines, int line);
}
