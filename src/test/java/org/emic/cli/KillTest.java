package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment leaves a project that opens and, run again, ends in the bytes of an undisturbed run. */
class KillTest {

    /** Kills of each command that met it running. */
    private static final int KILLS = 26;

    private static final int FILES = 100;
    private static final String CODEBOOK =
            Run.HOME.resolve("codebooks/hostile-relationships.yaml").toString();

    @TempDir
    Path folder;

    private Path transcripts;

    @BeforeEach
    void transcripts() throws IOException {
        transcripts = Files.createDirectories(folder.resolve("transcripts"));
        Random random = new Random(7);
        List<String> words =
                List.of("shouted", "door", "slammed", "never", "quiet", "worker", "scared", "left", "the", "and");
        for (int i = 0; i < FILES; i++) {
            StringBuilder text = new StringBuilder();
            for (int turn = 0; turn < 30; turn++) {
                text.append(turn % 2 == 0 ? "I: " : "MUM: ");
                for (int word = 0; word < 12; word++) {
                    text.append(words.get(random.nextInt(words.size()))).append(' ');
                }
                text.append(i).append(".\n\n");
            }
            Files.writeString(transcripts.resolve("interview-%03d.txt".formatted(i)), text);
        }
    }

    /**
     * Starts the command and kills it after a random part of the time that it took until now.
     *
     * @return whether it was still running
     */
    private boolean killed(Path study, Moments moments, String... args) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process victim = EmicProcess.start(study, args);
        boolean ended = victim.waitFor(moments.next(), TimeUnit.NANOSECONDS);
        victim.destroyForcibly().waitFor();
        if (ended) {
            moments.shorter(System.nanoTime() - begun);
        }
        return !ended;
    }

    /** Random moments in the life of a command, which may take longer or shorter as the machine is busy. */
    private static final class Moments {
        private final Random random;
        private long whole;

        Moments(long seed, long whole) {
            this.random = new Random(seed);
            this.whole = whole;
        }

        long next() {
            return (long) (whole * (0.15 + 0.85 * random.nextDouble()));
        }

        void shorter(long took) {
            whole = took;
        }
    }

    private Moments moments(long seed, Path study, String... args) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        assertThat(EmicProcess.start(study, args).waitFor()).isZero();
        return new Moments(seed, System.nanoTime() - begun);
    }

    private static Map<String, String> bytes(Path study) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(study)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = study.relativize(each).toString();
                if (!name.startsWith(".emic")) {
                    all.put(name, Files.readString(each));
                }
            }
        }
        all.put("segments", Run.emic(study, 0, "segments", "-f", "csv", "-q").out());
        all.put("freq", Run.emic(study, 0, "freq", "-f", "csv", "-q").out());
        return all;
    }

    private Path study(String name) {
        Run.emic(folder, 0, "init", name, "--title", "study");
        return folder.resolve(name);
    }

    /** The project opens, and each source it lists is whole. */
    private static void opens(Path study) throws IOException {
        Run list = Run.emic(study, 0, "source", "list", "-f", "tsv", "--quiet");
        List<String> rows = list.out().lines().skip(1).toList();
        for (String row : rows.subList(Math.max(0, rows.size() - 3), rows.size())) {
            String id = row.substring(0, row.indexOf('\t'));
            assertThat(Run.emic(study, 0, "source", "show", id, "--text").out())
                    .isEqualTo(Files.readString(study.resolve("sources/" + id + ".txt"), StandardCharsets.UTF_8));
        }
        Run.emic(study, 0, "freq", "-f", "csv", "-q");
    }

    @Test
    void killedIngestsLeaveAProjectThatEndsInTheSameBytes() throws IOException, InterruptedException {
        String[] ingest = {"ingest", transcripts.toString(), "--kind", "interview", "-f", "csv"};
        Path whole = study("whole");
        Moments moments = moments(11, whole, ingest);
        Run.emic(whole, 0, "apply", CODEBOOK, "-f", "csv");
        Map<String, String> expected = bytes(whole);
        int hit = 0;
        for (int i = 0; hit < KILLS; i++) {
            Path study = study("killed-" + i);
            hit += killed(study, moments, ingest) ? 1 : 0;
            opens(study);
            Run.emic(study, 0, ingest);
            Run.emic(study, 0, "apply", CODEBOOK, "-f", "csv");
            assertThat(bytes(study)).as("kill %d", i).isEqualTo(expected);
            SampleStudy.delete(study);
        }
    }

    @Test
    void killedApplicationsLeaveAProjectThatEndsInTheSameBytes() throws IOException, InterruptedException {
        Path whole = study("whole");
        Run.emic(whole, 0, "ingest", transcripts.toString(), "--kind", "interview", "-f", "csv");
        Path start = SampleStudy.copyOf(whole, folder.resolve("start"));
        Moments moments = moments(13, whole, "apply", CODEBOOK);
        Map<String, String> expected = bytes(whole);
        int hit = 0;
        for (int i = 0; hit < KILLS; i++) {
            Path study = SampleStudy.copyOf(start, folder.resolve("killed-" + i));
            hit += killed(study, moments, "apply", CODEBOOK) ? 1 : 0;
            opens(study);
            Run.emic(study, 0, "apply", CODEBOOK, "-f", "csv");
            assertThat(bytes(study)).as("kill %d", i).isEqualTo(expected);
            SampleStudy.delete(study);
        }
    }
}
