package org.emic.screen;

/**
 * What a terminal can show.
 *
 * @param colours how many colours, as a power of two: 0 for none, 4 for 16, 8 for 256, 24 for all
 */
public record Look(int colours) {

    /** Bold, underlined and turned round, and no colours. */
    public static final Look NO_COLOURS = new Look(0);

    /**
     * What a terminal of that name can show.
     *
     * @param term the variable {@code TERM}
     * @param colorterm the variable {@code COLORTERM}
     */
    public static Look of(String term, String colorterm) {
        if (colorterm.equals("truecolor") || colorterm.equals("24bit")) {
            return new Look(24);
        }
        return new Look(term.contains("256") || term.contains("kitty") || term.contains("direct") ? 8 : 4);
    }
}
