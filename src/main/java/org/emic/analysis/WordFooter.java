package org.emic.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.emic.model.Source;

/** What stands below tables of words: how many there are, and what has no row. */
final class WordFooter {

    private static final String EVEN =
            ": dp and dp_norm are 0 where a word is spread evenly (Gries 2008; Lijffijt & Gries 2012), juilland_d is 1";

    private final List<Source> study;
    private final WordNames names;
    private final WordRequest request;

    WordFooter(List<Source> study, WordNames names, WordRequest request) {
        this.study = study;
        this.names = names;
        this.request = request;
    }

    /** The denominators of some words. */
    Map<String, Long> denominators(CountedWords words) {
        Set<String> cases = new TreeSet<>();
        words.sources().forEach(each -> cases.add(caseOf(each)));
        cases.remove("");
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("units", words.turns());
        counts.put("words", words.words());
        counts.put("types", words.types());
        counts.put("sources", (long) words.sources().size());
        counts.put("cases", (long) cases.size());
        return counts;
    }

    private String caseOf(CountedWords.Size each) {
        return study.get(each.source()).attributes().caseName();
    }

    /** TTR and MTLD in one sentence. */
    static String diversity(CountedWords words) {
        List<Double> found = words.sources().stream()
                .map(each -> each.diversity().number())
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        String ttr = rounded((double) words.types() / words.words(), 4);
        String mtld = found.isEmpty()
                ? "MTLD cannot be computed: in no source is a word repeated"
                : "MTLD " + rounded(mean(found), 2) + " (threshold 0.72), the mean of "
                        + Counted.of(found.size(), "source");
        return "TTR " + ttr + " (types by words); " + mtld + ".";
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    private static String rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    /** What was left out as stop words; none if nothing was to be. */
    List<String> stopWords(List<CountedWords> all) {
        if (request.stopWords().isEmpty()) {
            return List.of();
        }
        long types = 0;
        long words = 0;
        int bound = all.stream().mapToInt(CountedWords::bound).max().orElse(0);
        for (int word = 0; word < bound; word++) {
            if (names.isStopWord(word)) {
                long often = 0;
                for (CountedWords each : all) {
                    often += each.frequency(word);
                }
                types += often > 0 ? 1 : 0;
                words += often;
            }
        }
        return List.of("Left out: " + String.join(", and ", request.stopWords()) + "; " + Counted.of(types, "type")
                + " with " + Counted.of(words, "word") + " of the text. They count in all denominators.");
    }

    /** What has no row because of --min or --top. */
    List<String> rows(long rare, long more) {
        List<String> notes = new ArrayList<>();
        if (rare > 0) {
            notes.add("Without a row: " + Counted.of(rare, "word") + " that " + (rare == 1 ? "stands" : "stand")
                    + " fewer than " + request.min() + " times (--min).");
        }
        if (more > 0) {
            notes.add("Without a row: " + Counted.of(more, "more word") + " (--top).");
        }
        return notes;
    }

    /**
     * What dispersion is over.
     *
     * @param of what the parts are of, with a space before it; empty where it is all that was chosen
     */
    List<String> dispersion(TextParts parts, String of) {
        List<String> notes = new ArrayList<>();
        String versions = of.isEmpty() ? EVEN : "";
        notes.add("Dispersion" + of + " is over " + partNames(parts.values().size()) + versions + ".");
        notes.addAll(outside(parts));
        return notes;
    }

    /** Sources that are in no part, if there are any. */
    List<String> outside(TextParts parts) {
        return parts.outside() == 0
                ? List.of()
                : List.of(Counted.of(parts.outside(), "source") + " without "
                        + request.parts().word() + " " + (parts.outside() == 1 ? "is" : "are") + " in no part.");
    }

    private String partNames(int count) {
        String by = request.parts().word();
        return List.of("source", "case", "kind").contains(by)
                ? Counted.of(count, by)
                : Counted.of(count, "value") + " of " + by;
    }
}
