package org.emic.index.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.emic.model.Code;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Transcript;

/** What was compared, so that a generator that makes nothing worth comparing is noticed. */
final class Tally {

    private static final Map<String, Predicate<String>> TEXTS = Map.of(
            "emoji", Pattern.compile("[\\x{1f300}-\\x{1faff}]").asPredicate(),
            "combining characters", Pattern.compile("\\p{Mn}").asPredicate(),
            "right to left", Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}]").asPredicate(),
            "ideographs", Pattern.compile("\\p{IsHan}").asPredicate(),
            "a line of 26,000", text -> text.lines().anyMatch(line -> line.length() >= RandomStudy.LONG_LINE),
            "a word of more than 255", Pattern.compile("[\\p{L}\\p{M}]{256}").asPredicate());

    private static final List<String> FORMS = List.of(
            "Word[",
            "Wildcard[",
            "Exact",
            "Stem",
            "Fuzzy",
            "Regex",
            "Phrase",
            "Near",
            "Then",
            "NotNear",
            "AnyOf",
            "Or",
            "And",
            "Not",
            "HasCode",
            "field=speaker",
            "field=role",
            "field=kind",
            "field=case",
            "field=source",
            "field=attr");

    private int pairs;
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Pairs of a rule and a text. */
    int pairs() {
        return pairs;
    }

    void compared(Trial trial) {
        int rules = trial.codebook().all().mapToInt(code -> code.rules().size()).sum();
        pairs += rules * trial.transcripts().size();
        count(
                "language " + trial.codebook().language(),
                rules * trial.transcripts().size());
        trial.codebook().all().flatMap(code -> code.rules().stream()).forEach(rule -> {
            count("unit " + rule.unit().written(), trial.transcripts().size());
            count("unless", rule.unless().isPresent() ? trial.transcripts().size() : 0);
            count(rule.match(), trial.transcripts().size());
        });
        for (Transcript transcript : trial.transcripts()) {
            TEXTS.forEach((name, has) -> {
                count("text with " + name, has.test(transcript.text()) ? rules : 0);
            });
        }
    }

    /** What was found of a code in a text. */
    void coded(Code code, List<OracleSegment> segments) {
        if (!segments.isEmpty()) {
            count("pairs with segments", code.rules().size());
            code.rules().stream().map(Rule::unit).distinct().forEach(unit -> count("segments of " + unit.written(), 1));
        }
    }

    /** How often the rarest of what is counted was met. */
    int rarest() {
        return counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    private void count(Expression expression, int times) {
        for (String form : FORMS) {
            count("rule with " + form, expression.toString().contains(form) ? times : 0);
        }
    }

    @Override
    public String toString() {
        return pairs + " pairs of a rule and a text: " + counts;
    }
}
