package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.report.Comparison.Change;
import org.emic.report.Comparison.Side;

/** A comparison as Markdown, for the text of a pull request: nothing of the codebook is read as markup or as a mention. */
final class MarkdownComparison implements ComparisonFormat {

    @Override
    public String id() {
        return "md";
    }

    @Override
    public String summary() {
        return "Markdown, for a pull request";
    }

    @Override
    public void write(Comparison comparison, Target target, Style style) throws IOException {
        Writer out = target.text();
        out.write("### " + Markdown.inline(comparison.after().codebook()) + "\n\n");
        String mark = comparison.verdict().followed() ? "" : "**";
        out.write(mark + inline(comparison.verdict().words(comparison.before(), comparison.after())) + mark + "\n\n");
        side("old", comparison.before(), out);
        side("new", comparison.after(), out);
        for (String step : ChangeWords.STEPS) {
            List<Change> changes = comparison.of(step);
            if (!changes.isEmpty()) {
                out.write("\n#### " + step + "\n\n");
            }
            for (Change change : changes) {
                change(change, out);
            }
        }
        if (comparison.effects().isPresent()) {
            MarkdownEffects.write(comparison.effects().get(), target, style);
        }
        out.flush();
    }

    private static void side(String name, Side side, Writer out) throws IOException {
        out.write("- " + name + ": " + inline(side.version() + ", " + side.label()) + "\n");
    }

    private static void change(Change change, Writer out) throws IOException {
        out.write("- **" + inline(ChangeWords.of(change)) + "**: "
                + inline(change.judged().reason()) + " (" + change.judged().basis() + ")\n");
        if (ChangeWords.hasTexts(change)) {
            Trimmed texts = Trimmed.of(change.before(), change.after());
            text("old", texts.before(), out);
            text("new", texts.after(), out);
        }
        text("hint", change.hint(), out);
    }

    private static void text(String name, String text, Writer out) throws IOException {
        if (!text.isEmpty()) {
            out.write("  - " + name + ": " + inline(text) + "\n");
        }
    }

    /** {@code @name} and {@code #12} would notify people and link issues: a joiner that nobody sees parts them. */
    static String inline(String text) {
        return Markdown.inline(text).replaceAll("([@#])(?=\\w)", "$1&#8288;");
    }
}
