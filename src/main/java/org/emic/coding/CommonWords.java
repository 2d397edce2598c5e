package org.emic.coding;

/** How much two rows of words have in common, in the same order. */
final class CommonWords {

    private CommonWords() {}

    /** For each pair of places the length of the longest row that both have from there on. */
    static int[][] table(int[] one, int[] other) {
        int[][] longest = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                longest[i][j] =
                        one[i] == other[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** The length of the longest row that both have. */
    static int count(int[] one, int[] other) {
        return table(one, other)[0][0];
    }
}
