package org.emic.agreement;

/** The kinds of data, in words for help and for refusals. */
public enum DataKind {
    RATINGS("ratings", "units × coders, each cell a category or missing"),
    CONTINGENCY("contingency", "a table of two coders: rows are the first coder's categories, columns the second's"),
    COUNTS("counts", "units × categories, each cell how many coders chose the category"),
    SPANS("spans", "stretches that coders marked on texts of known length, each with a value"),
    SEGMENTATIONS("segmentations", "where coders drew boundaries in the same texts"),
    DETECTION("detection", "how many places were found rightly, found wrongly and missed");

    private final String id;
    private final String about;

    DataKind(String id, String about) {
        this.id = id;
        this.about = about;
    }

    /** As it is written. */
    public String id() {
        return id;
    }

    /** What such data look like. */
    public String about() {
        return about;
    }
}
