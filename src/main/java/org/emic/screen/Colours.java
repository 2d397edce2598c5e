package org.emic.screen;

/** The colours of codes: the codebook's, or one of ten; neither so dark nor so light that words in them cannot be read. */
final class Colours {

    private static final int[] PALETTE = {
        0x3b82c4, 0xc2571a, 0x3a9a4a, 0xb03a8c, 0x8a7a12, 0x2a9d98, 0x9055c8, 0xc23b3b, 0x6b8e23, 0x7a7f8a
    };

    /** Between these, of 255, words can be read on a dark and on a light ground. */
    private static final double DARKEST = 90;

    private static final double LIGHTEST = 190;

    private Colours() {}

    /** The colour of a code, {@code 0xRRGGBB}. */
    static int of(CodeTree tree, int index) {
        String written = tree.entries().get(index).code().colour();
        return written.matches("#[0-9a-fA-F]{6}")
                ? readable(Integer.parseInt(written.substring(1), 16))
                : PALETTE[index % PALETTE.length];
    }

    /** The colour of a coding's code. */
    static int of(CodeTree tree, Mark mark) {
        return tree.indexOf(mark.coding().codebook(), mark.coding().code())
                .map(index -> of(tree, index))
                .orElse(PALETTE[PALETTE.length - 1]);
    }

    /** The colour, mixed with as much white or black as it needs. */
    static int readable(int colour) {
        double light = 0.299 * (colour >> 16) + 0.587 * (colour >> 8 & 0xff) + 0.114 * (colour & 0xff);
        if (light < DARKEST) {
            return mixed(colour, 255, (DARKEST - light) / (255 - light));
        }
        return light > LIGHTEST ? mixed(colour, 0, (light - LIGHTEST) / light) : colour;
    }

    private static int mixed(int colour, int with, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xff;
            mixed |= (int) Math.round(part + (with - part) * share) << shift;
        }
        return mixed;
    }
}
