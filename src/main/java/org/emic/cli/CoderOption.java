package org.emic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emic.diagnostic.EmicException;
import org.emic.project.Coders;
import org.emic.project.Project;
import picocli.CommandLine.Option;

/** Who codes. */
final class CoderOption {

    /** The environment variable that says it. */
    static final String VARIABLE = "EMIC_CODER";

    private static final long PATIENCE = 5;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who codes; without it what EMIC_CODER says, else emic.yaml, else git's user.name.")
    private String name = "";

    /** Who codes where nobody is named on the command line, whatever the environment says. */
    void usual(String other) {
        name = name.isEmpty() ? other : name;
    }

    /** Whether it was said on the command line. */
    boolean isGiven() {
        return !name.isEmpty();
    }

    /**
     * The coder's name.
     *
     * @throws EmicException CLI-020 if nobody says it, CLI-021 if it is no name
     */
    String name(Console console, Project project) {
        String found = Stream.<Supplier<String>>of(
                        () -> name,
                        () -> console.environment(VARIABLE),
                        () -> project.settings().coder(),
                        () -> Coders.named(git(console, project.root())))
                .map(Supplier::get)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (found.isEmpty()) {
            throw EmicException.of(
                    "CLI-020",
                    "it is not known who codes",
                    "say it with --coder NAME, or once for all: export EMIC_CODER=NAME");
        }
        if (!Coders.allowed(found)) {
            throw EmicException.of(
                    "CLI-021",
                    "'" + found + "' cannot be the name of a coder",
                    "use letters, digits, '-', '_' and '.': " + Coders.named(found));
        }
        return found;
    }

    /** What git calls the person; empty where there is no git, or it does not know. */
    private static String git(Console console, Path root) {
        ProcessBuilder git = new ProcessBuilder("git", "config", "user.name");
        git.directory(root.toFile());
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        git.environment().clear();
        git.environment().putAll(console.environment());
        try {
            Process process = git.start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == 0 ? answer : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
