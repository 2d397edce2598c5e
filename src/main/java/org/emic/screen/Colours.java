package org.emic.screen;

/** The colours of codes: the codebook's, or one of ten that are easily told apart on dark and on light. */
final class Colours {

    private static final int[] PALETTE = {
        0x3b82c4, 0xc2571a, 0x3a9a4a, 0xb03a8c, 0x8a7a12, 0x2a9d98, 0x9055c8, 0xc23b3b, 0x6b8e23, 0x7a7f8a
    };

    private Colours() {}

    /** The colour of a code, {@code 0xRRGGBB}. */
    static int of(CodeTree tree, int index) {
        String written = tree.entries().get(index).code().colour();
        return written.matches("#[0-9a-fA-F]{6}")
                ? Integer.parseInt(written.substring(1), 16)
                : PALETTE[index % PALETTE.length];
    }

    /** The colour of a coding's code. */
    static int of(CodeTree tree, Mark mark) {
        return tree.indexOf(mark.coding().codebook(), mark.coding().code())
                .map(index -> of(tree, index))
                .orElse(PALETTE[PALETTE.length - 1]);
    }
}
