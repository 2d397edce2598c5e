package org.emic.report;

/**
 * How output looks, where a format leaves a choice.
 *
 * @param colour whether a terminal's colours may be used; only formats for the terminal do
 * @param width columns of the terminal that lines are fitted to; 0 for no limit (output goes to a file or a pipe)
 * @param excel whether CSV gets a byte order mark and its text cells are guarded against being read as formulas
 * @param version Emic's version, which JSON states
 */
public record Style(boolean colour, int width, boolean excel, String version) {

    /** For files and pipes: no colour, no limit, plain CSV. */
    public static Style plain(String version) {
        return new Style(false, 0, false, version);
    }
}
