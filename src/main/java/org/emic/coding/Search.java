package org.emic.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Severity;
import org.emic.index.CodedPlaces;
import org.emic.index.ConditionNames;
import org.emic.index.RuleSet;
import org.emic.index.TextIndex;
import org.emic.index.UnitMatch;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * Finds text by a rule, outside any codebook. Here {@code code:} asks for everything that carries the code now, whoever
 * applied it, without what was rejected; in a codebook it asks for what rules of the same codebook find.
 */
public final class Search {

    /** Takes the units that are found, by source and span. */
    @FunctionalInterface
    interface Sink {
        void found(Source source, UnitMatch unit);
    }

    private final SearchRule rule;
    private final Coded coded;
    private final String language;
    private final RuleSet rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * Makes a rule ready for a study.
     *
     * @param coded what is coded; if the rule does not ask for codes, it may be nothing
     * @param language of the texts, a BCP 47 tag
     * @throws EmicException with every name in the rule that the study does not have (COD-010, IDX-010, IDX-011), and what
     *     else keeps it from running
     */
    public Search(SearchRule rule, Coded coded, String language) {
        List<Diagnostic> wrong = new ArrayList<>();
        this.rule = rule;
        this.coded = coded;
        this.language = language;
        coded.study().sources().forEach(source -> indexes.put(source.id(), indexes.size()));
        this.rules = RuleSet.of(rule.rule(), places(wrong), language);
        ConditionNames names = new ConditionNames(coded.study());
        rules.conditions()
                .forEach(condition ->
                        names.problem(condition, rule.place(condition.at())).ifPresent(wrong::add));
        rules.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            Collections.sort(wrong);
            throw new EmicException(wrong);
        }
    }

    /** What is worth a look in the rule, in this language. */
    public List<Diagnostic> warnings() {
        return rules.diagnostics();
    }

    /** Counts what is found. Reads no text unless codings are asked for. */
    public FoundTally count(TextIndex index, ChosenText text) {
        return run(index, text, (source, unit) -> {});
    }

    /**
     * Lists what is found. In the order of the sources little is held in memory, however much there is; another order
     * holds all lines, a sample holds its own.
     */
    public FoundTally list(TextIndex index, ChosenText text, SearchView view, Consumer<Found> sink) {
        List<FoundPassages.Line> held = new ArrayList<>();
        boolean sorted = view.order() != SearchView.Order.SOURCE;
        Consumer<FoundPassages.Line> lines = sorted ? held::add : line -> sink.accept(line.found());
        FoundPassages passages = new FoundPassages(coded, language, view);
        Sink show = (source, unit) -> passages.of(source, unit).forEach(lines);
        FoundTally tally;
        if (view.sample().isPresent()) {
            RandomSample sample = new RandomSample(view.sample().get());
            tally = run(index, text, sample::offer);
            sample.each(show);
        } else {
            tally = run(index, text, show);
        }
        held.sort(Comparator.comparing(FoundPassages.Line::key));
        held.forEach(line -> sink.accept(line.found()));
        return tally;
    }

    /**
     * The places that match, without their words.
     *
     * @return of each source with any, by its index in the study, in text order, not overlapping inside a unit
     */
    public Map<Integer, List<Span>> hits(TextIndex index, Choice choice) {
        Map<Integer, List<Span>> bySource = new HashMap<>();
        run(index, ChosenText.ofTurns(choice), (source, unit) -> {
            List<Span> hits = bySource.computeIfAbsent(indexes.get(source.id()), number -> new ArrayList<>());
            unit.hits().forEach(hit -> hits.add(hit.span()));
        });
        return bySource;
    }

    private FoundTally run(TextIndex index, ChosenText text, Sink sink) {
        FoundTally tally = new FoundTally(coded.texts(), text, language, rule.unit());
        index.details(
                rules,
                coded.study(),
                RuleSet.SEARCH,
                source -> text.source(indexes.get(source.id()), source),
                found -> {
                    int source = indexes.get(found.source().id());
                    found.units().stream()
                            .filter(unit -> text.shares(source, found.source(), unit.span()))
                            .forEach(unit -> {
                                tally.add(source, found.source(), unit);
                                sink.found(found.source(), unit);
                            });
                });
        return tally;
    }

    private CodedPlaces places(List<Diagnostic> unknown) {
        CodedPlaces places = new CodedPlaces();
        Codings codings = new Codings(coded, language);
        rule.codes().forEach((code, place) -> {
            Map<Integer, List<Span>> bySource = new HashMap<>();
            Optional<Diagnostic> wrong = Choice.unknownCode(code, place, coded);
            if (wrong.isPresent()) {
                unknown.add(wrong.get());
            } else {
                codings.count(
                        Choice.of(Filter.ofCode(code), coded),
                        one -> bySource.computeIfAbsent(one.source(), unused -> new ArrayList<>())
                                .add(one.span()));
            }
            places.put(code, bySource);
        });
        return places;
    }
}
