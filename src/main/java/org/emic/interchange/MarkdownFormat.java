package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;

/** A codebook as Markdown, for a repository, a wiki or pandoc. */
final class MarkdownFormat implements CodebookFormat.Writing {

    private static final int DEEPEST = 6;

    @Override
    public String id() {
        return "md";
    }

    @Override
    public String summary() {
        return "Markdown for an appendix";
    }

    @Override
    public List<String> endings() {
        return List.of("md");
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        String label = "";
        for (Appendix.Block block : Appendix.of(codebook)) {
            boolean another = !block.label().equals(label);
            boolean listed = block.kind() == Appendix.Kind.ITEM || block.kind() == Appendix.Kind.RULE;
            label = listed ? block.label() : "";
            if (text.length() > 0 && (another || !listed)) {
                text.append('\n');
            }
            switch (block.kind()) {
                case TITLE -> text.append("# ").append(escaped(block.text())).append('\n');
                case HEADING ->
                    text.append("#".repeat(Math.min(DEEPEST, block.level() + 1)))
                            .append(' ')
                            .append(escaped(block.text()))
                            .append(" (`")
                            .append(block.label())
                            .append("`)\n");
                case TEXT -> text.append(labelled(block, codebook)).append('\n');
                default -> {
                    text.append(another ? "**" + block.label() + ":**\n\n" : "").append("- ");
                    String words =
                            block.kind() == Appendix.Kind.RULE ? code(block.text()) : linked(block.text(), codebook);
                    text.append(words.replace("\n", "\n  ")).append('\n');
                }
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static String labelled(Appendix.Block block, Codebook codebook) {
        String label = block.label().isEmpty() ? "" : "**" + block.label() + ":** ";
        return label + linked(block.text(), codebook);
    }

    private static String linked(String text, Codebook codebook) {
        return Links.parts(text, codebook).stream()
                .map(part -> part.code().isPresent() ? "*" + escaped(part.words()) + "*" : escaped(part.words()))
                .collect(Collectors.joining());
    }

    /** In back quotes, more of them than stand anywhere inside. */
    private static String code(String rule) {
        String quotes = "`";
        while (rule.contains(quotes)) {
            quotes += "`";
        }
        boolean edge = rule.startsWith("`") || rule.endsWith("`");
        return quotes + (edge ? " " : "") + rule + (edge ? " " : "") + quotes;
    }

    /** Words as words: what Markdown or HTML would read as a sign is escaped; control characters become signs. */
    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        boolean lineStart = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean mark = "\\`*_[]<>&|~".indexOf(c) >= 0;
            boolean atStart = lineStart && "#+-=".indexOf(c) >= 0;
            boolean number =
                    (c == '.' || c == ')') && i > 0 && Character.isDigit(words.charAt(i - 1)) && isNumbered(words, i);
            out.append(mark || atStart || number ? "\\" : "");
            out.append(c < 0x20 && c != '\n' && c != '\t' ? '\ufffd' : c);
            lineStart = c == '\n' || (lineStart && c == ' ');
        }
        return out.toString();
    }

    /** Whether nothing but digits stands before a sign on its line, which would make a list of it. */
    private static boolean isNumbered(String words, int at) {
        int start = words.lastIndexOf('\n', at) + 1;
        return words.substring(start, at).strip().chars().allMatch(Character::isDigit);
    }
}
