package org.emic.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.coding.RuleTrial;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;
import org.emic.model.Rule;

/**
 * The examples of a codebook as tests of its rules: each typical one must be coded by its code, no close-but-no one may be,
 * atypical ones are counted.
 *
 * <p>A code that has rules is tried by them alone. A theme without rules of its own is tried by all rules below it, because
 * what they code counts for it; but not if it says {@code no-rules}: then its examples are for people. Where there is no rule
 * that asks about words, nothing is tried.
 *
 * @param results in the order of the codebook: of each code the typical, the atypical, the close-but-no ones
 * @param rules all rules of the codebook that ask about words
 * @param unexercised those of them that code no typical and no atypical example
 * @param wordless rules that ask about speakers and sources alone, which no example can try
 * @param withoutExamples codes that have none
 */
public record ExampleTests(
        List<ExampleResult> results,
        List<Rule> rules,
        List<Rule> unexercised,
        List<Rule> wordless,
        List<Code> withoutExamples) {

    /** A typical example that no rule of its code finds. */
    public static final CheckType NOT_CODED =
            new CheckType("TST-001", Severity.ERROR, "a typical example that its code's rules do not find");

    /** A close-but-no example that a rule of its code finds. */
    public static final CheckType CODED =
            new CheckType("TST-002", Severity.ERROR, "a close-but-no example that a rule of its code finds");

    public ExampleTests {
        results = List.copyOf(results);
        rules = List.copyOf(rules);
        unexercised = List.copyOf(unexercised);
        wordless = List.copyOf(wordless);
        withoutExamples = List.copyOf(withoutExamples);
    }

    /** Tries all examples of a codebook. */
    public static ExampleTests run(Subject subject) {
        List<Subject.Example> examples =
                subject.codes().stream().flatMap(subject::examples).toList();
        try (RuleTrial trial = new RuleTrial(
                subject.codebook(), examples.stream().map(Subject.Example::text).toList())) {
            return new Run(subject, examples, trial).all();
        }
    }

    /** Why examples failed, in their order. */
    public List<Diagnostic> failures() {
        return results.stream().flatMap(each -> each.failure().stream()).toList();
    }

    private record Run(Subject subject, List<Subject.Example> examples, RuleTrial trial) {

        ExampleTests all() {
            IdentityHashMap<Rule, BitSet> held = new IdentityHashMap<>();
            List<Rule> every = subject.codes().stream()
                    .flatMap(code -> code.rules().stream())
                    .toList();
            every.forEach(rule -> held.put(rule, trial.heldIn(rule)));
            IdentityHashMap<Code, List<Rule>> rules = new IdentityHashMap<>();
            subject.codes().forEach(code -> rules.put(code, rulesOf(code)));
            List<ExampleResult> results = new ArrayList<>();
            Set<Rule> exercised = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int i = 0; i < examples.size(); i++) {
                Subject.Example example = examples.get(i);
                List<Rule> own = rules.get(example.code());
                int number = i;
                List<Rule> by =
                        own.stream().filter(rule -> held.get(rule).get(number)).toList();
                if (!example.list().equals("close-but-no")) {
                    exercised.addAll(by);
                }
                results.add(new ExampleResult(
                        example.code(),
                        example.list(),
                        example.text(),
                        example.place(),
                        !own.isEmpty(),
                        by,
                        own.isEmpty() ? Optional.empty() : failure(i, own, by)));
            }
            List<Rule> tried = every.stream().filter(trial::canTry).toList();
            return new ExampleTests(
                    results,
                    tried,
                    tried.stream().filter(rule -> !exercised.contains(rule)).toList(),
                    every.stream().filter(rule -> !trial.canTry(rule)).toList(),
                    subject.codes().stream()
                            .filter(code -> subject.examples(code).findAny().isEmpty())
                            .toList());
        }

        private List<Rule> rulesOf(Code code) {
            List<Rule> own = code.rules().isEmpty() && code.withoutRules().isBlank()
                    ? code.all().flatMap(each -> each.rules().stream()).toList()
                    : code.rules();
            return own.stream().filter(trial::canTry).toList();
        }

        private Optional<Diagnostic> failure(int number, List<Rule> own, List<Rule> by) {
            Subject.Example example = examples.get(number);
            String code = example.code().id();
            if (example.list().equals("typical") && by.isEmpty()) {
                return Optional.of(subject.at(
                        NOT_CODED,
                        example.place(),
                        "no rule of '" + code + "' finds its typical example",
                        trial.nearest(own, number)
                                .map(Nearness::of)
                                .orElse("no rule of it has a word in the example")));
            }
            if (example.list().equals("close-but-no") && !by.isEmpty()) {
                Rule first = by.get(0);
                String more = by.size() == 1 ? "" : "; so do " + Nearness.ids(by.subList(1, by.size()));
                return Optional.of(subject.at(
                        CODED,
                        example.place(),
                        "the rule '" + first.id() + "' of '" + code + "' codes this close-but-no example by "
                                + Nearness.quoted(trial.matched(first, number)) + more,
                        "narrow the rule (line " + first.place().line() + "), or move the example"));
            }
            return Optional.empty();
        }
    }
}
