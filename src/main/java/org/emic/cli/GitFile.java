package org.emic.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.emic.diagnostic.EmicException;

/**
 * Files as they were at a revision of the git repository around a folder. Git is run as a process of its own, without a
 * shell, and told nothing that could be read as an option.
 */
final class GitFile {

    /** Bytes: one more than the reader of codebooks takes, so that it tells of a file that is too long. */
    private static final int MOST = 10_000_001;

    /** What git says is compared, so it is to say it in English; and it must never wait for somebody to type. */
    private static final Map<String, String> SURROUNDINGS =
            Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0", "GIT_OPTIONAL_LOCKS", "0");

    private final Path directory;

    /** What git answered. */
    private record Answer(int exit, byte[] out, String err) {}

    GitFile(Path directory) {
        this.directory = directory;
    }

    /**
     * The content of a file.
     *
     * @param revision what git takes for one: a commit, branch or tag, {@code HEAD~3}; empty for what is staged
     * @param path relative to the folder; else, if there is no such file, to the top of the repository
     * @throws EmicException CBK-041 to CBK-044 if git, the repository, the revision or the file is not there
     */
    byte[] read(String revision, String path) throws IOException {
        String written = path.replace(File.separatorChar, '/');
        requireRevision(revision);
        for (String object : List.of(revision + ":./" + written, revision + ":" + written)) {
            Answer blob = run("cat-file", "blob", object);
            if (blob.exit() == 0) {
                return blob.out();
            }
        }
        String missing =
                revision.isEmpty() ? "nothing is staged as '" : "the revision '" + revision + "' has no file '";
        throw EmicException.of(
                "CBK-044",
                missing + path + "'",
                "paths go from the current folder, or else from the top of the repository; was it called otherwise"
                        + " then?");
    }

    private void requireRevision(String revision) throws IOException {
        String asked = revision.isEmpty() ? "HEAD" : revision;
        Answer answer = asked.startsWith("-")
                ? new Answer(1, new byte[0], "")
                : run("rev-parse", "--verify", "--quiet", asked + "^{tree}");
        if (answer.err().contains("not a git repository")) {
            throw EmicException.of(
                    "CBK-042", directory + " is in no git repository", "change into the repository, or name a file");
        }
        if (answer.exit() != 0 && !revision.isEmpty()) {
            String said = answer.err().strip().lines().findFirst().orElse("");
            throw EmicException.of(
                    "CBK-043",
                    "git knows no revision '" + revision + "'" + (said.isEmpty() ? "" : ": " + said),
                    "write a commit, a branch or a tag; git log shows the commits");
        }
    }

    private Answer run(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(SURROUNDINGS);
        Process git;
        try {
            git = builder.start();
        } catch (IOException e) {
            throw EmicException.of(
                    "CBK-041",
                    "git could not be started, and is needed for git:REV:PATH",
                    "install git, or write the old version into a file and name that");
        }
        git.getOutputStream().close();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> words(git.getErrorStream()));
        byte[] out = git.getInputStream().readNBytes(MOST);
        git.getInputStream().close();
        try {
            return new Answer(git.waitFor(), out, err.join());
        } catch (InterruptedException e) {
            git.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String words(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
