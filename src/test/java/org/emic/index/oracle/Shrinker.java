package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.emic.model.Unit;

/**
 * Makes a failing trial as small as it gets: one source, one code, one rule, the fewest words. It tries smaller trials as
 * long as one of them fails too.
 */
final class Shrinker {

    private final Predicate<Trial> fails;

    Shrinker(Predicate<Trial> fails) {
        this.fails = fails;
    }

    Trial shrink(Trial failing) {
        Trial smallest = failing;
        Optional<Trial> smaller = Optional.of(failing);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest).filter(this::stillFails).findFirst();
        }
        return smallest;
    }

    /** A trial that cannot be compared, because a rule names a code that was left out, is no failing one. */
    private boolean stillFails(Trial trial) {
        try {
            return fails.test(trial);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Stream<Trial> smaller(Trial trial) {
        Stream<Trial> fewerTexts = without(trial.transcripts()).map(texts -> new Trial(trial.codebook(), texts));
        Stream<Trial> smallerBooks =
                codes(trial.codebook().codes()).map(codes -> new Trial(book(trial, codes), trial.transcripts()));
        Stream<Trial> smallerTexts =
                each(trial.transcripts(), SmallerText::of).map(texts -> new Trial(trial.codebook(), texts));
        return Stream.of(fewerTexts, smallerBooks, smallerTexts).flatMap(one -> one);
    }

    private static Codebook book(Trial trial, List<Code> codes) {
        return new Codebook("random", "1.0.0", trial.codebook().language(), Unit.TURN, "", "", codes, "");
    }

    private static Stream<List<Code>> codes(List<Code> codes) {
        return Stream.concat(without(codes), each(codes, Shrinker::code));
    }

    private static Stream<Code> code(Code code) {
        return Stream.concat(
                codes(code.codes()).map(below -> code(code, code.rules(), below)),
                Stream.concat(without(code.rules()), each(code.rules(), Shrinker::rule))
                        .map(rules -> code(code, rules, code.codes())));
    }

    private static Code code(Code code, List<Rule> rules, List<Code> below) {
        return new Code(
                code.id(), code.id(), "", "", "", "", "", "", rules, code.examples(), below, List.of(), code.place());
    }

    private static Stream<Rule> rule(Rule rule) {
        Stream<Rule> plain = rule.unless().isPresent() || rule.condition().isPresent()
                ? Stream.of(
                                new Rule(
                                        rule.id(),
                                        rule.match(),
                                        Optional.empty(),
                                        rule.condition(),
                                        rule.unit(),
                                        "",
                                        rule.place()),
                                new Rule(
                                        rule.id(),
                                        rule.match(),
                                        rule.unless(),
                                        Optional.empty(),
                                        rule.unit(),
                                        "",
                                        rule.place()))
                        .filter(smaller -> !smaller.unless().equals(rule.unless())
                                || !smaller.condition().equals(rule.condition()))
                : Stream.empty();
        return Stream.concat(
                plain,
                SmallerExpression.of(rule.match())
                        .map(match -> new Rule(
                                rule.id(), match, rule.unless(), rule.condition(), rule.unit(), "", rule.place())));
    }

    /** The lists with one element less; first the halves. */
    static <T> Stream<List<T>> without(List<T> all) {
        int half = all.size() / 2;
        Stream<List<T>> halves =
                half > 1 ? Stream.of(all.subList(0, half), all.subList(half, all.size())) : Stream.empty();
        Stream<List<T>> singles = Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> {
                    List<T> rest = new ArrayList<>(all);
                    rest.remove((int) i);
                    return rest;
                });
        return Stream.concat(halves, singles);
    }

    /** The lists in which one element is a smaller one. */
    static <T> Stream<List<T>> each(List<T> all, java.util.function.Function<T, Stream<T>> smaller) {
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .flatMap(i -> smaller.apply(all.get(i)).map(one -> {
                    List<T> changed = new ArrayList<>(all);
                    changed.set(i, one);
                    return changed;
                }));
    }
}
