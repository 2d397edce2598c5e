package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Expression;
import org.emic.model.Rule;

/** Entries of a codebook for reading: what a code means, when to use it and when not, its examples and its rules. */
public final class CodeWriter {

    private static final String INDENT = "    ";
    private static final String DEEPER = "      ";

    private final Writer out;
    private final Style style;
    private final Function<Expression, String> written;
    private boolean begun;

    /** @param written an expression in the rule language */
    public CodeWriter(Target target, Style style, Function<Expression, String> written) {
        this.out = target.text();
        this.style = style;
        this.written = written;
    }

    /** One code, without its sub-codes. */
    public void code(Codebook codebook, Code code) throws IOException {
        out.write(begun ? "\n" : "");
        begun = true;
        String path =
                String.join("/", codebook.path(code.id()).stream().map(Code::id).toList());
        out.write(Colour.BOLD.paint(Shown.line(code.name()), style.colour()) + "  " + Shown.line(path) + "  "
                + Colour.FAINT.paint(Shown.line(codebook.name() + " " + codebook.version()), style.colour()) + "\n");
        field("formerly", String.join(", ", code.formerly()));
        field("", code.brief());
        field("definition", code.definition());
        field("include", code.include());
        field("exclude", code.exclude());
        list("typical", code.examples().typical());
        list("atypical", code.examples().atypical());
        list("close but no", code.examples().closeButNo());
        rules(code);
    }

    /** Flushes. */
    public void end() throws IOException {
        out.flush();
    }

    private void rules(Code code) throws IOException {
        if (code.rules().isEmpty()) {
            field("no rules", code.withoutRules());
            return;
        }
        label("rules");
        for (Rule rule : code.rules()) {
            lines(rule.id() + " (" + rule.unit().written() + ")", INDENT);
            lines(rule.text().strip(), DEEPER);
            if (rule.unless().isPresent()) {
                lines("unless " + written.apply(rule.unless().get()), DEEPER);
            }
            if (rule.condition().isPresent()) {
                lines("only " + written.apply(rule.condition().get()), DEEPER);
            }
        }
    }

    private void list(String name, List<String> items) throws IOException {
        if (!items.isEmpty()) {
            label(name);
            for (String item : items) {
                lines("- " + item, INDENT);
            }
        }
    }

    private void field(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            label(name);
            lines(text.strip(), INDENT);
        }
    }

    private void label(String name) throws IOException {
        if (!name.isEmpty()) {
            out.write("  " + Colour.FAINT.paint(name, style.colour()) + "\n");
        }
    }

    private void lines(String text, String indent) throws IOException {
        for (String line : Wrapped.lines(text, indent, style.width())) {
            out.write(line + "\n");
        }
    }
}
