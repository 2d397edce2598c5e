package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Emic in a process of its own, which a test may kill. */
final class EmicProcess {

    private EmicProcess() {}

    /** Starts emic in {@code directory}; what it says goes nowhere. */
    static Process start(Path directory, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Demic.home=" + Run.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                "org.emic.cli.Main"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
