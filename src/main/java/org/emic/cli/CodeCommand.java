package org.emic.cli;

import java.io.IOException;
import java.util.List;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Source;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.screen.CodingScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic code}: coding by hand, with a source in the coding screen, with a sub-command without it. */
@Command(
        name = "code",
        description = {
            "Code by hand. With a source: in the full-screen coding screen, where ? shows all keys. Everything is on"
                    + " the disk as soon as it is shown.",
            "With a command: add, change, take away and list codings, one by one or a thousand at once.",
        },
        footer = {
            "",
            "Examples:",
            "  emic code interview-07",
            "  emic code interview-07 --coder jo --turn 40",
            "  emic code add --help",
        })
final class CodeCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "SOURCE", arity = "0..1", description = "The id of the source to code in the screen.")
    private String id = "";

    @Mixin
    private CoderOption coder;

    @Option(
            names = "--turn",
            paramLabel = "N",
            description = "Begin at this turn; without it where you left the source last time.")
    private int turn;

    CodeCommand(Console console) {
        super(console);
    }

    /** Before anything is read: who cannot have the screen should not wait for it. */
    @Override
    void prepare(Project project) {
        List<String> commands = List.copyOf(spec.subcommands().keySet());
        if (id.isEmpty()) {
            throw usage("say what to code: a source, or one of the commands " + String.join(", ", commands));
        }
        if (!Nearest.to(id, commands).isEmpty()
                && Nearest.to(id, sources(project)).isEmpty()) {
            throw usage("there is no command and no source '" + id + "'; " + Nearest.hint(id, commands, ""));
        }
        if (!console.screen().out()) {
            throw CodingScreen.notATerminal();
        }
    }

    private static List<String> sources(Project project) {
        return project.sources().all().stream().map(Source::id).toList();
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Source source = workspace.sources().get(id);
        int turns = source.turns().size();
        if (turn < 0 || turn > turns) {
            throw EmicException.of(
                    "SCR-014", "there is no turn " + turn + " in '" + id + "'", "its turns are 1 to " + turns);
        }
        CodingSession session = new CodingSession(console, workspace, source, coder.name(console, workspace.project()));
        session.run(turn, colorOn(true));
        report(session.concerns());
    }
}
