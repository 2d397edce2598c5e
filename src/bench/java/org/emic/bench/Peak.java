package org.emic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The most memory that a process had, as the kernel counts it ({@code VmHWM}); Linux only. */
final class Peak {

    private static final long MILLISECONDS = 20;

    private Peak() {}

    /** Runs a command, which must end well, and says the most memory it had: {@code 519 MB}, or that it is not known. */
    static String of(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("bench-output.tmp").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long kilobytes = 0;
        while (!process.waitFor(MILLISECONDS, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, highest(status));
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return kilobytes == 0 ? "not known" : String.format(Locale.ROOT, "%d MB", kilobytes / 1024);
    }

    private static long highest(Path status) {
        try {
            return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // It ended while its status was read.
            return 0;
        }
    }
}
