package org.emic.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.emic.project.Project;
import picocli.CommandLine.Option;

/** Which texts a command about codebooks looks at. */
final class CorpusOptions {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "Look at the texts of the project in DIR; without it, at those of the project, where there is one.")
    private Path corpus;

    @Option(names = "--no-corpus", description = "Look at no texts: quicker, and nothing is written.")
    private boolean without;

    /** Whether texts are to be looked at, if there are any. */
    boolean wanted() {
        return !without;
    }

    /**
     * The project whose settings hold: the one named, or the one around.
     *
     * @param needed whether there has to be one
     */
    Optional<Project> study(ProjectCommand command, boolean needed) {
        if (corpus != null && without) {
            throw command.usage("--corpus and --no-corpus exclude each other");
        }
        if (corpus != null) {
            return Optional.of(Project.open(command.resolve(corpus)));
        }
        return needed || command.projectFolder != null
                ? Optional.of(command.opened())
                : Project.find(command.resolve(Path.of(""))).map(unused -> command.opened());
    }
}
