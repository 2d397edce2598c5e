package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A rule as the one argument of a command. */
final class RuleParameter {

    @Parameters(
            paramLabel = "RULE",
            arity = "1..*",
            hideParamSyntax = true,
            description = "What to find, such as 'slam* NEAR/4 door*'.")
    private List<String> words = new ArrayList<>();

    /** @throws picocli.CommandLine.ParameterException if the shell made several arguments of it */
    TypedRule typed(ToolCommand command) {
        if (words.size() > 1) {
            throw command.usage("the rule is one argument, not " + words.size()
                    + ": put it in single quotes, as in " + command.spec.qualifiedName() + " '"
                    + String.join(" ", words) + "'");
        }
        return new TypedRule(words.get(0));
    }
}
