package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample study, made once for all tests. */
final class SampleStudy {

    private static Path made;

    private SampleStudy() {}

    /** Copies the study, with its codings applied, to {@code target} and returns it. */
    static synchronized Path copyTo(Path target) throws IOException {
        if (made == null) {
            Path folder = Files.createTempDirectory("emic-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Run.emic(folder, 0, "sample", "study", "--quiet");
            made = folder.resolve("study");
        }
        return copyOf(made, target);
    }

    /** Copies a folder with everything in it, and returns the copy. */
    static Path copyOf(Path from, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path copy = target.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
        return target;
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
