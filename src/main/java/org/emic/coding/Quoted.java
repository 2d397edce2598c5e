package org.emic.coding;

import org.emic.model.CodePoints;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * A place in a source with the words that stand there, as an event keeps it: so the place can be found again after the text
 * was edited, and it can be proven that it still says what was coded.
 *
 * @param source the source's id
 * @param points the span in code points
 * @param quote the words
 * @param prefix up to {@link #AROUND} code points before them
 * @param suffix up to {@link #AROUND} code points behind them
 */
public record Quoted(String source, Span points, String quote, String prefix, String suffix) {

    /** How much of the text around a quote is kept, in code points. */
    public static final int AROUND = 32;

    /**
     * The place {@code points}, in code points, of a source.
     *
     * @throws IllegalArgumentException if the text has fewer code points
     */
    public static Quoted of(Source source, Span points, Texts texts) {
        return of(source.id(), points, texts.text(source), texts.points(source));
    }

    /** The same of a text at hand, and its conversion. */
    static Quoted of(String source, Span points, String text, CodePoints conversion) {
        Span before = new Span(Math.max(0, points.start() - AROUND), points.start());
        Span after = new Span(points.end(), Math.min(conversion.count(), points.end() + AROUND));
        return new Quoted(
                source,
                points,
                conversion.toUtf16(points).in(text),
                conversion.toUtf16(before).in(text),
                conversion.toUtf16(after).in(text));
    }
}
