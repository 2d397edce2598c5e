package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Expression;
import org.emic.model.Expression.Term;
import org.emic.model.Rule;

/** Writes a rule as entries of a dictionary, if it is nothing but words and phrases of which one must be there. */
final class EntriesOfRule {

    /** Entries that one phrase with alternatives may become. */
    private static final int MOST = 100;

    private EntriesOfRule() {}

    /** The entries; empty if the rule says more than a dictionary can. */
    static Optional<List<String>> of(Rule rule) {
        boolean plain = rule.unless().isEmpty() && rule.condition().isEmpty();
        return plain ? of(rule.match()) : Optional.empty();
    }

    private static Optional<List<String>> of(Expression match) {
        if (match instanceof Expression.AnyOf any) {
            List<String> all = new ArrayList<>();
            for (Expression operand : any.operands()) {
                Optional<List<String>> entries = of(operand);
                if (entries.isEmpty()) {
                    return Optional.empty();
                }
                all.addAll(entries.get());
            }
            return Optional.of(all);
        }
        if (match instanceof Expression.Phrase phrase) {
            return phrase(phrase);
        }
        return match instanceof Term term ? term(term).map(List::of) : Optional.empty();
    }

    private static Optional<List<String>> phrase(Expression.Phrase phrase) {
        List<String> all = List.of("");
        for (List<Term> place : phrase.places()) {
            List<String> longer = new ArrayList<>();
            for (String before : all) {
                for (Term term : place) {
                    Optional<String> word = word(term);
                    if (word.isEmpty() || longer.size() > MOST) {
                        return Optional.empty();
                    }
                    longer.add(before.isEmpty() ? word.get() : before + " " + word.get());
                }
            }
            all = longer;
        }
        return Optional.of(all);
    }

    /** A place of a phrase; any word is a {@code *}. */
    private static Optional<String> word(Term term) {
        boolean any = term instanceof Expression.Regex regex && regex.pattern().equals(".+");
        return any ? Optional.of("*") : term(term);
    }

    private static Optional<String> term(Term term) {
        if (term instanceof Expression.Word word) {
            return Optional.of(word.text());
        }
        return term instanceof Expression.Wildcard wildcard ? Optional.of(wildcard.pattern()) : Optional.empty();
    }
}
