package org.emic.analysis;

/**
 * What people wrote of a theme in a case.
 *
 * @param text Markdown; not empty
 * @param fresh passages that came to its evidence since it was written
 * @param gone passages that left its evidence since it was written
 * @param confirmed who said when that it holds; empty where nobody did
 */
public record MatrixSummary(String text, int fresh, int gone, String confirmed) {

    /** Whether its evidence is no longer what it was written on. */
    public boolean isChanged() {
        return fresh > 0 || gone > 0;
    }

    /** {@code changed: 2 new, 1 gone}; {@code current} if nothing changed. */
    String state() {
        return isChanged() ? "changed: " + change() : "current";
    }

    /** {@code 2 new, 1 gone}; empty if nothing changed. */
    public String change() {
        String came = fresh > 0 ? fresh + " new" : "";
        String left = gone > 0 ? gone + " gone" : "";
        return came + (came.isEmpty() || left.isEmpty() ? "" : ", ") + left;
    }
}
