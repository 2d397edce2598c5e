package org.emic.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.index.CodeMatches;
import org.emic.index.ConditionNames;
import org.emic.index.RuleSet;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;
import org.emic.model.Expression;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Unit;
import org.emic.rule.Rules;

/**
 * What the rules of a codebook find in a study, rule by rule, in turns: whatever a rule codes, the turns it lies in are
 * counted, so that rules with different units can be compared. And in which turns sentences stand word for word.
 *
 * <p>Rules are those of the codebook given, the very same objects.
 */
public final class RulesInStudy {

    private static final String RULE = "#";
    private static final String SENTENCE = "##";
    private static final Span NOWHERE = new Span(0, 0);

    private final Codebook codebook;
    private final Study study;
    private final List<Integer> firstTurn = new ArrayList<>();
    private final int turns;
    private final Map<String, BitSet> found = new LinkedHashMap<>();
    private final IdentityHashMap<Rule, String> names = new IdentityHashMap<>();

    /**
     * Looks for all rules, and for all sentences, in one pass.
     *
     * @param index of the study's sources as they are now
     * @param sentences of which every word is looked for, in their order, case and punctuation aside
     */
    public RulesInStudy(Codebook codebook, Study study, TextIndex index, List<String> sentences) {
        this.codebook = codebook;
        this.study = study;
        int count = 0;
        for (Source source : study.sources()) {
            firstTurn.add(count);
            count += source.turns().size();
        }
        this.turns = count;
        List<Code> codes = new ArrayList<>();
        codebook.all().flatMap(code -> code.rules().stream()).forEach(rule -> {
            names.put(rule, RULE + names.size());
            codes.add(code(names.get(rule), rule));
        });
        for (int i = 0; i < sentences.size(); i++) {
            codes.add(code(SENTENCE + i, rule(sentences.get(i))));
        }
        codes.addAll(codebook.codes());
        Codebook all =
                new Codebook(codebook.name(), "", codebook.language(), codebook.unit(), "", "", codes, codebook.file());
        index.match(RuleSet.of(onlyWhatIsAskedFor(all)), study, source -> true, this::note);
    }

    /** Turns of all sources. */
    public int turns() {
        return turns;
    }

    /** The turns in which the rule codes something; turns are counted through all sources. */
    public BitSet turns(Rule rule) {
        return turns(names.get(rule));
    }

    /** The same of all rules of a code; not those of its sub-codes. */
    public BitSet turns(Code code) {
        BitSet all = new BitSet();
        code.rules().forEach(rule -> all.or(turns(rule)));
        return all;
    }

    /** The first source in which a sentence stands; empty if it stands in none. */
    public Optional<Source> sentence(int number) {
        BitSet where = turns(SENTENCE + number);
        if (where.isEmpty()) {
            return Optional.empty();
        }
        int at = 0;
        while (at + 1 < firstTurn.size() && firstTurn.get(at + 1) <= where.nextSetBit(0)) {
            at++;
        }
        return Optional.of(study.sources().get(at));
    }

    /** What is wrong with the names a rule asks for, such as a role that nobody in the study has: IDX-010, IDX-011. */
    public List<Diagnostic> unknownNames(Rule rule) {
        ConditionNames known = new ConditionNames(study);
        return Stream.of(Stream.of(rule.match()), rule.unless().stream(), rule.condition().stream())
                .flatMap(each -> each)
                .flatMap(Rules::conditions)
                .filter(Expression.Condition.class::isInstance)
                .flatMap(asks -> known.problem((Expression.Condition) asks, rule.place()).stream())
                .toList();
    }

    private BitSet turns(String name) {
        return found.getOrDefault(name, new BitSet());
    }

    private void note(CodeMatches matches) {
        if (!matches.code().startsWith(RULE)) {
            return;
        }
        BitSet where = new BitSet();
        for (int i = 0; i < matches.size(); i++) {
            Source source = study.sources().get(matches.source(i));
            int first = firstTurn.get(matches.source(i));
            Span span = matches.span(i);
            int turn = source.turnFrom(span.start());
            do {
                where.set(first + turn++);
            } while (turn < source.turns().size() && source.turns().start(turn) < span.end());
        }
        found.put(matches.code(), where);
    }

    private Codebook onlyWhatIsAskedFor(Codebook all) {
        CodeKeys keys = new CodeKeys(all, "");
        Set<String> needed = new java.util.LinkedHashSet<>();
        all.codes().stream()
                .filter(code -> code.id().startsWith(RULE))
                .forEach(code -> needed.addAll(keys.needed(code.id())));
        return CodebookPart.of(all, needed);
    }

    private Rule rule(String sentence) {
        List<List<Expression.Term>> places = Stream.of(sentence.strip().split("\\s+"))
                .map(word -> List.<Expression.Term>of(new Expression.Word(word, NOWHERE)))
                .toList();
        return new Rule(
                sentence,
                new Expression.Phrase(places, NOWHERE),
                Optional.empty(),
                Optional.empty(),
                Unit.TURN,
                sentence,
                Place.file(codebook.file()));
    }

    private static Code code(String id, Rule rule) {
        return new Code(id, "", "", "", "", "", "", "", List.of(rule), Examples.NONE, List.of(), List.of(), Place.NONE);
    }
}
