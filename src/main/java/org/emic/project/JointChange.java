package org.emic.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;

/**
 * Changes several files of a project as one: all of them, or none (decision record 0041). Each new content is laid beside
 * its file first; then a list of the files appears in the project's folder, and from that moment on the change is made:
 * whoever finds the list, after a crash, puts what is still beside its file into its place.
 */
final class JointChange {

    /** The list. It is no derived file: a project may be moved or its derived files deleted before it is completed. */
    static final String LIST = "unfinished-change.txt";

    /** What the name of a content ends in that waits for its place. */
    static final String NEXT = ".emic-next";

    private static final String HEAD = "Files that emic was changing together; the next command completes it.";
    private static final List<String> FOLDERS = List.of("", Project.SOURCES, Project.CODINGS, Project.CODEBOOKS);
    private static final long PATIENCE_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 20;

    private final Path root;
    private final AtomicFiles files;

    JointChange(Path root, AtomicFiles files) {
        this.root = root;
        this.files = files;
    }

    /** @param changed files below the project's folder, with their new contents; each once */
    void write(Lock lock, List<AtomicFiles.Entry> changed) {
        lock.requireHeld();
        List<String> lines = new ArrayList<>(List.of(HEAD));
        try {
            for (AtomicFiles.Entry entry : changed) {
                lines.add(root.relativize(entry.path()).toString().replace('\\', '/'));
                Files.createDirectories(entry.path().getParent());
                files.fill(next(entry.path()), out -> out.write(entry.content()));
            }
            for (Path folder :
                    folders(changed.stream().map(AtomicFiles.Entry::path).toList())) {
                files.force(folder);
            }
            byte[] list = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            files.write(root.resolve(LIST), out -> out.write(list));
        } catch (IOException e) {
            throw Failures.writing(root, e);
        }
        finish();
    }

    /**
     * Completes what a crash left, before anybody reads the project.
     *
     * @return that it did; empty if there was nothing to do
     * @throws EmicException COD-082 if it cannot be completed
     */
    Optional<Diagnostic> complete() {
        long begun = System.nanoTime();
        while (Files.exists(root.resolve(LIST))) {
            try (Lock lock = Lock.take(root.resolve(Project.DERIVED).resolve("lock"))) {
                lock.requireHeld();
                return finish();
            } catch (EmicException e) {
                boolean held = e.diagnostics().get(0).id().equals("PRJ-010");
                if (!held || System.nanoTime() - begun > PATIENCE_MILLIS * 1_000_000) {
                    throw e;
                }
                pause();
            }
        }
        return Optional.empty();
    }

    /** Puts what waits into its place, if there is a list. Needs the project's lock. */
    Optional<Diagnostic> finish() {
        Path list = root.resolve(LIST);
        if (!Files.exists(list)) {
            return Optional.empty();
        }
        try {
            List<Path> paths =
                    Files.readAllLines(list).stream().skip(1).map(this::inside).toList();
            for (Path path : paths) {
                if (Files.exists(next(path))) {
                    files.rename(next(path), path);
                }
            }
            for (Path folder : folders(paths)) {
                files.force(folder);
            }
            files.delete(List.of(list));
            return Optional.of(Diagnostic.note(
                    "COD-081",
                    Place.NONE,
                    "an earlier command ended while it changed " + paths.size()
                            + " files together; the change is complete now",
                    ""));
        } catch (IOException e) {
            throw EmicException.of(
                    "COD-082",
                    "an earlier command ended while it changed several files together, and it cannot be completed: "
                            + Failures.reason(e),
                    "run any command where the folder can be written; the files are listed in " + list);
        }
    }

    /** Removes contents that no list names: of a change that was given up before it was made. */
    void sweep() throws IOException {
        for (String folder : FOLDERS) {
            Path path = root.resolve(folder);
            if (!Files.isDirectory(path)) {
                continue;
            }
            try (DirectoryStream<Path> left = Files.newDirectoryStream(path, "*" + NEXT)) {
                for (Path each : left) {
                    Files.delete(each);
                }
            }
        }
    }

    /** A list is a file like another: what it names must be in the project. */
    private Path inside(String line) {
        Path path = root.resolve(line).normalize();
        if (!path.startsWith(root)) {
            throw EmicException.of(
                    "COD-083",
                    LIST + " names a file outside the project: " + line,
                    "emic did not write this; delete the file");
        }
        return path;
    }

    private static Path next(Path path) {
        return path.resolveSibling(path.getFileName() + NEXT);
    }

    private static Set<Path> folders(List<Path> paths) {
        Set<Path> folders = new LinkedHashSet<>();
        paths.forEach(path -> folders.add(path.getParent()));
        return folders;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
