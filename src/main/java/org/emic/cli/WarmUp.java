package org.emic.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Runs the usual commands once on a small project of its own and prints nothing, so that the launcher can record which
 * classes they need in an archive that later starts load from.
 */
final class WarmUp {

    private static final String CODEBOOK = """
            emic: codebook/1
            name: warm-up
            version: 1.0.0
            language: en
            unit: turn
            codes:
              - id: door
                rules:
                  - (slam* NEAR/4 door*) OR "walk* out"
            """;

    private static final String TRANSCRIPT = """
            INTERVIEWER: How was the visit?

            P1: She slammed the door and walked out.

            INTERVIEWER: And then?

            P1: Then nothing. I waited in the car.
            """;

    private WarmUp() {}

    static int run(Console console) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("emic-warm-up");
            Files.writeString(folder.resolve("interview-a-m1.txt"), TRANSCRIPT);
            Files.writeString(folder.resolve("book.yaml"), CODEBOOK);
            Console silent = new Console(
                    new ByteArrayInputStream(new byte[0]),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    new Console.Surroundings(
                            folder, console.installed(), java.util.Map.of(), console.clock(), Console.Screen.NONE));
            String[][] commands = {
                {"init", "study"},
                {"ingest", "-C", "study", "interview-a-m1.txt", "--kind", "interview", "--attr", "case=a"},
                {"apply", "-C", "study", "book.yaml"},
                {"freq", "-C", "study", "--by", "case"},
                {"freq", "-C", "study", "--format", "json"},
                {"segments", "-C", "study"},
                {"segments", "-C", "study", "--format", "csv"},
                {"source", "list", "-C", "study"},
                {"codebook", "show", "-C", "study"},
                {"search", "-C", "study", "slam*"},
                {"freq", "--help"},
            };
            for (String[] command : commands) {
                Main.run(silent, command);
            }
            return ExitCode.OK.code();
        } catch (IOException e) {
            // Without a folder to write to there is no archive, and everything works without one.
            return ExitCode.BAD_INPUT.code();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A leftover in the temporary folder is the system's to clean.
            return;
        }
    }
}
