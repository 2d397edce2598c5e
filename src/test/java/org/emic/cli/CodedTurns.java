package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes small projects whose codings are known: each turn says some of the codes, and rules code what it says. */
final class CodedTurns {

    private final Path folder;
    private final Path files;

    /** @param codes each coded where its own name is said */
    CodedTurns(Path folder, List<String> codes) throws IOException {
        this.folder = folder;
        this.files = Files.createDirectories(folder.resolve("files"));
        StringBuilder book =
                new StringBuilder("emic: codebook/1\nname: said\nversion: 1.0.0\nlanguage: en\nunit: turn\ncodes:\n");
        codes.forEach(code -> book.append("  - id: ")
                .append(code)
                .append("\n    rules: [")
                .append(code)
                .append("]\n"));
        Files.writeString(folder.resolve("said.yaml"), book.toString());
    }

    /** A source whose name, which is said in its first turn so that no two texts are the same, is read as {@code kind-case-mN};
     * speakers P and W take turns. */
    CodedTurns source(String name, List<String> turns) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < turns.size(); i++) {
            text.append(i % 2 == 0 ? "P: " : "W: ")
                    .append(turns.get(i))
                    .append(i == 0 ? " in " + name : "")
                    .append(".\n\n");
        }
        Files.writeString(files.resolve(name + ".txt"), text.toString());
        return this;
    }

    /** The project, its rules applied. */
    Path study() {
        Run.emic(folder, 0, "init", "study");
        Run.emic(folder, 0, "ingest", "-C", "study", "files", "--name-pattern", "{kind}-{case}-m{month:int}");
        Run.emic(folder, 0, "apply", "-C", "study", "said.yaml");
        return folder.resolve("study");
    }
}
