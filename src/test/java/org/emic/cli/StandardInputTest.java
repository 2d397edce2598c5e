package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pipe is not a file: it has no length, and nobody can go back in it. */
class StandardInputTest {

    @TempDir
    Path folder;

    @Test
    void aTranscriptComesThroughAPipe() throws IOException, InterruptedException {
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");
        Process emic = EmicProcess.start(study, "ingest", "-", "--kind", "interview");
        try (OutputStream pipe = emic.getOutputStream()) {
            pipe.write("I: How was it?\n\nP: Fine.\n\nI: And then?\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(emic.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(emic.exitValue()).isZero();
        assertThat(Run.emic(study, 0, "words", "-f", "csv").out()).contains("fine,Fine,1,");
    }
}
