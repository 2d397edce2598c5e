package org.emic.ingest;

/** Makes {@code \n} of every CRLF and every lone CR. */
final class LineEnds {

    private LineEnds() {}

    static String unify(String text) {
        int at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            out.append(text, from, at).append('\n');
            from = at + 1;
            if (from < text.length() && text.charAt(from) == '\n') {
                from++;
            }
            at = text.indexOf('\r', from);
        }
        return out.append(text, from, text.length()).toString();
    }
}
