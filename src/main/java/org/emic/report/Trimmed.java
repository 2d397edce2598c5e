package org.emic.report;

/**
 * Two versions of a text on one line each, without most of what long ones have in common at their beginnings and ends.
 *
 * @param before the old one
 * @param after the new one
 */
record Trimmed(String before, String after) {

    /** UTF-16 units: shorter texts are shown whole. */
    private static final int SHORT = 160;

    /** UTF-16 units that stay on either side of what is different. */
    private static final int AROUND = 40;

    private static final String CUT = "…";

    static Trimmed of(String before, String after) {
        String old = Shown.spaced(before.strip());
        String now = Shown.spaced(after.strip());
        if (old.isEmpty() || now.isEmpty() || Math.max(old.length(), now.length()) <= SHORT) {
            return new Trimmed(old, now);
        }
        int shorter = Math.min(old.length(), now.length());
        int same = 0;
        while (same < shorter && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        int from = start(old, same - AROUND);
        int left = end - AROUND;
        return new Trimmed(part(old, from, left), part(now, from, left));
    }

    /** The beginning of the first word from {@code at} on; 0 if nothing is worth leaving out. */
    private static int start(String text, int at) {
        int space = at <= 0 ? -1 : text.indexOf(' ', at);
        return space < 0 || space >= at + AROUND ? 0 : space + 1;
    }

    /** Without what stands before {@code from} and, up to the end of a word, without its last {@code left} units. */
    private static String part(String text, int from, int left) {
        int space = left <= 0 ? -1 : text.lastIndexOf(' ', text.length() - left);
        int differs = text.length() - left - AROUND;
        int to = space < Math.max(from, differs) ? text.length() : space;
        return (from > 0 ? CUT + " " : "") + text.substring(from, to) + (to < text.length() ? " " + CUT : "");
    }
}
