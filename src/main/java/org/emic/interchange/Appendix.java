package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;

/** A codebook as a reader of a paper wants it: a title, then a section a code with all that it says, under headings. */
final class Appendix {

    /** What a block is. */
    enum Kind {
        /** The codebook's name and version. */
        TITLE,
        /** A code's name; {@code label} is its id. */
        HEADING,
        /** Words under a label, or without one. */
        TEXT,
        /** One of several under a label that stands before the first: an example. */
        ITEM,
        /** The same for a rule, which keeps its spaces. */
        RULE
    }

    /**
     * A piece of it.
     *
     * @param level of a heading, from 1 for the roots
     * @param label may be empty
     * @param colour of a heading's code; may be empty
     */
    record Block(Kind kind, int level, String label, String colour, String text) {}

    private final Codebook codebook;
    private final List<Block> blocks = new ArrayList<>();

    private Appendix(Codebook codebook) {
        this.codebook = codebook;
    }

    static List<Block> of(Codebook codebook) {
        Appendix appendix = new Appendix(codebook);
        appendix.head();
        codebook.codes().forEach(code -> appendix.code(code, 1));
        return appendix.blocks;
    }

    private void head() {
        blocks.add(new Block(Kind.TITLE, 0, "", "", "Codebook " + codebook.name() + ", version " + codebook.version()));
        text("", codebook.description());
        text("Literature", codebook.citation());
        boolean ruled = codebook.all().anyMatch(code -> !code.rules().isEmpty());
        text("Language of the texts", codebook.language());
        text("Rules code", ruled ? "each " + codebook.unit().written() + ", where they say nothing else" : "");
    }

    private void code(Code code, int level) {
        blocks.add(new Block(Kind.HEADING, level, code.id(), code.colour(), code.name()));
        text("", code.brief());
        text("Definition", code.definition());
        text("When to use", code.include());
        text("When not to use", code.exclude());
        code.examples().typical().forEach(each -> item(Kind.ITEM, "Typical examples", each));
        code.examples().atypical().forEach(each -> item(Kind.ITEM, "Atypical examples", each));
        code.examples().closeButNo().forEach(each -> item(Kind.ITEM, "Close, but no", each));
        code.rules().forEach(each -> item(Kind.RULE, "Rules", rule(each)));
        text("No rules", code.withoutRules());
        text("Formerly", String.join(", ", code.formerly()));
        code.codes().forEach(below -> code(below, level + 1));
    }

    /** A rule in one line: its name where it has one, what it matches, and what its keys say. */
    private String rule(Rule rule) {
        StringBuilder words = new StringBuilder(rule.id().indexOf('/') < 0 ? rule.id() + ": " : "");
        words.append(rule.text().replaceAll("[ \\t]*[\\r\\n]+[ \\t\\r\\n]*", " "));
        rule.unless().ifPresent(each -> words.append("; unless ").append(RulePrinter.print(each)));
        rule.condition().ifPresent(each -> words.append("; where ").append(RulePrinter.print(each)));
        if (!rule.unit().equals(codebook.unit())) {
            words.append("; codes each ").append(rule.unit().written());
        }
        return words.toString();
    }

    private void text(String label, String words) {
        if (!words.isEmpty()) {
            blocks.add(new Block(Kind.TEXT, 0, label, "", words));
        }
    }

    private void item(Kind kind, String label, String words) {
        blocks.add(new Block(kind, 0, label, "", words));
    }
}
