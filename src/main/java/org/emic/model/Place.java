package org.emic.model;

/**
 * A place in a file a person wrote, for messages.
 *
 * @param file as the person named it; empty where there is no file (a rule on the command line)
 * @param line 1-based; 0 where only the file is known
 * @param column 1-based, in code points; 0 where only the line is known
 * @param length code points the trouble extends over on that line, at least 0
 * @param excerpt the whole line as it stands in the file; empty where it is not known
 */
public record Place(String file, int line, int column, int length, String excerpt) {

    /** Nowhere in particular. */
    public static final Place NONE = new Place("", 0, 0, 0, "");

    /** A file as a whole. */
    public static Place file(String file) {
        return new Place(file, 0, 0, 0, "");
    }
}
