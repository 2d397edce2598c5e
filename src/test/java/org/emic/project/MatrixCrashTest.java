package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that ends before any of its steps leaves a case's file as it was or as it is to be. */
class MatrixCrashTest {

    /** The process ends. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    Path folder;

    private static void build(Project project, String words) {
        EvidencePassage passage = new EvidencePassage(
                EvidencePassage.fingerprint("visit", words), List.of(), "visit, line 1", List.of("> " + words));
        MatrixFile draft =
                project.matrix().of("hill").orElse(new MatrixFile("", "hill", List.of(), List.of(), List.of(), "hill"));
        Lock lock = project.lock();
        project.writeMatrix(
                lock, draft, List.of(new MatrixTheme("red", "red", "## red", "About.", List.of(passage), "")));
        lock.close();
    }

    @Test
    void theOldFileOrTheNewOneIsThere() throws IOException {
        Path root = folder.resolve("study");
        Project project = Project.init(root, "study", "en");
        build(project, "Old.");
        Path file = root.resolve("matrix/hill.md");
        String before = Files.readString(file).replaceFirst("(theme red -->\n)", "$1\nA summary.\n");
        Files.writeString(file, before);
        List<String> steps = new ArrayList<>();
        build(Project.open(root, steps::add), "New.");
        String after = Files.readString(file);
        assertThat(after).contains("A summary.", "**new**", "> New.", "**gone**", "> Old.");
        assertThat(steps).hasSizeGreaterThan(3);
        for (int death = 0; death < steps.size(); death++) {
            Files.writeString(file, before);
            int last = death;
            List<String> taken = new ArrayList<>();
            Project mortal = Project.open(root, step -> {
                if (taken.size() == last) {
                    throw new Death();
                }
                taken.add(step);
            });
            boolean died = false;
            try {
                build(mortal, "New.");
            } catch (Death e) {
                died = true;
                // The lock of this process, which in truth is gone.
                Files.deleteIfExists(root.resolve(".emic/lock"));
            }
            assertThat(died).isTrue();
            assertThat(Files.readString(file)).as("before %s", steps.get(death)).isIn(before, after);
            build(Project.open(root), "New.");
            assertThat(Files.readString(file)).isEqualTo(after);
            try (Stream<Path> left = Files.list(root.resolve("matrix"))) {
                assertThat(left.map(each -> each.getFileName().toString())).containsExactly("hill.md");
            }
        }
    }

    @Test
    void whatIsSavedInAnEditorWhileItIsBuiltIsReadAgain() throws IOException {
        Path root = folder.resolve("study");
        build(Project.init(root, "study", "en"), "Old.");
        Path file = root.resolve("matrix/hill.md");
        Project project = Project.open(root);
        MatrixFile stale = project.matrix().of("hill").orElseThrow();
        Files.writeString(file, stale.text().replaceFirst("(theme red -->\n)", "$1\nSaved later.\n"));
        try (Lock lock = project.lock()) {
            project.writeMatrix(lock, stale, List.of(new MatrixTheme("red", "red", "## red", "About.", List.of(), "")));
        }
        assertThat(Files.readString(file)).contains("\nSaved later.\n", "**gone**");
    }
}
