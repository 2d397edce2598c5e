package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.index.Words;
import org.emic.model.Expression;
import org.emic.rule.ParsedRule;
import org.emic.rule.RuleParser;
import org.emic.rule.RuleText;

/** Writes the rule that finds some words, each in any form that folds to it, and nothing else. */
public final class WordRule {

    private final String language;

    /** @param language of the texts, a BCP 47 tag */
    public WordRule(String language) {
        this.language = language;
    }

    /**
     * The rule.
     *
     * @param folded the words' folded forms, at least one
     * @return empty if one of them cannot be written in the rule language: it forbids invisible characters
     */
    public Optional<String> of(List<String> folded) {
        List<String> written = new ArrayList<>();
        for (String word : folded) {
            Optional<String> one = of(word);
            if (one.isEmpty()) {
                return one;
            }
            written.add(one.get());
        }
        return Optional.of(String.join(" OR ", written));
    }

    private Optional<String> of(String word) {
        return List.of(word, "\"" + word + "\"", "/" + escaped(word) + "/").stream()
                .filter(written -> finds(written, word))
                .findFirst();
    }

    private boolean finds(String written, String word) {
        ParsedRule parsed = RuleParser.parse(RuleText.of(written));
        if (parsed.expression().isEmpty() || !parsed.diagnostics().isEmpty()) {
            return false;
        }
        Expression rule = parsed.expression().get();
        if (rule instanceof Expression.Phrase phrase
                && phrase.places().size() == 1
                && phrase.places().get(0).size() == 1) {
            rule = phrase.places().get(0).get(0);
        }
        if (rule instanceof Expression.Word one) {
            return Words.folded(language, one.text()).equals(List.of(word));
        }
        return rule instanceof Expression.Regex && written.startsWith("/");
    }

    private static String escaped(String word) {
        StringBuilder pattern = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (c < 0x80 && !Character.isLetterOrDigit(c)) {
                pattern.append('\\');
            }
            pattern.appendCodePoint(c);
        });
        return pattern.toString();
    }
}
