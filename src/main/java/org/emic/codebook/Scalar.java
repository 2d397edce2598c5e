package org.emic.codebook;

import java.util.function.Function;
import org.emic.model.Place;
import org.emic.model.Span;
import org.emic.rule.RuleText;

/**
 * A text in a file. It knows where each of its characters stands there, so it can be read as a rule.
 *
 * @param text what the file means by it
 * @param style how it is written
 * @param places the place of a stretch of {@code text}
 */
public record Scalar(String text, Style style, Function<Span, Place> places) implements Node, RuleText {

    /** How a text is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK,
        CELL
    }

    /** A cell of a table of which nothing but the place of the whole is known. */
    public static Scalar cell(String text, Place place) {
        return new Scalar(text, Style.CELL, span -> place);
    }

    @Override
    public Place place(Span span) {
        return places.apply(span);
    }

    /** All of it, as far as its first line goes. */
    @Override
    public Place place() {
        return place(new Span(0, text.length()));
    }

    @Override
    public String word() {
        return isNothing() ? "nothing" : "a text";
    }

    /** An empty value: nothing behind the key, {@code ~} or {@code null}. */
    boolean isNothing() {
        return text.isEmpty() || (style == Style.PLAIN && (text.equals("~") || text.equals("null")));
    }

    /** The value, empty for {@link #isNothing}. */
    String value() {
        return isNothing() ? "" : text;
    }

    /** A part of it as a text of its own. */
    public Scalar part(Span span) {
        return new Scalar(span.in(text), style, inner -> place(inner.shift(span.start())));
    }
}
