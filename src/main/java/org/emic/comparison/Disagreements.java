package org.emic.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.agreement.CharacterRatings;
import org.emic.agreement.Level;
import org.emic.agreement.UnitCosts;
import org.emic.model.Coding;
import org.emic.model.Span;

/**
 * What coders disagree about, code by code, what costs most first. Each code is asked for by itself, without those below
 * it, or each theme with all below it: so no disagreement is listed twice.
 */
public final class Disagreements {

    private final CodingRequest request;
    private final CodedSources sources;
    private final List<CodeQuestion> questions;
    private final StudyAnswers answers;

    public Disagreements(StudyComparisons comparisons) {
        this.request = comparisons.request();
        this.sources = comparisons.sources();
        this.answers = new StudyAnswers(request, sources);
        this.questions = request.themes()
                ? comparisons.questions()
                : comparisons.questions().stream().map(Disagreements::alone).toList();
    }

    private static CodeQuestion alone(CodeQuestion question) {
        Set<CodeQuestion.Key> own = question.keys().stream()
                .filter(key -> key.code().equals(question.id()))
                .collect(Collectors.toSet());
        return new CodeQuestion(question.id(), question.path(), question.name(), question.root(), own);
    }

    /** All of them: by cost, then in the order of codes, sources and places. */
    public List<Disagreement> all() {
        List<Disagreement> all = new ArrayList<>();
        for (CodeQuestion question : questions) {
            Optional<UnitCosts> costs = UnitCosts.of(answers.ratings(List.of(question), sources.all()), Level.NOMINAL);
            if (costs.isPresent()) {
                sources.all().forEach(source -> add(question, source, costs.get(), all));
            }
        }
        all.sort(Comparator.comparingDouble((Disagreement each) -> -each.cost()));
        return all;
    }

    private void add(CodeQuestion question, CodedSource source, UnitCosts costs, List<Disagreement> all) {
        List<BitSet> carrying = new ArrayList<>();
        BitSet any = new BitSet();
        for (int coder = 0; coder < request.coders().size(); coder++) {
            carrying.add(source.carrying(coder, question.keys()));
            any.or(carrying.get(coder));
        }
        boolean joins = request.unit() == UnitKind.WORDS || request.unit() == UnitKind.CHARACTERS;
        Span open = null;
        double cost = 0;
        for (int unit = 0; unit < source.units().size(); unit++) {
            // Where nobody coded anything nobody disagrees, and that is most of a text.
            double own = any.get(unit) ? source.times(unit) * costs.of(values(source, carrying, unit)) : 0;
            boolean goesOn = joins && open != null && own > 0 && alike(carrying, unit - 1, unit);
            if (open != null && !goesOn) {
                all.add(disagreement(question, source, open, cost));
                open = null;
            }
            if (own > 0) {
                Span span = source.units().get(unit);
                cost = goesOn ? cost + own : own;
                open = goesOn ? open.cover(span) : span;
            }
        }
        if (open != null) {
            all.add(disagreement(question, source, open, cost));
        }
    }

    private static boolean alike(List<BitSet> carrying, int one, int other) {
        return carrying.stream().allMatch(set -> set.get(one) == set.get(other));
    }

    private static String[] values(CodedSource source, List<BitSet> carrying, int unit) {
        String[] values = new String[carrying.size()];
        for (int coder = 0; coder < values.length; coder++) {
            String said = carrying.get(coder).get(unit) ? CharacterRatings.CODED : CharacterRatings.NOT_CODED;
            values[coder] = source.worked(coder) ? said : null;
        }
        return values;
    }

    private Disagreement disagreement(CodeQuestion question, CodedSource source, Span span, double cost) {
        List<Disagreement.Answer> said = new ArrayList<>();
        for (int coder = 0; coder < request.coders().size(); coder++) {
            List<Coding> codings = new ArrayList<>();
            List<Coding> others = new ArrayList<>();
            source.codings(coder).stream()
                    .filter(coding -> coding.span().overlaps(span))
                    .sorted()
                    .forEach(coding ->
                            (question.keys().contains(CodedSource.key(coding)) ? codings : others).add(coding));
            said.add(new Disagreement.Answer(request.coders().get(coder), source.worked(coder), codings, others));
        }
        return new Disagreement(question, source.source(), span, cost, said);
    }
}
