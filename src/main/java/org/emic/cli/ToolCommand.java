package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: help, quiet, colour, and a way to tell what is wrong. */
abstract class ToolCommand implements Callable<Integer> {

    /** When to use colour. */
    enum Color {
        auto,
        always,
        never
    }

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no notes and no progress; warnings and errors still appear.")
    boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour: auto (the default: on a terminal, unless NO_COLOR is set), always, never.")
    Color color;

    @Option(names = "--stacktrace", description = "After an internal error, print where in Emic it happened.")
    boolean stacktrace;

    final Console console;

    ToolCommand(Console console) {
        this.console = console;
    }

    /** Does the work. What it throws is told to the user by {@link Failures}. */
    abstract ExitCode run() throws IOException;

    @Override
    public final Integer call() throws IOException {
        return run().code();
    }

    /** Tells the diagnostics on standard error: all errors and warnings, notes unless quiet. */
    final void tell(List<Diagnostic> diagnostics) {
        Failures.print(
                console,
                diagnostics.stream()
                        .filter(each -> !quiet || each.severity() != Severity.NOTE)
                        .toList(),
                colorOn(console.screen().err()));
    }

    /** Tells one line on standard error, unless quiet. */
    final void say(String line) {
        if (!quiet) {
            console.err().print(line + "\n");
            console.err().flush();
        }
    }

    /** What the library says while it works, for standard error. */
    final org.emic.project.Progress toldTo(Progress bar) {
        return new org.emic.project.Progress() {
            @Override
            public void say(String line) {
                bar.wipe();
                ToolCommand.this.say(line + ".");
            }

            @Override
            public void step(String what, long done, long all) {
                bar.at(what, done, all);
            }
        };
    }

    /** Whether colour goes to a stream that is, or is not, a terminal. */
    final boolean colorOn(boolean terminal) {
        return switch (color) {
            case always -> true;
            case never -> false;
            case auto -> terminal && console.environment("NO_COLOR").isEmpty();
        };
    }

    /** {@code path} as seen from the working directory. */
    final Path resolve(Path path) {
        return console.resolve(path);
    }

    /**
     * Refuses options that would be passed over in silence.
     *
     * @throws ParameterException if one of them was typed
     */
    final void refuse(String beside, List<String> options) {
        for (String option : options) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw usage(option + " means nothing beside " + beside + ": leave one of them out");
            }
        }
    }

    /** The command was called wrongly. */
    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
