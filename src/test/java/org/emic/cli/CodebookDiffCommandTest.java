package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic codebook diff}: where versions come from, and exit codes. */
class CodebookDiffCommandTest {

    private static final String OLD = """
        emic: codebook/1
        name: visits
        version: 1.0.0
        language: en
        codes:
          - id: anger
            name: Anger
            rules: [shout*]
        """;

    private static final String NEW = OLD.replace("shout*", "shout*, yell*");

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void aBook() throws IOException {
        Files.createDirectories(folder.resolve("study/codebooks"));
        book = folder.resolve("study/codebooks/visits.yaml");
        Files.writeString(book, OLD);
        Files.writeString(folder.resolve("old.yaml"), OLD);
        Files.writeString(folder.resolve("new.yaml"), NEW);
    }

    private void git(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("git.log").toFile());
        try {
            assertThat(builder.start().waitFor()).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void aRepository() throws IOException {
        try {
            git("init", "-q");
        } catch (IOException e) {
            Assumptions.abort("git is not here");
        }
        git("add", "study");
        git("commit", "-q", "-m", "first");
    }

    @Test
    void theExitCodeSaysWhetherTheVersionFollows() throws IOException {
        assertThat(Run.emic(folder, 0, "codebook", "diff", "old.yaml", "old.yaml")
                        .out())
                .contains("version 1.0.0: no differences");
        assertThat(Run.emic(folder, 4, "codebook", "diff", "old.yaml", "new.yaml")
                        .out())
                .contains("the differences are minor, 1.1.0 at least; it did not rise");
        Files.writeString(folder.resolve("new.yaml"), NEW.replace("1.0.0", "2.0.0"));
        assertThat(Run.emic(folder, 0, "codebook", "diff", "old.yaml", "new.yaml")
                        .out())
                .contains("1.1.0 at least; it follows");
    }

    @Test
    void errorsOfTheNewVersionEndWithThreeAndThoseOfTheOldAreTold() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), OLD.replace("[shout*]", "[shout* OR]"));
        assertThat(Run.emic(folder, 3, "codebook", "diff", "old.yaml", "bad.yaml")
                        .err())
                .contains("bad.yaml:8:20: error[RUL-012]");
        assertThat(Run.emic(folder, 4, "codebook", "diff", "bad.yaml", "old.yaml")
                        .err())
                .contains("bad.yaml:8:20: error[RUL-012]");
        assertThat(Run.emic(folder, 3, "codebook", "diff", "old.yaml", "none.yaml")
                        .err())
                .contains("none.yaml: error[CBK-001]: there is no such file");
        assertThat(Run.emic(folder, 3, "codebook", "diff", "old.yaml", "new.yaml", "-f", "markdown")
                        .err())
                .contains("REP-005");
    }

    @Test
    void aRevisionIsReadFromTheCurrentFolderOrTheTopOfTheRepository() throws IOException {
        aRepository();
        Files.writeString(book, NEW);
        Path study = folder.resolve("study");
        for (String path : List.of("codebooks/visits.yaml", "study/codebooks/visits.yaml", "./codebooks/visits.yaml")) {
            assertThat(Run.emic(study, 4, "codebook", "diff", "git:HEAD:" + path, "codebooks/visits.yaml")
                            .out())
                    .contains("anger: rule anger/2 added");
        }
        Path books = folder.resolve("study/codebooks");
        assertThat(Run.emic(books, 4, "codebook", "diff", "git:HEAD:../codebooks/visits.yaml", "visits.yaml")
                        .out())
                .contains("anger: rule anger/2 added");
        assertThat(Run.emic(folder, 0, "codebook", "diff", "git:HEAD:" + "study/codebooks/visits.yaml", "old.yaml")
                        .out())
                .contains("no differences");
    }

    @Test
    void whatIsStagedIsAVersionToo() throws IOException {
        aRepository();
        Files.writeString(book, NEW);
        String path = "study/codebooks/visits.yaml";
        assertThat(Run.emic(folder, 0, "codebook", "diff", "git:HEAD:" + path, "git::" + path)
                        .out())
                .contains("no differences");
        git("add", "study");
        assertThat(Run.emic(folder, 4, "codebook", "diff", "git:HEAD:" + path, "git::" + path)
                        .out())
                .contains("rule anger/2 added");
    }

    @Test
    void whatGitDoesNotHaveIsToldApart() throws IOException {
        aRepository();
        Files.writeString(folder.resolve("study/untracked.yaml"), NEW);
        assertThat(diffError("git:no-such:study/codebooks/visits.yaml"))
                .contains("CBK-043", "git knows no revision 'no-such'");
        assertThat(diffError("git:--output=x:study/codebooks/visits.yaml")).contains("CBK-043");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(diffError("git:HEAD:study/untracked.yaml"))
                .contains("CBK-044", "the revision 'HEAD' has no file 'study/untracked.yaml'");
        assertThat(diffError("git:HEAD:study")).contains("CBK-044");
        assertThat(diffError("git::study/untracked.yaml")).contains("CBK-044", "nothing is staged as");
        assertThat(diffError("git:HEAD:$(touch x)")).contains("CBK-044");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(Run.emic(folder, 2, "codebook", "diff", "git:HEAD", "new.yaml")
                        .err())
                .contains("git:REVISION:PATH");
        assertThat(Run.emic(folder, 2, "codebook", "diff", "git:HEAD:", "new.yaml")
                        .err())
                .contains("has no path");
    }

    private String diffError(String old) {
        return Run.emic(folder, 3, "codebook", "diff", old, "new.yaml").err();
    }

    @Test
    void outsideARepositoryGitHasNothing() {
        assertThat(diffError("git:HEAD:old.yaml")).contains("CBK-042", "is in no git repository");
    }

    @Test
    void aProjectRemembersWhatWasApplied() throws IOException {
        Run.emic(folder, 0, "init", "other", "-q");
        Path study = folder.resolve("other");
        Files.createDirectories(study.resolve("codebooks"));
        Path here = study.resolve("codebooks/visits.yaml");
        Files.writeString(here, OLD);
        String[] diff = {"codebook", "diff", "applied:visits", "codebooks/visits.yaml"};
        assertThat(Run.emic(study, 3, diff).err()).contains("CBK-045", "git:REV:codebooks/visits.yaml");
        Run.emic(study, 0, "apply", "-q");
        assertThat(Run.emic(study, 0, diff).out()).contains("no differences");
        Files.writeString(here, NEW);
        assertThat(Run.emic(study, 4, diff).out()).contains("rule anger/2 added");
        Run.emic(study, 0, "apply", "-q");
        assertThat(Run.emic(study, 0, diff).out()).contains("no differences");
        assertThat(Run.emic(study, 3, "codebook", "diff", "applied:visit", "codebooks/visits.yaml")
                        .err())
                .contains("PRJ-050", "did you mean 'visits'?");
        Path table = study.resolve("codebooks/visits.csv");
        Files.delete(here);
        Files.writeString(study.resolve("emic.yaml"), "title: other\ncodebooks: [codebooks/*.csv]\n");
        Files.writeString(table, "id,rules\nanger,shout*\n");
        Run.emic(study, 0, "apply", "-q");
        Files.writeString(table, "id,rules\nanger,shout* OR yell*\n");
        assertThat(Run.emic(study, 4, "codebook", "diff", "applied:visits", "codebooks/visits.csv")
                        .out())
                .contains("anger: rule anger/1 changed")
                .doesNotContain("codebook: name");
        assertThat(Run.emic(folder, 3, "codebook", "diff", "applied:visits", "old.yaml")
                        .err())
                .contains("CLI-004");
    }
}
