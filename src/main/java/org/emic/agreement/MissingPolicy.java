package org.emic.agreement;

/** What to do with units that some coder did not rate. */
public enum MissingPolicy {
    AVAILABLE("available", "uses every rating a statistic can use; which those are, each statistic says"),
    COMPLETE("complete", "leaves out each unit that some coder did not rate"),
    REFUSE("refuse", "computes nothing where a rating is missing");

    private final String id;
    private final String about;

    MissingPolicy(String id, String about) {
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
