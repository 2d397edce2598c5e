package org.emic.codebook;

import java.util.Arrays;
import java.util.function.Function;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * Says for each character of a text where it stands in the file, whichever way YAML or CSV wrote it: folded over lines,
 * indented, or with escapes.
 *
 * <p>All ways of writing keep the order of the characters that are not white space. So the written form is cut into units
 * (a character, or an escape that stands for one), and the two are walked side by side: white space is matched loosely, all
 * else one by one. Should the two ever differ, every character is said to stand where the whole text does.
 */
final class Written implements Function<Span, Place> {

    /** The UTF-16 units of the text as the file writes it, and where each stands in the file. */
    private static final class Units {
        private final char[] chars;
        private final int[] starts;
        private final int[] ends;
        private int size;

        Units(int most) {
            chars = new char[most];
            starts = new int[most];
            ends = new int[most];
        }

        void add(char c, int start, int end) {
            chars[size] = c;
            starts[size] = start;
            ends[size++] = end;
        }

        boolean isWhiteAt(int i) {
            return i < size && isWhite(chars[i]);
        }
    }

    private final FileText file;
    private final Span raw;
    private final Scalar.Style style;
    private final String text;
    private int[] starts = new int[0];
    private int[] ends = new int[0];

    /**
     * @param raw the whole of it in the file, with quotes or block header
     * @param text what it means
     */
    Written(FileText file, Span raw, Scalar.Style style, String text) {
        this.file = file;
        this.raw = raw;
        this.style = style;
        this.text = text;
    }

    @Override
    public Place apply(Span span) {
        if (text.isEmpty()) {
            return file.place(raw);
        }
        if (starts.length == 0) {
            align();
        }
        int start = span.start() < text.length() ? starts[span.start()] : ends[text.length() - 1];
        int end = span.isEmpty() ? start : ends[Math.min(span.end(), text.length()) - 1];
        return file.place(new Span(start, Math.max(start, end)));
    }

    private void align() {
        Units units = units();
        starts = new int[text.length()];
        ends = new int[text.length()];
        int u = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWhite(c)) {
                boolean both = units.isWhiteAt(u);
                starts[i] = u < units.size ? units.starts[u] : raw.end();
                ends[i] = both ? units.ends[u] : starts[i];
                u += both ? 1 : 0;
                continue;
            }
            while (units.isWhiteAt(u)) {
                u++;
            }
            if (u == units.size || units.chars[u] != c) {
                Arrays.fill(starts, raw.start());
                Arrays.fill(ends, raw.end());
                return;
            }
            starts[i] = units.starts[u];
            ends[i] = units.ends[u];
            u++;
        }
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private Units units() {
        String whole = file.text();
        int from = raw.start();
        int to = raw.end();
        if (style == Scalar.Style.BLOCK) {
            int newline = whole.indexOf('\n', from);
            from = newline < 0 ? to : Math.min(to, newline + 1);
        }
        Units units = new Units(to - from);
        for (int i = from; i < to; ) {
            i = unit(whole, i, units);
        }
        return units;
    }

    /** Adds what stands at {@code i}; the position behind it. */
    private int unit(String whole, int i, Units units) {
        char c = whole.charAt(i);
        boolean single = style == Scalar.Style.SINGLE_QUOTED && c == '\'';
        boolean cell = style == Scalar.Style.CELL && c == '"' && whole.charAt(raw.start()) == '"';
        if (single || cell || (style == Scalar.Style.DOUBLE_QUOTED && c == '"')) {
            boolean outer = i == raw.start() || i == raw.end() - 1;
            if (!outer) {
                units.add(c, i, i + 2);
            }
            return outer ? i + 1 : i + 2;
        }
        if (style == Scalar.Style.DOUBLE_QUOTED && c == '\\') {
            return escape(whole, i, units);
        }
        units.add(c, i, i + 1);
        return i + 1;
    }

    private static int escape(String whole, int i, Units units) {
        char c = whole.charAt(i + 1);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        int end = i + 2 + digits;
        if (digits > 0) {
            for (char each : Character.toChars(Integer.parseInt(whole.substring(i + 2, end), 16))) {
                units.add(each, i, end);
            }
        } else if (c != '\n' && c != '\r') {
            units.add(meaning(c), i, end);
        }
        return end;
    }

    private static char meaning(char c) {
        return switch (c) {
            case '0' -> 0;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 't', '\t' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0b;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> 0x1b;
            case 'N' -> 0x85;
            case '_' -> 0xa0;
            case 'L' -> 0x2028;
            case 'P' -> 0x2029;
            default -> c;
        };
    }
}
