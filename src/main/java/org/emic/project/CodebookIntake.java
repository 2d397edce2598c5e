package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Codebook;
import org.emic.model.Place;

/** Takes codebooks into a project. */
final class CodebookIntake {

    private static final String FOLDER = "codebooks";

    /** What a codebook's first line names, so that editors complete and check it. */
    private static final String SCHEMA = "codebook.schema.json";

    private final Path root;
    private final List<String> patterns;
    private final Supplier<Codebooks> there;
    private final AtomicFiles writer;

    /** @param there reads the codebooks that the project has now */
    CodebookIntake(Path root, List<String> patterns, Supplier<Codebooks> there, AtomicFiles writer) {
        this.root = root;
        this.patterns = patterns;
        this.there = there;
        this.writer = writer;
    }

    String add(Path file) {
        Path from = file.toAbsolutePath().normalize();
        ReadCodebook read = CodebookReader.read(from, file.toString());
        Codebook codebook = read.codebook().orElseThrow(() -> new EmicException(read.diagnostics()));
        if (Codebooks.covers(root, patterns, from)) {
            return codebook.name();
        }
        Path to = root.resolve(FOLDER).resolve(from.getFileName());
        String shown = FOLDER + "/" + from.getFileName();
        if (!Codebooks.covers(root, patterns, to)) {
            throw new EmicException(Diagnostic.error(
                    "PRJ-056",
                    Place.file(Project.SETTINGS),
                    "the setting 'codebooks' does not name " + shown + ", so the project would not see it there",
                    "add '" + shown + "' to the setting, whose values are now " + String.join(", ", patterns)));
        }
        for (Codebook other : there.get().all()) {
            if (other.name().equals(codebook.name()) && !other.file().equals(shown)) {
                throw inTheWay(file, other.file(), "is another codebook '" + other.name() + "'");
            }
        }
        copy(from, to, shown);
        return codebook.name();
    }

    private void copy(Path from, Path to, String shown) {
        try {
            byte[] content = Files.readAllBytes(from);
            if (Files.exists(to)) {
                if (!Arrays.equals(content, Files.readAllBytes(to))) {
                    throw inTheWay(from, shown, "has another content");
                }
                return;
            }
            Files.createDirectories(to.getParent());
            Path schema = from.resolveSibling(SCHEMA);
            if (Files.isRegularFile(schema) && !Files.exists(to.resolveSibling(SCHEMA))) {
                byte[] rules = Files.readAllBytes(schema);
                writer.write(to.resolveSibling(SCHEMA), out -> out.write(rules));
            }
            writer.write(to, out -> out.write(content));
        } catch (IOException e) {
            throw Failures.writing(to, e);
        }
    }

    private static EmicException inTheWay(Path file, String there, String what) {
        return EmicException.of(
                "PRJ-055",
                file + " was not taken into the project: " + there + " " + what,
                "if this is its new version, replace " + there + " by it; nothing was changed");
    }
}
