package org.emic.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.emic.coding.Ulids;

/**
 * The process a command runs in: its streams, folder, environment, clock and chance. Standard output and error are UTF-8
 * whatever the locale says.
 */
final class Console {

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final PrintWriter outWriter;
    private final PrintWriter errWriter;
    private final Surroundings surroundings;
    private Optional<ProjectAhead> ahead = Optional.empty();

    /**
     * What surrounds a process beside its streams.
     *
     * @param directory the working directory, absolute
     * @param installed where Emic is
     * @param environment the environment variables
     * @param clock the time
     * @param random what the ids of events are made of beside the time
     * @param screen what the streams are connected to
     */
    record Surroundings(
            Path directory,
            Installed installed,
            Map<String, String> environment,
            Clock clock,
            RandomGenerator random,
            Screen screen) {}

    /**
     * Where Emic is.
     *
     * @param home its folder, where the sample corpus and the shipped codebooks are
     * @param built where the program stands that the build made, and beside it what else the build made
     */
    record Installed(Path home, Path built) {}

    /**
     * What the streams are connected to.
     *
     * @param out whether standard output is a terminal
     * @param err whether standard error is a terminal
     * @param columns its width in cells; 0 where it is not known
     */
    record Screen(boolean out, boolean err, int columns) {
        /** Neither stream is a terminal. */
        static final Screen NONE = new Screen(false, false, 0);
    }

    Console(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        this.surroundings = surroundings;
    }

    /** Begins to open the project that the command line seems to be about. */
    void openAhead(List<String> words) {
        ahead = ProjectAhead.begin(this, words);
    }

    /** The project that is being opened, if one is. */
    Optional<ProjectAhead> ahead() {
        return ahead;
    }

    InputStream in() {
        return in;
    }

    /** Standard output as bytes. Whoever writes to it flushes {@link #out()} before. */
    OutputStream bytes() {
        return out;
    }

    /** Standard error as bytes, for a console inside this one. */
    OutputStream errBytes() {
        return err;
    }

    PrintWriter out() {
        return outWriter;
    }

    PrintWriter err() {
        return errWriter;
    }

    Screen screen() {
        return surroundings.screen();
    }

    Clock clock() {
        return surroundings.clock();
    }

    RandomGenerator random() {
        return surroundings.random();
    }

    /** Makes the ids of what is done in this process. */
    Ulids ulids() {
        return new Ulids(surroundings.clock(), surroundings.random());
    }

    Path home() {
        return surroundings.installed().home();
    }

    Installed installed() {
        return surroundings.installed();
    }

    /** The value of an environment variable; empty where it is not set. */
    String environment(String name) {
        return surroundings.environment().getOrDefault(name, "");
    }

    /** All environment variables. */
    Map<String, String> environment() {
        return surroundings.environment();
    }

    /** {@code path} as seen from the working directory. */
    Path resolve(Path path) {
        return surroundings.directory().resolve(path).normalize();
    }

    /** Whether the reader has gone: {@code emic segments | head}. */
    boolean readerGone() {
        return outWriter.checkError();
    }
}
