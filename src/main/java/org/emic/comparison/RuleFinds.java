package org.emic.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.emic.agreement.Detection;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Hit;
import org.emic.model.Rule;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * What each rule of a codebook finds of what a person coded. The first of two coders are the rules, the second is the
 * person, who is taken to be right.
 */
public final class RuleFinds {

    private static final int RULES = 0;
    private static final int PERSON = 1;

    private final StudyComparisons comparisons;
    private final Codebook codebook;
    private final Function<List<Coding>, Map<String, List<Hit>>> hits;

    /** @param hits which words made rules apply, by the coding's id */
    public RuleFinds(
            StudyComparisons comparisons, Codebook codebook, Function<List<Coding>, Map<String, List<Hit>>> hits) {
        this.comparisons = comparisons;
        this.codebook = codebook;
        this.hits = hits;
    }

    /**
     * A rule's share of what its code finds. A rule is credited with a unit where it matched words there; one that matched
     * the same words as a rule before it is not.
     *
     * @param detection units it found that the person gave the code, units it found that they did not, and units with the
     *     code that it did not find
     * @param onlyRight of those found rightly, how many no other rule of the code found
     * @param onlyWrong of those found wrongly, how many no other rule of the code found
     */
    public record OfRule(String code, String rule, Detection detection, long onlyRight, long onlyWrong) {}

    /** Every rule of the codes that are compared, in the order of the codebook, those that found nothing included. */
    public List<OfRule> byRule() {
        Map<String, Map<String, List<Hit>>> found = new LinkedHashMap<>();
        List<OfRule> all = new ArrayList<>();
        for (CodeQuestion question : comparisons.questions()) {
            CodeQuestion.Key key = new CodeQuestion.Key(codebook.name(), question.id());
            if (question.keys().contains(key)) {
                codebook.find(question.id()).ifPresent(code -> add(key, code.rules(), found, all));
            }
        }
        return all;
    }

    private void add(
            CodeQuestion.Key key, List<Rule> rules, Map<String, Map<String, List<Hit>>> found, List<OfRule> all) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        rules.forEach(rule -> counts.put(rule.id(), new long[5]));
        for (CodedSource source : comparisons.sources().all()) {
            Map<String, List<Hit>> here =
                    found.computeIfAbsent(source.source().id(), id -> hits.apply(source.codings(RULES)));
            BitSet there = source.carrying(PERSON, Set.of(key));
            Map<String, BitSet> units = new LinkedHashMap<>();
            for (Coding coding : source.codings(RULES)) {
                if (CodedSource.key(coding).equals(key)) {
                    here.get(coding.id())
                            .forEach(hit ->
                                    mark(source, hit.span(), units.computeIfAbsent(hit.rule(), id -> new BitSet())));
                }
            }
            counts.forEach((rule, count) -> count(count, rule, units, there));
        }
        counts.forEach((rule, count) ->
                all.add(new OfRule(key.code(), rule, new Detection(count[0], count[1], count[2]), count[3], count[4])));
    }

    private static void mark(CodedSource source, Span span, BitSet units) {
        for (int unit = 0; unit < source.units().size(); unit++) {
            if (source.units().get(unit).overlaps(span)) {
                units.set(unit);
            }
        }
    }

    private static void count(long[] count, String rule, Map<String, BitSet> units, BitSet there) {
        BitSet own = units.getOrDefault(rule, new BitSet());
        BitSet others = new BitSet();
        units.forEach((other, set) -> {
            if (!other.equals(rule)) {
                others.or(set);
            }
        });
        BitSet right = and(own, there);
        BitSet wrong = without(own, there);
        count[0] += right.cardinality();
        count[1] += wrong.cardinality();
        count[2] += without(there, own).cardinality();
        count[3] += without(right, others).cardinality();
        count[4] += without(wrong, others).cardinality();
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet without(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }

    /**
     * A place where rules and the person differ.
     *
     * @param wrong whether the rules found what the person did not code; otherwise they missed what the person coded
     * @param span the matched words, or what the person coded
     * @param rule the rule that matched; empty for what was missed
     */
    public record Miss(boolean wrong, String code, Source source, Span span, String rule) {}

    /** All of them, code by code: what was found wrongly, then what was missed, each in the order of sources and places. */
    public List<Miss> errors() {
        List<Miss> wrong = new ArrayList<>();
        List<Miss> missed = new ArrayList<>();
        for (Disagreement each : new Disagreements(comparisons).all()) {
            List<Coding> said = each.answers().get(RULES).codings();
            String code = each.question().id();
            Map<String, List<Hit>> matched = said.isEmpty() ? Map.of() : hits.apply(said);
            for (Coding coding : said) {
                for (Hit hit : matched.get(coding.id())) {
                    if (hit.span().overlaps(each.span())) {
                        wrong.add(new Miss(true, code, each.source(), hit.span(), hit.rule()));
                    }
                }
            }
            each.answers()
                    .get(PERSON)
                    .codings()
                    .forEach(coding -> missed.add(new Miss(false, code, each.source(), coding.span(), "")));
        }
        List<Miss> all = new ArrayList<>();
        for (CodeQuestion question : comparisons.questions()) {
            for (List<Miss> some : List.of(wrong, missed)) {
                some.stream()
                        .filter(error -> error.code().equals(question.id()))
                        .distinct()
                        .sorted(java.util.Comparator.comparing(
                                        (Miss error) -> error.source().id())
                                .thenComparing(Miss::span)
                                .thenComparing(Miss::rule))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
