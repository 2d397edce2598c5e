package org.emic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The same study as a project of {@code qc} (the package {@code qualitative-coding}): transcripts through its own importer,
 * codings through its own models. It codes whole lines, so a turn is a line here.
 */
final class QcProject {

    static final String MODULE = "qualitative_coding";

    private final Path work;
    private final Peers peers;
    private final Path folder;

    /** @param work the folder in which it stands */
    QcProject(Path work, Peers peers) {
        this.work = work;
        this.peers = peers;
        folder = work.resolve("tables-qc");
    }

    /** Makes it, where it has not been made. */
    void make(Path files, Path codings, Path script) throws IOException, InterruptedException {
        Path done = work.resolve("tables-qc.done");
        if (Files.exists(done)) {
            return;
        }
        Bench.delete(folder);
        Files.createDirectories(folder);
        run(command("init"));
        run(command("corpus", "import", files.toString(), "--recursive", "--importer", "verbatim"));
        run(peers.line("python3", script.toString(), settings(), codings.toString()));
        Files.createFile(done);
    }

    /** A command over it. */
    List<String> command(String... words) {
        List<String> line = peers.line("qc", words);
        line.addAll(List.of("--settings", settings()));
        return line;
    }

    private String settings() {
        return folder.resolve("settings.yaml").toString();
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Timing.process(work, Map.of(), command, 0).run();
    }
}
