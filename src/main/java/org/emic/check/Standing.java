package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import org.emic.coding.Quoted;
import org.emic.model.CodePoints;
import org.emic.model.Span;

/**
 * What a text says where a coding is.
 *
 * @param length of the text in code points
 * @param inside whether the coding's span lies in the text
 * @param words what stands there, without what is too long to show; empty if not {@code inside}
 * @param quoteHolds whether those are the words that were coded; so it is taken to be where the log does not say them
 * @param surroundingsHold the same of what stands before and behind
 * @param elsewhere if the quote does not hold, where in the text it stands, in code points; two at most
 */
public record Standing(
        int length, boolean inside, String words, boolean quoteHolds, boolean surroundingsHold, List<Span> elsewhere) {

    private static final int SHOWN = 60;
    private static final int ENOUGH = 2;

    public Standing {
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * Looks.
     *
     * @param points of {@code text}
     */
    public static Standing of(Quoted said, String text, CodePoints points) {
        if (said.points().end() > points.count()) {
            return new Standing(points.count(), false, "", false, false, elsewhere(said, text, points));
        }
        Span span = points.toUtf16(said.points());
        boolean quote = said.quote().isEmpty() || said.quote().equals(span.in(text));
        boolean around = endsWith(text, said.prefix(), span.start()) && text.startsWith(said.suffix(), span.end());
        return new Standing(
                points.count(),
                true,
                shown(span.in(text)),
                quote,
                around,
                quote ? List.of() : elsewhere(said, text, points));
    }

    private static boolean endsWith(String text, String prefix, int end) {
        return end >= prefix.length() && text.startsWith(prefix, end - prefix.length());
    }

    private static List<Span> elsewhere(Quoted said, String text, CodePoints points) {
        String quote = said.quote();
        List<Span> found = new ArrayList<>();
        int at = quote.isEmpty() ? -1 : text.indexOf(quote);
        while (at >= 0 && found.size() < ENOUGH) {
            found.add(points.fromUtf16(new Span(at, at + quote.length())));
            at = text.indexOf(quote, at + quote.length());
        }
        return found;
    }

    /** Words for a message: one line, and not more than a line's length. */
    static String shown(String words) {
        String line = words.replaceAll("\\s+", " ");
        int count = line.codePointCount(0, line.length());
        return count <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
