package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code source replace} that is killed at any moment leaves the old text with its codings or the new text with its. */
class ReplaceKillTest {

    /** Kills that met the command running: half at random moments, half while it changes files. */
    private static final int KILLS = 60;

    private static final int TURNS = 700;

    @TempDir
    Path folder;

    @Test
    void everythingIsOldOrEverythingIsNew() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("visit.txt"), text(""));
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new/visit.txt"), text("I: Is the tape on?\n\nM: It is.\n\n"));
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");
        Run.emic(study, 0, "ingest", "../visit.txt");
        Run.emic(study, rows(0, 100), 0, "code", "add", "-", "--coder", "jo", "--new", "-q");
        Run.emic(study, rows(100, 200), 0, "code", "add", "-", "--coder", "marek", "--new", "-q");
        String[] replace = {"source", "replace", "visit", "../new/visit.txt", "--coder", "jo"};

        String old = state(study);
        Path whole = SampleStudy.copyOf(study, folder.resolve("whole"));
        long begun = System.nanoTime();
        assertThat(EmicProcess.start(whole, replace).waitFor()).isZero();
        long took = System.nanoTime() - begun;
        String now = state(whole);
        assertThat(now).isNotEqualTo(old);

        Random random = new Random(17);
        int hit = 0;
        int completed = 0;
        for (int i = 0; hit < KILLS; i++) {
            Path copy = SampleStudy.copyOf(study, folder.resolve("killed-" + i));
            Process victim = EmicProcess.start(copy, replace);
            boolean ended = i % 2 == 0
                    ? victim.waitFor((long) (took * random.nextDouble()), TimeUnit.NANOSECONDS)
                    : endedBeforeItWrote(victim, copy, random);
            victim.destroyForcibly().waitFor();
            hit += ended ? 0 : 1;
            completed += Files.exists(copy.resolve("unfinished-change.txt")) ? 1 : 0;
            assertThat(state(copy)).as("kill %d", i).isIn(old, now);
            assertThat(files(copy)).as("kill %d", i).doesNotContain("unfinished-change.txt");
            Run.emic(copy, 0, replace);
            assertThat(state(copy)).as("kill %d, run again", i).isEqualTo(now);
            SampleStudy.delete(copy);
        }
        assertThat(completed)
                .as("changes that were made and had to be completed")
                .isPositive();
    }

    /** Waits until the command lays the first new content beside its file, and a moment longer. */
    private static boolean endedBeforeItWrote(Process victim, Path study, Random random) throws IOException {
        while (victim.isAlive() && files(study).stream().noneMatch(name -> name.endsWith(".emic-next"))) {
            Thread.onSpinWait();
        }
        long until = System.nanoTime() + random.nextInt(12_000_000);
        while (victim.isAlive() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return !victim.isAlive();
    }

    private static List<String> files(Path study) throws IOException {
        try (Stream<Path> codings = Files.list(study.resolve("codings"));
                Stream<Path> sources = Files.list(study.resolve("sources"));
                Stream<Path> here = Files.list(study)) {
            return Stream.of(codings, sources, here)
                    .flatMap(each -> each)
                    .map(each -> each.getFileName().toString())
                    .toList();
        }
    }

    /** Every coding with its place and the words there, and how the text begins. */
    private static String state(Path study) throws IOException {
        String codings = Run.emic(study, 0, "code", "list", "-f", "csv", "--columns", "start,end,code,coder,text", "-q")
                .out();
        assertThat(codings.lines().count()).isEqualTo(201);
        assertThat(codings.lines().skip(1)).allMatch(row -> {
            List<String> cells = List.of(row.split(",", -1));
            return cells.get(2).equals(cells.get(4).replace(' ', '-'));
        });
        String text = Run.emic(study, 0, "source", "show", "visit", "--text").out();
        return text.substring(0, 20) + codings;
    }

    private static String text(String before) {
        StringBuilder text = new StringBuilder(before);
        for (int i = 0; i < TURNS; i++) {
            text.append(i % 2 == 0 ? "I: " : "M: ")
                    .append("turn number ")
                    .append(i)
                    .append(" was said.\n\n");
        }
        return text.toString();
    }

    /** Codings whose codes are the words they stand on. */
    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder("source,code,quote\n");
        for (int i = from; i < to; i++) {
            rows.append("visit,number-")
                    .append(i)
                    .append("-was,number ")
                    .append(i)
                    .append(" was\n");
        }
        return rows.toString();
    }
}
