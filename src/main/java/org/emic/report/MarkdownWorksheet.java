package org.emic.report;

import java.io.IOException;
import java.io.Writer;

/** A worksheet as Markdown: a heading, the passage as a quotation with its context faint, a list of what was said. */
final class MarkdownWorksheet {

    private MarkdownWorksheet() {}

    static void write(Worksheet sheet, Target target) throws IOException {
        Writer out = target.text();
        out.write("# " + Markdown.inline(sheet.title()) + "\n");
        for (String line : sheet.about()) {
            out.write("\n" + Markdown.paragraph(line) + "\n");
        }
        int number = 0;
        for (WorksheetEntry entry : sheet.entries()) {
            number++;
            out.write("\n## " + number + ". " + Markdown.inline(entry.heading()) + "\n\n");
            out.write(Markdown.paragraph(entry.place()) + " · " + Markdown.inline(entry.cost()) + "\n\n");
            quoted(out, entry.before(), "_");
            quoted(out, entry.text(), "**");
            quoted(out, entry.after(), "_");
            out.write("\n");
            for (WorksheetEntry.Said said : entry.said()) {
                out.write("- **" + Markdown.inline(said.coder()) + "**: " + Markdown.inline(said.summary()) + "\n");
                for (String quote : said.quotes()) {
                    out.write("  - “" + Markdown.inline(quote) + "”\n");
                }
                for (String memo : said.memos()) {
                    out.write("  - memo: " + Markdown.inline(memo) + "\n");
                }
            }
            out.write("\nDecision: \\_\\_\\_\\_\\_\\_\\_\\_\n");
        }
        out.flush();
    }

    private static void quoted(Writer out, String text, String mark) throws IOException {
        String words = Markdown.inline(text);
        if (!words.isEmpty()) {
            out.write("> " + mark + words + mark + "\n>\n");
        }
    }
}
