package org.emic.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code emic completion}: a script that teaches the shell Emic's commands and options. */
@Command(
        name = "completion",
        description = {
            "Print a completion script for a shell.",
            "",
            "bash:  source <(emic completion bash)                       # or put it into ~/.bashrc",
            "zsh:   source <(emic completion zsh)                        # after compinit, in ~/.zshrc",
            "fish:  emic completion fish > ~/.config/fish/completions/emic.fish",
        })
final class CompletionCommand extends ToolCommand {

    /** The shells a script can be made for. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell;

    CompletionCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        CommandLine all = Commands.wholeTree(console);
        String script = switch (shell) {
            // Picocli's script sets up zsh's emulation of bash completion by itself.
            case bash, zsh -> AutoComplete.bash("emic", all);
            case fish -> FishCompletion.script(all);
        };
        console.out().print(script);
        return ExitCode.OK;
    }
}
