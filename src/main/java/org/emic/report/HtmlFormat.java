package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.diagnostic.Visible;

/** A page that needs nothing else: one table, its style, no script, and a policy that forbids any. */
final class HtmlFormat implements Format {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            body { font: 15px/1.4 system-ui, sans-serif; margin: 2em; color: #1a1a1a; background: #fff; }
            table { border-collapse: collapse; }
            th, td { padding: .3em .7em; text-align: start; vertical-align: top; border-bottom: 1px solid #ccc; }
            td { white-space: pre-line; max-width: 40em; overflow-wrap: anywhere; }
            thead th { border-bottom: 2px solid #333; position: sticky; top: 0; background: #fff; }
            tfoot td { font-weight: bold; border-top: 2px solid #333; }
            .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            ul { padding-left: 1.2em; color: #444; }
            @media print { body { margin: 0; font-size: 10pt; } tr { break-inside: avoid; } thead th { position: static; } }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            <table>
            """;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String summary() {
        return "a web page of its own, to read and print";
    }

    @Override
    public RowWriter open(Target target, Style style) {
        return new Rows(target.text());
    }

    private static final class Rows implements RowWriter {

        private final Writer out;
        private List<Column> columns = List.of();

        Rows(Writer out) {
            this.out = out;
        }

        @Override
        public void begin(String table, List<Column> all) throws IOException {
            columns = List.copyOf(all);
            String title = escape(table);
            out.write(HEAD.replace("%s", title));
            out.write("<thead>\n<tr>");
            for (Column column : columns) {
                out.write("<th scope=\"col\"" + kind(column) + ">" + escape(column.label()) + "</th>");
            }
            out.write("</tr>\n</thead>\n<tbody>\n");
        }

        @Override
        public void row(List<Cell> cells) throws IOException {
            out.write("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                Column column = columns.get(i);
                String words = escape(Plain.ofPeople(cells.get(i), column));
                out.write("<td" + kind(column) + ">" + words + "</td>");
            }
            out.write("</tr>\n");
        }

        @Override
        public void end(Footer footer) throws IOException {
            out.write("</tbody>\n");
            if (!footer.totals().isEmpty()) {
                out.write("<tfoot>\n");
                row(footer.totals());
                out.write("</tfoot>\n");
            }
            out.write("</table>\n");
            List<String> below = FooterLines.of(footer);
            if (!below.isEmpty()) {
                out.write("<ul>\n");
                for (String line : below) {
                    out.write("<li>" + escape(line) + "</li>\n");
                }
                out.write("</ul>\n");
            }
            out.write("</body>\n</html>\n");
            out.flush();
        }

        /** Words say their own direction, so that Hebrew and Arabic stand right. */
        private static String kind(Column column) {
            return column.type().isNumber() ? " class=\"n\"" : " dir=\"auto\"";
        }
    }

    /** Line breaks stay; everything else that steers is made visible. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (String line : text.split("\n", -1)) {
            out.append(Visible.of(line)).append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
