package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is coded survives: processes that are killed, that write at once, a full disk, a folder nobody may write in. */
class CodeKillTest {

    private static final int KILLS = 100;
    private static final int ROWS = 150;
    private static final String SOURCE = "anna";

    @TempDir
    Path folder;

    private Path study;
    private Path codings;

    @BeforeEach
    void study() throws IOException {
        study = folder.resolve("study");
        Run.emic(folder, 0, "init", "study", "--title", "study");
        Files.writeString(folder.resolve("anna.txt"), "M: " + "word 🙂 and more. ".repeat(100) + "\n");
        Run.emic(study, 0, "ingest", "../anna.txt", "--kind", "interview");
        codings = study.resolve("codings");
    }

    private static List<String> lines(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** How many codings of each batch count, and what is said of the logs. */
    private Map<Integer, Long> batches(StringBuilder said) {
        Run list = Run.emic(study, 0, "code", "list", "-q", "-f", "tsv", "--columns", "memo");
        said.append(list.err());
        return list.out()
                .lines()
                .skip(1)
                .collect(Collectors.groupingBy(Integer::parseInt, TreeMap::new, Collectors.counting()));
    }

    @Test
    void aKilledProcessLeavesWhatItConfirmedAndOfTheRestAllOrNothing() throws IOException, InterruptedException {
        Random random = new Random(17);
        int takenOver = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process victim = CodingProcess.start(study, List.of(), "jo", SOURCE, "" + ROWS, "0", "100000");
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
            List<String> done = new ArrayList<>();
            // The first batch warms the process up; then any moment of the next ones.
            done.add(reader.readLine());
            victim.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS);
            victim.toHandle().destroyForcibly();
            victim.waitFor();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                done.add(line);
            }
            done.removeIf(line -> line == null || !line.matches("done [0-9]+"));
            StringBuilder said = new StringBuilder();
            Map<Integer, Long> batches = batches(said);
            assertThat(batches.values()).as("kill %d", kill).containsOnly((long) ROWS);
            assertThat(batches.size()).as("kill %d", kill).isBetween(done.size(), done.size() + 1);
            boolean wasTorn = said.toString().contains("COD-0");
            Run next = Run.emic(
                    study, CodingProcess.batch(SOURCE, 2, 999_999), 0, "code", "add", "-", "--new", "--coder", "jo");
            takenOver += next.err().contains("PRJ-013") ? 1 : 0;
            assertThat(next.err().contains("COD-0"))
                    .as("kill %d: set aside and said", kill)
                    .isEqualTo(wasTorn);
            assertThat(Files.exists(codings.resolve("jo.torn"))).isEqualTo(wasTorn);
            StringBuilder after = new StringBuilder();
            assertThat(batches(after)).hasSize(batches.size() + 1).containsEntry(999_999, 2L);
            assertThat(after.toString()).isEmpty();
            Files.delete(codings.resolve("jo.jsonl"));
            Files.deleteIfExists(codings.resolve("jo.torn"));
        }
        assertThat(takenOver).as("locks of the dead that were taken over").isPositive();
    }

    @Test
    void twoProcessesAtOnceInterleaveNothingAndTheOneThatIsRefusedIsToldWhoHoldsTheLock()
            throws IOException, InterruptedException {
        Process one = CodingProcess.start(study, List.of(), "jo", SOURCE, "40", "0", "30");
        Process two = CodingProcess.start(study, List.of(), "jo", SOURCE, "40", "1000", "30");
        List<String> said = new ArrayList<>(lines(one));
        said.addAll(lines(two));
        assertThat(one.waitFor() + two.waitFor()).isZero();
        long done = said.stream().filter(line -> line.startsWith("done ")).count();
        assertThat(said).noneMatch(line -> line.startsWith("failed "));
        assertThat(said.stream().filter(line -> line.contains("PRJ-010")))
                .allSatisfy(line -> assertThat(line).contains("another command is changing this project"));
        StringBuilder errors = new StringBuilder();
        Map<Integer, Long> batches = batches(errors);
        assertThat(batches.values()).containsOnly(40L);
        assertThat(batches.size()).isEqualTo((int) done);
        assertThat(errors.toString()).isEmpty();
        said.stream()
                .filter(line -> line.startsWith("done "))
                .forEach(line -> assertThat(batches).containsKey(Integer.parseInt(line.substring("done ".length()))));
    }

    @Test
    void theLockOfADeadProcessIsTakenOverWithANotice() throws IOException {
        String host = Files.isReadable(Path.of("/proc/sys/kernel/hostname"))
                ? Files.readString(Path.of("/proc/sys/kernel/hostname")).strip()
                : java.net.InetAddress.getLocalHost().getHostName();
        Files.writeString(study.resolve(".emic/lock"), "process 999999 on " + host + "\n");
        Run run = Run.emic(study, CodingProcess.batch(SOURCE, 1, 7), 0, "code", "add", "-", "--new", "--coder", "jo");
        assertThat(run.err()).contains("note[PRJ-013]", "process 999999 on " + host, "taken over");
    }

    private static boolean can(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A shell's words that prepare the world of the child, and then become it. */
    private static List<String> shell(String prepare) {
        return List.of("sh", "-c", prepare + " && exec \"$@\"", "child");
    }

    private static List<String> inItsOwnMounts(String prepare) {
        List<String> words = new ArrayList<>(List.of("unshare", "-rm"));
        words.addAll(shell(prepare));
        return words;
    }

    private void logsSurvive(List<String> before, int rows, String error) throws IOException {
        Run.emic(study, CodingProcess.batch(SOURCE, 3, 1), 0, "code", "add", "-", "--new", "--coder", "jo");
        byte[] log = Files.readAllBytes(codings.resolve("jo.jsonl"));
        Process child = CodingProcess.start(study, before, "jo", SOURCE, "" + rows, "2", "1");
        assertThat(lines(child))
                .contains("failed 2")
                .anySatisfy(line -> assertThat(line).contains(error));
        assertThat(Files.readAllBytes(codings.resolve("jo.jsonl"))).isEqualTo(log);
        Run.emic(study, CodingProcess.batch(SOURCE, 3, 3), 0, "code", "add", "-", "--new", "--coder", "jo");
        StringBuilder said = new StringBuilder();
        assertThat(batches(said)).isEqualTo(new TreeMap<>(Map.of(1, 3L, 3, 3L)));
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void aFileThatMayNotGrowEndsInAnErrorWithTheLogAsItWas() throws IOException {
        Assumptions.assumeTrue(can("sh", "-c", "ulimit -f 200"), "the shell limits no file sizes here");
        logsSurvive(shell("ulimit -f 200"), 1500, "error[PRJ-014]: cannot write");
    }

    @Test
    void aFullDiskEndsInAnErrorWithTheLogAsItWas() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                can("unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "no small file system can be mounted here");
        Run.emic(study, CodingProcess.batch(SOURCE, 3, 1), 0, "code", "add", "-", "--new", "--coder", "jo");
        Path copy = Files.createDirectory(folder.resolve("copy"));
        // The disk is there as long as the child: it takes its log home afterwards.
        String prepare = "mount -t tmpfs -o size=64k tmpfs " + disk + " && cp " + codings + "/jo.jsonl " + disk
                + " && mount --bind " + disk + " " + codings;
        List<String> words = new ArrayList<>(
                List.of("unshare", "-rm", "sh", "-c", prepare + " && \"$@\"; cp " + codings + "/* " + copy, "child"));
        Process child = CodingProcess.start(study, words, "jo", SOURCE, "1000", "2", "1");
        assertThat(lines(child))
                .contains("failed 2")
                .anySatisfy(line -> assertThat(line).contains("error[PRJ-014]: cannot write", "No space left"));
        assertThat(copy.resolve("jo.jsonl")).hasSameBinaryContentAs(codings.resolve("jo.jsonl"));
    }

    @Test
    void aFolderThatMayOnlyBeReadEndsInAnErrorWithTheLogAsItWas() throws IOException {
        String readOnly = "mount --bind %1$s %1$s && mount -o remount,ro,bind %1$s";
        Assumptions.assumeTrue(
                can("unshare", "-rm", "sh", "-c", readOnly.formatted(codings)),
                "no folder can be mounted read-only here");
        logsSurvive(inItsOwnMounts(readOnly.formatted(codings)), 3, "error[PRJ-014]: cannot write");
    }

    @Test
    void aProjectThatMayOnlyBeReadRefusesToCodeAndStillShowsWhatIsCoded() throws IOException {
        String readOnly = "mount --bind %1$s %1$s && mount -o remount,ro,bind %1$s";
        Assumptions.assumeTrue(
                can("unshare", "-rm", "sh", "-c", readOnly.formatted(study)),
                "no folder can be mounted read-only here");
        Files.writeString(study.resolve("notes.txt"), "x", StandardOpenOption.CREATE);
        logsSurvive(inItsOwnMounts(readOnly.formatted(study)), 3, "error[PRJ-012]: cannot write in this project");
    }
}
