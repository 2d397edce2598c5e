package org.emic.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** All checks of codebooks. Help texts and the manual are made from this list. */
public final class Checks {

    /** In the order of their ids. */
    public static final List<Check> ALL = List.of(
            new MissingDefinition(),
            new ThinDefinition(),
            new SameDefinition(),
            new MissingCriterion(),
            new ExcludeWithoutNeighbour(),
            new MissingTypicalExample(),
            new ExampleOfTwoCodes(),
            new OnlySubCode(),
            new TooManySubCodes(),
            new TooDeep(),
            new SameName(),
            new DoubleSpace(),
            new NeverMatches(),
            new ContainedRule(),
            new RuleOfTwoCodes(),
            new BroadWildcard(),
            new IdleNegation(),
            new UnknownName(),
            new RuleWithoutMatch(),
            new RuleEverywhere(),
            new OverlappingCodes(),
            new CodingOfNoCode(),
            new UnusedCode(),
            new ExampleOfTheCorpus(),
            new TooFewExamples());

    private Checks() {}

    /** The types of all checks, those of {@link StudyChecks} too, in the order of their ids. */
    public static List<CheckType> types() {
        return Stream.concat(
                        ALL.stream().map(Check::type), StudyChecks.ALL.stream().map(StudyCheck::type))
                .sorted(Comparator.comparing(CheckType::id))
                .toList();
    }

    /** What all of them find, in the order of the file. */
    public static List<Diagnostic> run(Subject subject) {
        return run(subject, Map.of());
    }

    /**
     * The same where a study decides otherwise.
     *
     * @param severities by id; a check whose severity is empty is not run
     */
    public static List<Diagnostic> run(Subject subject, Map<String, Optional<Severity>> severities) {
        return ALL.stream()
                .filter(check -> isOn(check.type(), severities))
                .flatMap(check -> check.run(subject).stream())
                .map(found -> decided(found, severities))
                .sorted()
                .toList();
    }

    static boolean isOn(CheckType type, Map<String, Optional<Severity>> severities) {
        return !Optional.empty().equals(severities.get(type.id()));
    }

    /** What a check found, as severe as the study decides. */
    static Diagnostic decided(Diagnostic found, Map<String, Optional<Severity>> severities) {
        return severities
                .getOrDefault(found.id(), Optional.of(found.severity()))
                .map(severity -> new Diagnostic(found.id(), severity, found.place(), found.message(), found.hint()))
                .orElse(found);
    }
}
