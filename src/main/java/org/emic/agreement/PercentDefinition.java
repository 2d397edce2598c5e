package org.emic.agreement;

/** What "percent agreement" means; with two coders and nothing missing all are the same. */
public enum PercentDefinition {
    MEAN_OVER_UNITS("mean", "the mean over units of the share of coder pairs that agree"),
    POOLED_PAIRS("pooled", "the share of all coder pairs of all units that agree"),
    BY_RATING(
            "by-rating",
            "as the mean over units, but each unit weighs as many as it has ratings: 1 − alpha's observed disagreement"),
    ALL_IDENTICAL("identical", "the share of units that all coders rated alike");

    private final String id;
    private final String about;

    PercentDefinition(String id, String about) {
        this.id = id;
        this.about = about;
    }

    /** As it is written. */
    public String id() {
        return id;
    }

    public String about() {
        return about;
    }
}
