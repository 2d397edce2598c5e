package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import org.emic.model.Span;

/** Consequences in Markdown: a table, then passages, folded up so that a pull request stays short. */
final class MarkdownEffects {

    private MarkdownEffects() {}

    static void write(Effects effects, Target target, Style style) throws IOException {
        Writer out = target.text();
        out.write("\n#### consequences\n\n");
        if (!effects.nothing().isEmpty()) {
            out.write(Markdown.inline(effects.nothing()) + "\n");
            return;
        }
        RowWriter rows = new MarkdownFormat().open(target, style);
        rows.begin(effects.table().name(), effects.table().columns());
        for (var row : effects.table().rows()) {
            rows.row(row);
        }
        rows.end(effects.table().footer());
        for (Effects.Group group : effects.groups()) {
            String words = MarkdownComparison.inline(group.words());
            if (group.quotes().isEmpty()) {
                out.write("\n" + words + "\n");
                continue;
            }
            out.write("\n<details><summary>" + html(group.words()) + "</summary>\n\n");
            for (Effects.Quoted quote : group.quotes()) {
                String place = PassageWriter.place(quote.source(), quote.passage());
                out.write(
                        "- " + MarkdownComparison.inline(place) + ": " + words(QuotedText.of(quote.passage())) + "\n");
            }
            out.write(group.rest().isEmpty() ? "" : "- " + group.rest() + "\n");
            out.write("\n</details>\n");
        }
    }

    private static String words(MarkedText text) {
        if (text.marks().isEmpty()) {
            return MarkdownComparison.inline(text.text());
        }
        Span mark = text.marks().get(0);
        String before = text.text().substring(0, mark.start());
        String after = text.text().substring(mark.end());
        return space(before, true) + "**" + MarkdownComparison.inline(mark.in(text.text())) + "**"
                + space(after, false);
    }

    /** Escaping strips the spaces at the edges, which part it from the marked words. */
    private static String space(String text, boolean before) {
        String inline = MarkdownComparison.inline(text);
        if (inline.isEmpty()) {
            return "";
        }
        return before ? inline + (text.endsWith(" ") ? " " : "") : (text.startsWith(" ") ? " " : "") + inline;
    }

    private static String html(String text) {
        return Shown.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
