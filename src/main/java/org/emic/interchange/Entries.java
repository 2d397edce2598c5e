package org.emic.interchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.rule.ParsedRule;
import org.emic.rule.RuleParser;

/**
 * Makes rules of the entries of a dictionary. An entry is a word with {@code *} for any characters and {@code ?} for one, or
 * several of them one after the other, with {@code *} alone for any word; what is no letter and no digit parts words, as in
 * every text.
 */
final class Entries {

    /** Characters of one rule: what a person can look through, far below what a rule may have. */
    private static final int LONGEST = 2_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}*?]+(?:['’-][\\p{L}\\p{M}\\p{N}*?]+)*");
    private static final Pattern OPERATOR = Pattern.compile("or|and|not|near|then");
    private static final Pattern SIGNS = Pattern.compile("[\"“”„‟()|/\\\\~=<>{}\\[\\]:;,!]");
    private static final String ANY_WORD = "/.+/";

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** The rules of a code; none if it has no entries. */
    List<Scalar> rules(Draft code) {
        Set<String> alternatives = new LinkedHashSet<>();
        for (Scalar entry : code.entries()) {
            rule(entry).ifPresent(rule -> {
                if (!alternatives.add(rule)) {
                    diagnostics.add(Diagnostic.note(
                            "INT-014",
                            entry.place(),
                            "'" + entry.text().strip() + "' stands twice under '"
                                    + code.name().text().strip() + "', and is kept once",
                            ""));
                }
            });
        }
        List<Scalar> rules = new ArrayList<>();
        StringBuilder rule = new StringBuilder();
        for (String each : alternatives) {
            if (rule.length() > 0 && rule.length() + each.length() > LONGEST) {
                rules.add(Scalar.cell(rule.toString(), code.name().place()));
                rule.setLength(0);
            }
            rule.append(rule.length() == 0 ? "" : " OR ").append(each);
        }
        if (rule.length() > 0) {
            rules.add(Scalar.cell(rule.toString(), code.name().place()));
        }
        return rules;
    }

    /** What had to be left out. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private Optional<String> rule(Scalar entry) {
        String words = entry.text().strip().replaceAll("\\*{2,}", "*");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = WORD.matcher(words).matches()
                && !OPERATOR.matcher(words.toLowerCase(Locale.ROOT)).matches();
        if (bare && isRule(words)) {
            return Optional.of(words);
        }
        String phrase = phrase(words);
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            diagnostics.add(Diagnostic.warning(
                    "INT-012",
                    entry.place(),
                    "the entry '" + words + "' has no letter and no digit, so it is left out",
                    "Emic finds words; punctuation is not in its index"));
            return Optional.empty();
        }
        ParsedRule parsed = RuleParser.parse(phrase);
        Optional<Diagnostic> error = parsed.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-013",
                    entry.place(),
                    "the entry '" + words + "' is no rule, so it is left out: "
                            + error.get().message(),
                    error.get().hint()));
            return Optional.empty();
        }
        return Optional.of(phrase);
    }

    private static boolean isRule(String words) {
        return RuleParser.parse(words).expression().isPresent();
    }

    private static String phrase(String words) {
        List<String> places = new ArrayList<>();
        for (String word : SIGNS.matcher(words).replaceAll(" ").split("\\s+", -1)) {
            boolean any = word.equals("*");
            boolean finds = any || word.codePoints().anyMatch(Character::isLetterOrDigit);
            if (finds) {
                places.add(any ? ANY_WORD : word);
            }
        }
        return '"' + String.join(" ", places) + '"';
    }
}
