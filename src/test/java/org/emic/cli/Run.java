package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Emic run in this process, in a folder of the test's own.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(String out, String err) {

    /** Where the repository is: the sample corpus and the shipped codebooks are there. */
    static final Path HOME = Path.of(System.getProperty("emic.home", ".")).toAbsolutePath();

    /** The clock stands still, so that this alone tells the events of two copies of a study apart. */
    private static final SplittableRandom RANDOM = new SplittableRandom(7);

    /** Runs {@code args} in {@code directory} and checks the exit code first. */
    static Run emic(Path directory, int expectedExit, String... args) {
        return emic(directory, "", expectedExit, args);
    }

    /** The same, with {@code input} as standard input. */
    static Run emic(Path directory, String input, int expectedExit, String... args) {
        return emic(in(directory, Console.Screen.NONE), input, expectedExit, args);
    }

    /** The same on a terminal of so many columns. */
    static Run onTerminal(int columns, Path directory, int expectedExit, String... args) {
        return emic(in(directory, new Console.Screen(true, false, columns)), "", expectedExit, args);
    }

    private static Run emic(Console.Surroundings surroundings, String input, int expectedExit, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, surroundings);
        int exit = Main.run(console, args);
        Run run = new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(exit)
                .as("exit code of emic %s\n%s%s", String.join(" ", args), run.out, run.err)
                .isEqualTo(expectedExit);
        return run;
    }

    /** A console nobody reads, for looking at commands without running them. */
    static Console console() {
        return new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                in(HOME, Console.Screen.NONE));
    }

    private static Console.Surroundings in(Path directory, Console.Screen screen) {
        return new Console.Surroundings(
                directory.toAbsolutePath(),
                new Console.Installed(HOME, Main.built()),
                Map.of(),
                Clock.fixed(Instant.parse("2026-03-14T09:26:53Z"), ZoneOffset.UTC),
                RANDOM,
                screen);
    }
}
