package org.emic.agreement;

/** What a statistic is computed from. */
public sealed interface Data permits Ratings, ContingencyTable, CountsTable, Spans, Segmentations, Detection {

    /** Which kind of data this is. */
    DataKind kind();
}
