package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;

/** All checks. Help texts and the manual are made from this list. */
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
            new NeverMatches(),
            new ContainedRule(),
            new RuleOfTwoCodes(),
            new BroadWildcard(),
            new IdleNegation());

    private Checks() {}

    /** What all of them find, in the order of the file. */
    public static List<Diagnostic> run(Subject subject) {
        return ALL.stream()
                .flatMap(check -> check.run(subject).stream())
                .sorted()
                .toList();
    }
}
