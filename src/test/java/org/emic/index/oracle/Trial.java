package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.index.RuleSet;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Hit;
import org.emic.model.Span;
import org.emic.model.Transcript;

/** A codebook and texts, and what the engine and the brute-force matcher say of them. */
record Trial(Codebook codebook, List<Transcript> transcripts) {

    /** What one says and the other does not, of the segments of one code in one source. */
    record Difference(String code, String source, List<OracleSegment> expected, List<OracleSegment> found) {}

    /** Segments by code, in the codebook's order, and those by source. */
    private record Found(Map<String, Map<String, List<OracleSegment>>> byCode) {

        Found() {
            this(new TreeMap<>());
        }

        void add(String code, OracleSegment segment) {
            byCode.computeIfAbsent(code, any -> new TreeMap<>())
                    .computeIfAbsent(segment.source(), any -> new ArrayList<>())
                    .add(segment);
        }

        List<OracleSegment> of(String code, String source) {
            return byCode.getOrDefault(code, Map.of()).getOrDefault(source, List.of());
        }
    }

    /** Generated from a seed. */
    static Trial of(long seed) {
        Dice dice = new Dice(seed);
        String language = dice.of(Vocabulary.LANGUAGES);
        Codebook codebook = new RandomCodebook(dice, language).codebook(2 + dice.number(4));
        return new Trial(codebook, new RandomStudy(dice, language).transcripts(24));
    }

    /** Pairs of a rule and a text that are compared. */
    int pairs() {
        return codebook.all().mapToInt(code -> code.rules().size()).sum() * transcripts.size();
    }

    Study study() {
        return new Study(transcripts.stream().map(Transcript::source).toList(), RandomStudy.ROLES);
    }

    /** The first difference between the brute-force matcher and an index made in memory in one go. */
    Optional<Difference> difference() {
        return difference((code, segments) -> {});
    }

    /** @param coded takes what is coded, code by code and source by source */
    Optional<Difference> difference(BiConsumer<Code, List<OracleSegment>> coded) {
        try (TextIndex index = TextIndex.inMemory(codebook.language())) {
            transcripts.forEach(transcript -> index.put(transcript, "1"));
            index.commit();
            return difference(index, coded);
        }
    }

    /** The first difference between the brute-force matcher and an index of these texts. */
    Optional<Difference> difference(TextIndex index, BiConsumer<Code, List<OracleSegment>> coded) {
        RuleSet rules = RuleSet.of(codebook);
        List<Diagnostic> broken = rules.diagnostics().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException(broken.toString());
        }
        Found detailed = detailed(index, rules);
        OracleStems stems = new OracleStems(codebook.language());
        for (Transcript transcript : transcripts) {
            OracleText text = new OracleText(transcript, RandomStudy.ROLES, codebook.language());
            OracleCoding oracle = new OracleCoding(codebook, text, stems::stem);
            String source = transcript.source().id();
            for (Code code : codebook.all().toList()) {
                List<OracleSegment> expected = oracle.segments(code.id());
                List<OracleSegment> found = detailed.of(code.id(), source);
                if (!expected.equals(found)) {
                    return Optional.of(new Difference(code.id(), source, expected, found));
                }
                coded.accept(code, found);
            }
        }
        return countingDiffers(index, rules, detailed);
    }

    private Found detailed(TextIndex index, RuleSet rules) {
        Found found = new Found();
        for (String code : rules.codes()) {
            index.details(
                    rules,
                    study(),
                    code,
                    source -> true,
                    matches -> matches.units()
                            .forEach(unit -> found.add(
                                    code,
                                    new OracleSegment(matches.source().id(), unit.span(), unit.words(), unit.hits()))));
        }
        return found;
    }

    /** Counting all codes in one pass has its own ways through the index; it must come to what the details say. */
    private Optional<Difference> countingDiffers(TextIndex index, RuleSet rules, Found detailed) {
        Found counted = new Found();
        index.match(rules, study(), source -> true, matches -> {
            for (int i = 0; i < matches.size(); i++) {
                counted.add(
                        matches.code(),
                        counted(
                                transcripts.get(matches.source(i)).source().id(),
                                matches.span(i),
                                matches.words(i),
                                matches.hits(i)));
            }
        });
        for (String code : rules.codes()) {
            for (Transcript transcript : transcripts) {
                String source = transcript.source().id();
                List<OracleSegment> expected = detailed.of(code, source).stream()
                        .map(one -> counted(
                                source, one.span(), one.words(), one.hits().size()))
                        .toList();
                List<OracleSegment> found = counted.of(code, source);
                if (!expected.equals(found)) {
                    return Optional.of(new Difference(code, source, expected, found));
                }
            }
        }
        return Optional.empty();
    }

    private static OracleSegment counted(String source, Span span, int words, int hits) {
        return new OracleSegment(source, span, words, java.util.Collections.nCopies(hits, new Hit(span, "counted")));
    }
}
