package org.emic.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.EmicException;
import org.emic.project.Begun;
import org.emic.project.Project;

/**
 * Opens a project while the command line is still being understood: the two take about as long, and together most of the
 * time of a short command. It is a guess. The command takes what was opened if it asks for the same folder, and else opens
 * its own; an error is told by the command, which then meets it itself.
 */
final class ProjectAhead {

    /** Commands that read the codebooks of a project. */
    private static final Set<String> READERS = Set.of(
            "agree",
            "apply",
            "code",
            "review",
            "segments",
            "explain",
            "search",
            "freq",
            "crosstab",
            "cooccur",
            "sequence",
            "compare",
            "triangulate",
            "matrix",
            "check",
            "codebook");

    private final Path root;
    private final Begun<Optional<Project>> opening;

    private ProjectAhead(Path root) {
        this.root = root;
        this.opening = Begun.of(() -> open(root));
    }

    /** Begins, if {@code words} look like a command that reads a project. */
    static Optional<ProjectAhead> begin(Console console, List<String> words) {
        if (words.isEmpty() || !READERS.contains(words.get(0)) || words.contains("--help") || words.contains("-h")) {
            return Optional.empty();
        }
        try {
            Optional<Path> named = folder(words).map(Path::of).map(console::resolve);
            return named.or(() -> Project.find(console.resolve(Path.of("")))).map(ProjectAhead::new);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What stands behind {@code -C}. */
    private static Optional<String> folder(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (i + 1 < words.size() && (word.equals("-C") || word.equals("--project"))) {
                return Optional.of(words.get(i + 1));
            }
            if (word.startsWith("--project=") || word.startsWith("-C=")) {
                return Optional.of(word.substring(word.indexOf('=') + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Project> open(Path root) {
        try {
            Project project = Project.open(root);
            project.readCodebooksAhead();
            return Optional.of(project);
        } catch (EmicException e) {
            return Optional.empty();
        }
    }

    /** The project, if it is the one in {@code folder} and could be opened. */
    Optional<Project> of(Path folder) {
        return folder.equals(root) ? opening.get() : Optional.empty();
    }
}
