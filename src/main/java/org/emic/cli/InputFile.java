package org.emic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.diagnostic.EmicException;
import org.emic.interchange.ForeignFile;

/** A file somebody named, or standard input. */
final class InputFile {

    private final ToolCommand command;

    InputFile(ToolCommand command) {
        this.command = command;
    }

    /**
     * Reads it whole.
     *
     * @param name a path, or {@code -}
     * @throws EmicException INT-005 if it is too large
     */
    ForeignFile read(String name) throws IOException {
        if (name.equals(NewFile.STANDARD)) {
            return checked("stdin", command.console.in().readNBytes(ForeignFile.LARGEST + 1));
        }
        Path path = command.resolve(Path.of(name));
        if (Files.isDirectory(path)) {
            throw EmicException.of("INT-005", name + " is a folder", "name one file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return checked(name, in.readNBytes(ForeignFile.LARGEST + 1));
        }
    }

    private static ForeignFile checked(String name, byte[] bytes) {
        if (bytes.length > ForeignFile.LARGEST) {
            throw EmicException.of(
                    "INT-005",
                    name + " has more than " + ForeignFile.LARGEST / 1_000_000 + " MB",
                    "no codebook is that long: is it a transcript?");
        }
        return new ForeignFile(name, bytes);
    }
}
