package org.emic.report;

import java.io.IOException;
import java.io.Writer;

/** Consequences for people: a table, then passages with where they are from. */
final class TextEffects {

    private static final String INDENT = "    ";

    private TextEffects() {}

    static void write(Effects effects, Target target, Style style) throws IOException {
        Writer out = target.text();
        out.write("\n" + Colour.BOLD.paint("consequences", style.colour()) + "\n");
        if (!effects.nothing().isEmpty()) {
            out.write(Shown.line(effects.nothing()) + "\n");
            return;
        }
        RowWriter rows = new TableFormat().open(target, style);
        rows.begin(effects.table().name(), effects.table().columns());
        for (var row : effects.table().rows()) {
            rows.row(row);
        }
        rows.end(effects.table().footer());
        for (Effects.Group group : effects.groups()) {
            out.write("\n" + Colour.BOLD.paint(Shown.line(group.words()), style.colour()) + "\n");
            for (Effects.Quoted quote : group.quotes()) {
                String place = PassageWriter.place(quote.source(), quote.passage());
                out.write("  " + Colour.FAINT.paint(place, style.colour()) + "\n");
                int columns = Wrapped.columns(INDENT, style.width());
                for (String line : QuotedText.of(quote.passage()).folded(columns, style)) {
                    out.write(INDENT + line + "\n");
                }
            }
            out.write(group.rest().isEmpty() ? "" : "  " + group.rest() + "\n");
        }
    }
}
