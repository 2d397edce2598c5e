package org.emic.rule;

import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Expression;
import org.emic.model.Span;

/** Reads a rule. */
public final class RuleParser {

    /** UTF-16 units. A dictionary of some thousand words fits; a rule that is longer is a list that belongs into several. */
    static final int LONGEST = 100_000;

    private RuleParser() {}

    /** Reads a rule from the command line. */
    public static ParsedRule parse(String text) {
        return parse(RuleText.of(text));
    }

    /**
     * Reads a rule. Never throws, whatever the text holds; takes time linear in its length. Trees are at most 100 levels
     * deep, so that whoever walks one may call itself.
     */
    public static ParsedRule parse(RuleText rule) {
        String text = rule.text();
        if (text.length() > LONGEST) {
            return failed(Diagnostic.error(
                    "RUL-034",
                    rule.place(new Span(0, 0)),
                    "a rule of " + text.length() + " characters",
                    "the limit is " + LONGEST + ": write several rules"));
        }
        Findings findings = new Findings(rule);
        List<Token> tokens = Lexer.read(text, findings);
        Optional<Operand> whole = new Grammar(text, tokens, findings).read();
        if (whole.isEmpty() && !findings.hasErrors()) {
            return failed(Diagnostic.error(
                    "RUL-001",
                    rule.place(new Span(0, text.length())),
                    "the rule is empty",
                    "write a word to find, such as shout*"));
        }
        Optional<Expression> expression = findings.hasErrors() ? Optional.empty() : whole.map(Operand::expression);
        return new ParsedRule(expression, findings.inOrder());
    }

    private static ParsedRule failed(Diagnostic why) {
        return new ParsedRule(Optional.empty(), List.of(why));
    }
}
