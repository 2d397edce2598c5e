package org.emic.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Stack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * What is compared with. The filters behind {@code --against} are the same as those before it, so that nobody has to learn
 * them twice; options that are no filters belong to the command wherever they stand.
 */
final class AgainstOptions {

    @Option(
            names = "--against",
            arity = "0",
            parameterConsumer = Rest.class,
            description =
                    "The filters behind it choose the reference: --role parent --against --role worker. Without it"
                            + " the reference is all other words of the study.")
    private FilterOptions against;

    /** The filters of the reference; empty if it is everything else. */
    Optional<FilterOptions> filters() {
        return Optional.ofNullable(against).filter(each -> !each.described().isEmpty());
    }

    /** Reads the filters out of what stands behind the option, and leaves the rest to the command. */
    static final class Rest implements IParameterConsumer {

        @Command
        private static final class Reference {
            @Mixin
            private FilterOptions filters;
        }

        @Override
        // picocli hands its arguments over as a Stack.
        @SuppressWarnings("JdkObsolete")
        public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
            List<String> behind = new ArrayList<>(args);
            Collections.reverse(behind);
            if (behind.contains("--against")) {
                throw new ParameterException(command.commandLine(), "--against stands twice: there is one reference");
            }
            Reference reference = new Reference();
            CommandLine line = new CommandLine(reference)
                    .setUnmatchedArgumentsAllowed(true)
                    .setExpandAtFiles(false)
                    .setCaseInsensitiveEnumValuesAllowed(true);
            try {
                line.parseArgs(behind.toArray(String[]::new));
            } catch (ParameterException e) {
                throw new ParameterException(command.commandLine(), "behind --against: " + e.getMessage(), e);
            }
            args.clear();
            List<String> others = new ArrayList<>(line.getUnmatchedArguments());
            Collections.reverse(others);
            args.addAll(others);
            option.setValue(reference.filters);
        }
    }
}
