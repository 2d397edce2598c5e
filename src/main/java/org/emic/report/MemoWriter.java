package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emic.analysis.Footer;
import org.emic.diagnostic.Visible;
import org.emic.model.Memo;
import org.emic.model.MemoTarget;

/** Memos as a document to read: in a terminal, as Markdown, or as a web page that needs nothing else. */
public final class MemoWriter {

    private static final String HEAD = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Memos</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 42em; padding: 0 1em; color: #1a1a1a; background: #fff; }
        .about { color: #444; }
        p { white-space: pre-line; overflow-wrap: anywhere; }
        @media print { body { margin: 0; font-size: 11pt; } article { break-inside: avoid-page; } }
        </style>
        </head>
        <body>
        <h1>Memos</h1>
        """;

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");

    private final Target target;
    private final Style style;

    public MemoWriter(Target target, Style style) {
        this.target = target;
        this.style = style;
    }

    /** For a terminal. */
    public void read(List<Memo> memos) throws IOException {
        PageWriter page = new PageWriter(target, style);
        for (Memo memo : memos) {
            page.heading(memo.title().isEmpty() ? memo.id() : memo.title());
            page.fact("memo", memo.id());
            page.fact("written", about(memo));
            page.fact("on", on(memo));
            page.gap();
            page.text(memo.text());
        }
        page.end(Footer.NONE);
    }

    /** As Markdown; the memos' own text is Markdown and stays as it is. */
    public void markdown(List<Memo> memos) throws IOException {
        Writer out = target.text();
        out.write("# Memos\n");
        for (Memo memo : memos) {
            out.write("\n## " + Markdown.paragraph(memo.title().isEmpty() ? memo.id() : memo.title()) + "\n\n");
            out.write(Markdown.paragraph(about(memo)) + "  \n" + Markdown.paragraph("On: " + on(memo)) + "\n");
            out.write(memo.text().isEmpty() ? "" : "\n" + memo.text() + "\n");
        }
        out.flush();
    }

    /** As a web page. */
    public void html(List<Memo> memos) throws IOException {
        Writer out = target.text();
        out.write(HEAD);
        for (Memo memo : memos) {
            out.write("<article>\n<h2>" + escaped(memo.title().isEmpty() ? memo.id() : memo.title()) + "</h2>\n");
            out.write("<p class=\"about\">" + escaped(about(memo)) + "<br>On: " + escaped(on(memo)) + "</p>\n");
            for (String paragraph : PARAGRAPHS.split(memo.text(), -1)) {
                String lines = paragraph.lines().map(MemoWriter::escaped).collect(Collectors.joining("\n"));
                out.write(lines.isEmpty() ? "" : "<p>" + lines + "</p>\n");
            }
            out.write("</article>\n");
        }
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private static String about(Memo memo) {
        return List.of(memo.date(), memo.coder(), memo.type()).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String on(Memo memo) {
        return memo.on().stream().map(MemoTarget::words).collect(Collectors.joining("; "));
    }

    private static String escaped(String text) {
        return Visible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
