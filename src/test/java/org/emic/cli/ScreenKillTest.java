package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.project.Workspace;
import org.emic.screen.Journal;
import org.emic.screen.Mark;
import org.emic.screen.Puppet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session in the coding screen that is killed at any moment: every action that was acknowledged is there when the project
 * is opened again, and beside them at most the one that was under way.
 */
class ScreenKillTest {

    private static final int KILLS = 60;
    private static final String CODER = "jo";

    @TempDir
    Path folder;

    /** The process that is killed: it codes and says on standard output what was acknowledged. */
    public static void main(String[] args) throws IOException {
        try (Workspace workspace = ScreenStudy.open(Path.of(args[0]));
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            ScreenJournal journal = ScreenStudy.journal(workspace, CODER);
            Puppet.play(
                    ScreenStudy.desk(workspace, journal, CODER),
                    journal,
                    new Random(Long.parseLong(args[1])),
                    1_000_000,
                    answer -> out.print(line(answer) + "\n"));
        }
    }

    private static String line(Journal.Answer answer) {
        return Stream.concat(
                        answer.put().stream().map(mark -> mark.coding().id() + "=" + says(mark)),
                        answer.dropped().stream().map(id -> id + "="))
                .collect(Collectors.joining("\t"));
    }

    /** All that a coding says, in a line. */
    private static String says(Mark mark) {
        var coding = mark.coding();
        return String.join(
                " ",
                coding.code(),
                coding.codebook(),
                coding.coder(),
                coding.span().toString(),
                mark.judgement().toString(),
                coding.memo());
    }

    private record Found(Map<String, String> marks, int events) {}

    /** What a command that opens the project afterwards sees. */
    private static Found found(Path study) {
        try (Workspace workspace = ScreenStudy.open(study)) {
            ScreenJournal journal = ScreenStudy.journal(workspace, CODER);
            Map<String, String> marks = new TreeMap<>();
            journal.read().forEach(mark -> marks.put(mark.coding().id(), says(mark)));
            return new Found(marks, workspace.log().events().size());
        }
    }

    private static Process start(Path study, long seed) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Demic.home=" + Run.HOME,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScreenKillTest.class.getName(),
                        study.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void everythingThatWasAcknowledgedIsThereAfterAKill() throws IOException, InterruptedException {
        Path study = ScreenStudy.in(folder);
        Random random = new Random(17);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Found before = found(study);
            Process session = start(study, random.nextLong());
            Map<String, String> expected = new HashMap<>(before.marks());
            int actions = 0;
            try (BufferedReader acks = session.inputReader(StandardCharsets.UTF_8)) {
                // Some acknowledgements, then a moment that ends anywhere in the next action.
                for (int wait = 1 + random.nextInt(20); wait > 0; wait--, actions++) {
                    take(Objects.requireNonNull(acks.readLine()), expected);
                }
                session.waitFor(random.nextInt(8_000_000), TimeUnit.NANOSECONDS);
                // By its handle: the process's own method would close its output, and what it acknowledged last is in
                // there.
                session.toHandle().destroyForcibly();
                session.waitFor();
                for (String more = acks.readLine(); more != null; more = acks.readLine(), actions++) {
                    take(more, expected);
                }
            }
            Found after = found(study);
            assertThat(after.events() - before.events())
                    .as("events after kill %d", kill)
                    .isBetween(actions, actions + 1);
            Set<String> differing = new HashSet<>(expected.keySet());
            differing.addAll(after.marks().keySet());
            differing.removeIf(
                    id -> Objects.equals(expected.get(id), after.marks().get(id)));
            assertThat(differing)
                    .as("kill %d: other codings than those acknowledged, beside what was under way", kill)
                    .hasSizeLessThanOrEqualTo(after.events() - before.events() - actions);
            acknowledged += actions;
        }
        assertThat(acknowledged).isGreaterThan(5 * KILLS);
        List<String> check = Run.emic(study, 0, "segments", "-f", "tsv", "--columns", "segment_id,text")
                .out()
                .lines()
                .toList();
        assertThat(check).hasSizeGreaterThan(1);
    }

    private static void take(String ack, Map<String, String> expected) {
        for (String each : ack.split("\t", -1)) {
            String id = each.substring(0, each.indexOf('='));
            String says = each.substring(id.length() + 1);
            if (says.isEmpty()) {
                expected.remove(id);
            } else {
                expected.put(id, says);
            }
        }
    }
}
