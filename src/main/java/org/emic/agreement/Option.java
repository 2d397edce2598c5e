package org.emic.agreement;

/** What can be chosen about a statistic, in words for help. */
public enum Option {
    MISSING("missing", "what to do where ratings are missing: available, complete, refuse"),
    LEVEL("level", "what values mean to each other: nominal, ordinal, interval, ratio"),
    WEIGHTS("weights", "how much different categories agree: unweighted, linear, quadratic, or a table"),
    PERCENT("percent", "which percent agreement: mean, pooled, by-rating, identical"),
    CONFIDENCE("ci", "the level of confidence of intervals, such as 0.95"),
    BOOTSTRAP("bootstrap", "draw units again for an interval, with replicates and a seed"),
    KALPHA("kalpha", "draw pairs again, as the macro KALPHA does, with the number of draws"),
    VALUE("value", "which value or code it is about"),
    DOMAINS("domains", "which codes belong to which semantic domain"),
    WINDOW("window", "the width of the window"),
    NEAR("near", "how far apart boundaries still are a near miss"),
    ALIGNMENT("alignment", "weights of position and category, and of a unit without a partner");

    private final String id;
    private final String about;

    Option(String id, String about) {
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
