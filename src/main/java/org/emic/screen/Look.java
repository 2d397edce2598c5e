package org.emic.screen;

/**
 * What a terminal can show.
 *
 * @param term its name, as the variable {@code TERM} says
 * @param colours how many colours, as a power of two: 0 for none, 4 for 16, 8 for 256, 24 for all
 */
public record Look(String term, int colours) {

    /**
     * What a terminal of that name can show.
     *
     * @param term the variable {@code TERM}
     * @param colorterm the variable {@code COLORTERM}
     */
    public static Look of(String term, String colorterm) {
        if (colorterm.equals("truecolor") || colorterm.equals("24bit")) {
            return new Look(term, 24);
        }
        return new Look(term, term.contains("256") || term.contains("kitty") || term.contains("direct") ? 8 : 4);
    }

    /** The same without colours: bold, underlined and turned round only. */
    public Look withoutColours() {
        return new Look(term, 0);
    }
}
