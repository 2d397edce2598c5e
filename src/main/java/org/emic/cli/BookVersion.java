package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.project.Project;

/**
 * A version of a codebook as a person names it: a file, {@code git:REV:PATH}, or {@code applied:NAME}.
 *
 * @param written as on the command line
 */
record BookVersion(String written) {

    private static final String GIT = "git:";
    private static final String APPLIED = "applied:";

    /**
     * Reads it.
     *
     * @param project asked for only by {@code applied:}
     * @throws org.emic.diagnostic.EmicException if there is no such version
     */
    ReadCodebook read(ToolCommand command, Supplier<Project> project) throws IOException {
        if (written.startsWith(APPLIED)) {
            return project.get().appliedCodebook(written.substring(APPLIED.length()));
        }
        if (!written.startsWith(GIT)) {
            return CodebookReader.read(command.resolve(Path.of(written)), written);
        }
        String rest = written.substring(GIT.length());
        int colon = rest.indexOf(':');
        if (colon < 0 || colon == rest.length() - 1) {
            throw command.usage("write git:REVISION:PATH, such as git:HEAD:codebooks/visits.yaml; '" + written
                    + "' has no " + (colon < 0 ? "second ':'" : "path"));
        }
        GitFile git = new GitFile(command.resolve(Path.of("")));
        return CodebookReader.read(written, git.read(rest.substring(0, colon), rest.substring(colon + 1)));
    }
}
