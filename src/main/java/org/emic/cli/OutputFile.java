package org.emic.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file a command was told to write: it appears when it is complete, and an old one stays until then. */
final class OutputFile {

    /** What fills the file. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    static void write(Path path, Body body) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // A pipe or a device, such as /dev/stdout, cannot be replaced.
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
                body.writeTo(out);
            }
            return;
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        // No temporary file of the JDK's: those are for their owner alone, and the finished one would stay so.
        Path unfinished = path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                body.writeTo(out);
            }
            move(unfinished, path);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
