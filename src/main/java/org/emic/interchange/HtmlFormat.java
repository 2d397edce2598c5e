package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;

/** A codebook as one web page that needs nothing else: a list of the codes that lead to their entries, no script, no fetch. */
final class HtmlFormat implements CodebookFormat.Writing {

    private static final int DEEPEST = 6;

    private static final String STYLE = """
        body { font: 16px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; }
        h1, h2, h3, h4, h5, h6 { font-family: system-ui, sans-serif; line-height: 1.2; margin: 1.6em 0 .4em; }
        h1 { font-size: 1.7em } h2 { font-size: 1.35em } h3 { font-size: 1.15em } h4, h5, h6 { font-size: 1em }
        h2 { border-bottom: 1px solid #ccc; padding-bottom: .2em; }
        code { font: .85em/1.4 ui-monospace, monospace; background: #f4f4f2; padding: .1em .25em; overflow-wrap: anywhere; }
        .colour { display: inline-block; width: .7em; height: .7em; border-radius: 50%; margin-right: .4em; }
        p { margin: .3em 0 } ul { margin: .2em 0 .5em } nav ul { list-style: none; padding-left: 1.2em }
        p, li { white-space: pre-line } .label { font-family: system-ui, sans-serif; font-weight: 600; font-size: .9em; }
        @media print { body { max-width: none; margin: 0 } nav { display: none } a { color: inherit; text-decoration: none } }
        """;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String summary() {
        return "web page for an appendix";
    }

    @Override
    public List<String> endings() {
        return List.of("html", "htm");
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>Codebook ")
                .append(XmlWords.text(codebook.name()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        String list = "";
        for (Appendix.Block block : Appendix.of(codebook)) {
            boolean listed = block.kind() == Appendix.Kind.ITEM || block.kind() == Appendix.Kind.RULE;
            if (!list.isEmpty() && !(listed && list.equals(block.label()))) {
                html.append("</ul>\n");
                list = "";
            }
            if (listed && list.isEmpty()) {
                html.append("<p class=\"label\">").append(block.label()).append("</p>\n<ul>\n");
                list = block.label();
            }
            block(block, codebook, html);
            if (block.kind() == Appendix.Kind.TITLE) {
                html.append("<nav>\n");
                contents(codebook.codes(), html);
                html.append("</nav>\n");
            }
        }
        html.append(list.isEmpty() ? "" : "</ul>\n").append("</body>\n</html>\n");
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static void contents(List<Code> codes, StringBuilder html) {
        html.append("<ul>\n");
        for (Code code : codes) {
            html.append("<li>").append(link(code));
            if (!code.codes().isEmpty()) {
                html.append('\n');
                contents(code.codes(), html);
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private static String link(Code code) {
        return "<a href=\"#code-" + code.id() + "\">" + XmlWords.text(code.name()) + "</a>";
    }

    private static void block(Appendix.Block block, Codebook codebook, StringBuilder html) {
        switch (block.kind()) {
            case TITLE ->
                html.append("<h1>").append(XmlWords.text(block.text())).append("</h1>\n");
            case HEADING -> {
                int level = Math.min(DEEPEST, block.level() + 1);
                String colour = block.colour().toLowerCase(Locale.ROOT);
                html.append("<h")
                        .append(level)
                        .append(" id=\"code-")
                        .append(block.label())
                        .append("\">");
                html.append(
                        colour.isEmpty() ? "" : "<span class=\"colour\" style=\"background:" + colour + "\"></span>");
                html.append(XmlWords.text(block.text()));
                html.append(" <code>")
                        .append(block.label())
                        .append("</code></h")
                        .append(level)
                        .append(">\n");
            }
            case TEXT -> {
                html.append("<p>");
                if (!block.label().isEmpty()) {
                    html.append("<span class=\"label\">").append(block.label()).append(":</span> ");
                }
                html.append(linked(block.text(), codebook)).append("</p>\n");
            }
            case ITEM ->
                html.append("<li>").append(linked(block.text(), codebook)).append("</li>\n");
            case RULE ->
                html.append("<li><code>").append(XmlWords.text(block.text())).append("</code></li>\n");
        }
    }

    private static String linked(String text, Codebook codebook) {
        return Links.parts(text, codebook).stream()
                .map(part -> part.code().map(HtmlFormat::link).orElseGet(() -> XmlWords.text(part.words())))
                .collect(Collectors.joining());
    }
}
