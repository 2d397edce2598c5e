package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.model.Codebook;

/**
 * The file of a codebook as it was when its rules were last applied, kept beside what they found: whoever is about to apply a
 * new version can see what that will change. Like all that is derived it may be deleted.
 */
final class AppliedBook {

    private static final String YAML = "";

    /** Endings that the reader of codebooks tells apart; JSON is YAML too. */
    private static final List<String> ENDINGS = List.of(YAML, ".csv", ".tsv");

    private final Path folder;
    private final String name;

    /**
     * @param folder of what rules found
     * @param name of the codebook
     */
    AppliedBook(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Keeps the codebook's file, if it still is what was applied; what was kept before goes in any case. */
    void keep(Codebook applied, Path file, AtomicFiles writer) throws IOException {
        String lower = applied.file().toLowerCase(java.util.Locale.ROOT);
        String ending = ENDINGS.stream()
                .filter(each -> !each.isEmpty() && lower.endsWith(each))
                .findFirst()
                .orElse(YAML);
        for (String each : ENDINGS) {
            Files.deleteIfExists(path(each));
        }
        byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        Optional<Codebook> now = CodebookReader.read(applied.file(), content).codebook();
        if (now.equals(Optional.of(applied))) {
            writer.write(path(ending), out -> out.write(content));
        }
    }

    /** What was kept; empty if nothing was. Messages call it {@code applied:NAME}. */
    Optional<ReadCodebook> read() {
        return ENDINGS.stream()
                .filter(ending -> Files.isRegularFile(path(ending)))
                .findFirst()
                .map(ending -> CodebookReader.read(path(ending), "applied:" + name + ending));
    }

    private Path path(String ending) {
        return folder.resolve(name + ".applied" + (ending.isEmpty() ? ".yaml" : ending));
    }
}
