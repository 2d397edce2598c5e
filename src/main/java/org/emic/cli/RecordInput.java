package org.emic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.emic.diagnostic.EmicException;
import org.emic.ingest.RecordFile;

/** Records that come from a file or from standard input. */
final class RecordInput {

    private RecordInput() {}

    /**
     * Reads them all.
     *
     * @param file a path, or {@code -}
     * @param hint what to do if there is no such file
     * @throws EmicException CLI-022 if there is no such file
     */
    static RecordFile read(ToolCommand command, String file, String hint) throws IOException {
        if (file.equals("-")) {
            // Not readAllBytes: some JDKs ask a pipe for its position there.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            command.console.in().transferTo(bytes);
            return RecordFile.of("-", bytes.toByteArray());
        }
        Path path = command.resolve(Path.of(file));
        try {
            return RecordFile.of(file, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw EmicException.of("CLI-022", "there is no file '" + file + "'", hint);
        }
    }
}
