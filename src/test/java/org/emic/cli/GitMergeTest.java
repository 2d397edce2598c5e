package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people code on two branches, and git puts their work together without anybody's hand. */
class GitMergeTest {

    private static final String BOOK = """
        emic: codebook/1
        name: visits
        version: 1.0.0
        codes:
          - id: doors
            definition: A door is used to say something.
            no-rules: coded by hand
          - id: anger
            definition: Somebody is angry, as told or seen.
            no-rules: coded by hand
          - id: silence
            definition: Nothing is said where something could be.
            no-rules: coded by hand
        """;

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void study() throws IOException, InterruptedException {
        assumeTrue(hasGit(), "git is not installed");
        Files.writeString(
                folder.resolve("visit.txt"),
                "I: How was it?\n\nM: He slammed the door, he was furious.\n\nI: And she?\n\nM: Quiet. Very quiet.\n");
        Run.emic(folder, 0, "init", "study");
        study = folder.resolve("study");
        Run.emic(study, 0, "ingest", "../visit.txt");
        Files.writeString(study.resolve("codebooks/visits.yaml"), BOOK);
        code("jo", "doors", "slammed the door");
        git("init", "-q", "-b", "main");
        commit("the study");
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command)
                .directory(study.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor())
                .as("git %s\n%s", String.join(" ", words), said)
                .isZero();
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }

    private void code(String coder, String code, String quote) {
        Run.emic(study, 0, "code", "add", "visit", code, "--quote", quote, "--coder", coder, "--new", "-q");
    }

    private List<String> codings() {
        Run list = Run.emic(study, 0, "code", "list", "-f", "csv", "--columns", "coder,code,text");
        assertThat(list.err()).doesNotContain("warning").doesNotContain("error");
        return list.out().lines().skip(1).toList();
    }

    private void isClean() {
        Run.emic(study, 0, "check", "-q");
        assertThat(Run.emic(study, 0, "segments", "-f", "csv").err()).doesNotContain("warning");
        assertThat(Run.emic(study, 0, "freq", "-f", "csv").err()).doesNotContain("warning");
        assertThat(Run.emic(study, 0, "log", "-f", "csv").err()).doesNotContain("warning");
    }

    @Test
    void twoCodersOfOneSource() throws IOException, InterruptedException {
        git("checkout", "-q", "-b", "marek");
        code("marek", "anger", "he was furious");
        code("marek", "silence", "Very quiet.");
        commit("Marek's");
        git("checkout", "-q", "main");
        code("jo", "silence", "Quiet. Very quiet.");
        commit("Jo's");
        git("merge", "-q", "--no-edit", "marek");
        assertThat(codings())
                .containsExactlyInAnyOrder(
                        "jo,doors,slammed the door",
                        "jo,silence,Quiet. Very quiet.",
                        "marek,anger,he was furious",
                        "marek,silence,Very quiet.");
        isClean();
    }

    @Test
    void oneCoderOnTwoMachines() throws IOException, InterruptedException {
        git("checkout", "-q", "-b", "laptop");
        code("jo", "anger", "he was furious");
        commit("on the laptop");
        git("checkout", "-q", "main");
        code("jo", "silence", "Very quiet.");
        commit("at the desk");
        git("merge", "-q", "--no-edit", "laptop");
        assertThat(codings())
                .containsExactlyInAnyOrder(
                        "jo,doors,slammed the door", "jo,anger,he was furious", "jo,silence,Very quiet.");
        isClean();
    }

    @Test
    void oneReplacesTheTextWhileTheOtherCodes() throws IOException, InterruptedException {
        git("checkout", "-q", "-b", "marek");
        code("marek", "anger", "he was furious");
        commit("Marek's");
        git("checkout", "-q", "main");
        Files.writeString(folder.resolve("visit.txt"), """
            I: Is it on?

            I: How was it?

            M: He slammed the door, he was furious.

            I: And she?

            M: Quiet.
            """);
        Run.emic(study, 0, "source", "replace", "visit", "../visit.txt", "--coder", "jo");
        commit("the corrected text");
        git("merge", "-q", "--no-edit", "marek");
        assertThat(Run.emic(study, 4, "check").out()).contains("CHK-042", "marek coded 'anger'");
        Run.emic(study, 0, "source", "replace", "visit", "sources/visit.txt", "--coder", "jo");
        assertThat(codings()).containsExactlyInAnyOrder("jo,doors,slammed the door", "marek,anger,he was furious");
        isClean();
    }

    @Test
    void oneRenamesACodeWhileTheOtherCodesWithIt() throws IOException, InterruptedException {
        git("checkout", "-q", "-b", "marek");
        code("marek", "doors", "the door");
        commit("Marek's");
        git("checkout", "-q", "main");
        Run.emic(study, 0, "code", "rename", "doors", "doorways", "--coder", "jo");
        commit("another name");
        git("merge", "-q", "--no-edit", "marek");
        // What was coded before the renaming has the new name already; what was coded after it gets it by the same
        // words.
        if (codings().contains("marek,doors,the door")) {
            Run.emic(study, 0, "code", "rename", "doors", "doorways", "--coder", "jo");
        }
        assertThat(codings()).containsExactlyInAnyOrder("jo,doorways,slammed the door", "marek,doorways,the door");
    }
}
