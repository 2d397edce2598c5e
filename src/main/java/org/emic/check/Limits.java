package org.emic.check;

/**
 * From where on something is too much.
 *
 * @param subCodes codes directly under a theme
 * @param depth levels of the tree, a root being 1
 */
public record Limits(int subCodes, int depth) {

    /** What holds where a project says nothing: twelve codes side by side are more than a coder keeps in mind. */
    public static final Limits USUAL = new Limits(12, 4);
}
