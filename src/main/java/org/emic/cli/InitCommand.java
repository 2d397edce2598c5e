package org.emic.cli;

import java.nio.file.Path;
import org.emic.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic init}: a new project. */
@Command(
        name = "init",
        description = {
            "Make a new project: a folder with its settings (emic.yaml) and places for codebooks, sources, codings, memos.",
            "What is there already stays as it is.",
        },
        footer = {"", "Example: emic init study --title 'Home visits' --language en"})
final class InitCommand extends ToolCommand {

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder; without it, this one.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TEXT", description = "The study's title; without it, the folder's name.")
    private String title = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the transcripts: en (the default), de, fr, …")
    private String language = "en";

    InitCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        Project project = Project.init(resolve(folder), title, language);
        say("Made the project " + project.root() + ".");
        say("Next: emic ingest PATH… takes transcripts in; a codebook goes into "
                + project.root().resolve("codebooks") + ".");
        return ExitCode.OK;
    }
}
