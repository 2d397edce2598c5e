package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.report.Comparison.Change;
import org.emic.report.Comparison.Side;

/** A comparison for people: what changed, what weighs most first, with what stood there and what stands there. */
final class TextComparison implements ComparisonFormat {

    private static final String INDENT = "    ";

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String summary() {
        return "to read: what changed, what weighs most first";
    }

    @Override
    public void write(Comparison comparison, Target target, Style style) throws IOException {
        Writer out = target.text();
        out.write(Colour.BOLD.paint(Shown.line(comparison.after().codebook()), style.colour()) + "\n");
        side("old", comparison.before(), style, out);
        side("new", comparison.after(), style, out);
        for (String step : ChangeWords.STEPS) {
            List<Change> changes = comparison.of(step);
            if (!changes.isEmpty()) {
                out.write("\n" + Colour.BOLD.paint(step, style.colour()) + "\n");
            }
            for (Change change : changes) {
                change(change, style, out);
            }
        }
        if (comparison.effects().isPresent()) {
            TextEffects.write(comparison.effects().get(), target, style);
        }
        out.write("\n");
        String verdict = Shown.line(comparison.verdict().words(comparison.before(), comparison.after()));
        out.write((comparison.verdict().followed() ? verdict : Colour.RED.paint(verdict, style.colour())) + "\n");
        out.flush();
    }

    private static void side(String name, Side side, Style style, Writer out) throws IOException {
        out.write("  " + Colour.FAINT.paint(name, style.colour()) + " "
                + Shown.line(side.version() + "  " + side.label()) + "\n");
    }

    private static void change(Change change, Style style, Writer out) throws IOException {
        lines(ChangeWords.of(change), "  ", style, out);
        lines(change.judged().reason() + " (" + change.judged().basis() + ")", INDENT, style, out);
        if (ChangeWords.hasTexts(change)) {
            Trimmed texts = Trimmed.of(change.before(), change.after());
            text("- ", texts.before(), style, out);
            text("+ ", texts.after(), style, out);
        }
        if (!change.hint().isEmpty()) {
            lines("hint: " + change.hint(), INDENT, style, out);
        }
    }

    private static void text(String sign, String text, Style style, Writer out) throws IOException {
        if (!text.isEmpty()) {
            lines(sign + text, INDENT, style, out);
        }
    }

    private static void lines(String text, String indent, Style style, Writer out) throws IOException {
        for (String line : Wrapped.lines(text, indent, style.width())) {
            out.write(line + "\n");
        }
    }
}
