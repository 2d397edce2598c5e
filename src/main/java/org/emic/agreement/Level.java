package org.emic.agreement;

/** What the values of a variable mean to each other. */
public enum Level {
    NOMINAL("nominal", "values are the same or different"),
    ORDINAL("ordinal", "values have an order; how far two are apart is how many ratings lie between them"),
    INTERVAL("interval", "values are numbers; how far two are apart is their difference"),
    RATIO("ratio", "values are numbers from 0; a difference counts in relation to their sum");

    private final String id;
    private final String about;

    Level(String id, String about) {
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
