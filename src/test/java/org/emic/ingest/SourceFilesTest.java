package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void aFolderOfFiles() throws IOException {
        study = folder.resolve("study");
        for (String name : List.of("b.txt", "a/z.txt", "a/a.txt", ".DS_Store", "~$b.docx", "a/.hidden/x.txt")) {
            Path file = study.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private static List<String> names(SourceFiles found) {
        return found.files().stream().map(SourceFile::name).toList();
    }

    private static List<String> ids(SourceFiles found) {
        return found.diagnostics().stream().map(Diagnostic::id).toList();
    }

    @Test
    void folderStandsForItsFilesInOrderAndSkippedOnesAreCounted() {
        SourceFiles found = SourceFiles.collect(List.of(study), List.of());
        assertThat(names(found)).containsExactly("a/a.txt", "a/z.txt", "b.txt");
        assertThat(found.diagnostics())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).startsWith("3 hidden or temporary files"));
    }

    @Test
    void sameFileInTwoWaysIsTakenOnce() {
        Path file = study.resolve("a/../b.txt");
        assertThat(names(SourceFiles.collect(List.of(study.resolve("b.txt"), file, study), List.of())))
                .containsExactly("b.txt", "a/a.txt", "a/z.txt");
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() throws IOException {
        Path other = folder.resolve("other/b.txt");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "b");
        assertThat(names(SourceFiles.collect(List.of(study.resolve("b.txt"), other), List.of())))
                .containsExactly("study/b.txt", "other/b.txt");
    }

    @Test
    void linkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(study.resolve("c.txt"), secret);
        SourceFiles found = SourceFiles.collect(List.of(study), List.of());
        assertThat(names(found)).containsExactly("a/a.txt", "a/z.txt", "b.txt");
        assertThat(ids(found)).contains("ING-108");
        assertThat(names(SourceFiles.collect(List.of(study.resolve("c.txt")), List.of())))
                .as("a link that is named itself is followed")
                .containsExactly("c.txt");
    }

    @Test
    void circleOfLinksEnds() throws IOException {
        Files.createSymbolicLink(study.resolve("a/up"), study);
        SourceFiles found = SourceFiles.collect(List.of(study), List.of());
        assertThat(names(found)).containsExactly("a/a.txt", "a/z.txt", "b.txt");
        assertThat(ids(found)).contains("ING-107");
    }

    @Test
    void tableOfAttributesIsNoSource() {
        assertThat(names(SourceFiles.collect(List.of(study), List.of(study.resolve("a/a.txt")))))
                .containsExactly("a/z.txt", "b.txt");
    }

    @Test
    void missingPathAndEmptyFolderAreTold() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        SourceFiles found = SourceFiles.collect(List.of(folder.resolve("nowhere"), empty), List.of());
        assertThat(found.files()).isEmpty();
        assertThat(ids(found)).containsExactlyInAnyOrder("ING-104", "ING-102");
    }
}
