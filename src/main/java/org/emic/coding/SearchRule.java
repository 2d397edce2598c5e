package org.emic.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Expression;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Span;
import org.emic.model.Unit;
import org.emic.rule.ParsedRule;
import org.emic.rule.RuleParser;
import org.emic.rule.RuleText;
import org.emic.rule.Rules;

/** A rule to search by, outside any codebook. */
public final class SearchRule {

    private final Rule rule;
    private final RuleText text;
    private final List<Diagnostic> warnings;

    private SearchRule(Rule rule, RuleText text, List<Diagnostic> warnings) {
        this.rule = rule;
        this.text = text;
        this.warnings = warnings;
    }

    /**
     * Reads a rule.
     *
     * @param asked the unit that was asked for. Without it, what is found is the matches; for a rule that can hold where
     *     no word matches, such as {@code role:parent}, the {@code usual} unit
     * @throws EmicException with every error of the rule (RUL-…), or COD-030 for a rule that can hold where no word matches
     *     if matches were asked for
     */
    public static SearchRule read(RuleText text, Optional<Unit> asked, Unit usual) {
        ParsedRule parsed = RuleParser.parse(text);
        if (parsed.expression().isEmpty()) {
            throw new EmicException(parsed.diagnostics());
        }
        Expression expression = parsed.expression().get();
        Place place = text.place(expression.at());
        boolean wordless = Rules.canHoldWithoutHits(expression);
        if (wordless && asked.isPresent() && asked.get().kind() == Unit.Kind.MATCH) {
            throw new EmicException(Diagnostic.error(
                    "COD-030",
                    place,
                    "this rule can hold where no word matches, and matches are asked for",
                    "leave out --unit, or ask for another unit, such as --unit turn"));
        }
        Unit notMatch = usual.kind() == Unit.Kind.MATCH ? Unit.TURN : usual;
        Unit unit = asked.orElse(wordless ? notMatch : Unit.MATCH);
        Rule rule = new Rule("RULE", expression, Optional.empty(), Optional.empty(), unit, text.text(), place);
        return new SearchRule(rule, text, parsed.diagnostics());
    }

    /** What is worth a look in the rule; no errors. */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /** What is found: the rule's matches, or units in which it holds. */
    public Unit unit() {
        return rule.unit();
    }

    /** Whether the rule asks for codes, so that what is coded has to be known. */
    public boolean asksForCodes() {
        return !codes().isEmpty();
    }

    /** The rule as it was typed. */
    public String written() {
        return text.text();
    }

    /** Where the rule was typed. */
    public Place place() {
        return rule.place();
    }

    Rule rule() {
        return rule;
    }

    /** The codes that {@code code:} names, each with the place where it does first. */
    Map<String, Place> codes() {
        Map<String, Place> codes = new TreeMap<>();
        Rules.conditions(rule.match())
                .filter(Expression.HasCode.class::isInstance)
                .map(Expression.HasCode.class::cast)
                .forEach(asks -> codes.putIfAbsent(asks.code(), place(asks.at())));
        return codes;
    }

    Place place(Span at) {
        return text.place(at);
    }
}
