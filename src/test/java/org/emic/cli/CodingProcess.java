package org.emic.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Codes in a process of its own, batch after batch, and says of each on standard output when emic has said that it is done:
 * {@code done N}, or {@code refused N} where another process held the lock.
 */
final class CodingProcess {

    private CodingProcess() {}

    /** @param args the project, the coder, the source, rows a batch, the first batch's number, how many batches */
    public static void main(String[] args) {
        Path study = Path.of(args[0]);
        int rows = Integer.parseInt(args[3]);
        int first = Integer.parseInt(args[4]);
        PrintStream said = System.out;
        for (int batch = first; batch < first + Integer.parseInt(args[5]); batch++) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = new Console(
                    new ByteArrayInputStream(batch(args[2], rows, batch).getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    err,
                    new Console.Surroundings(
                            study,
                            new Console.Installed(Run.HOME, Main.built()),
                            Map.of(),
                            Clock.systemUTC(),
                            new SplittableRandom(),
                            Console.Screen.NONE));
            int exit = Main.run(console, "code", "add", "-", "--new", "--coder", args[1], "-f", "csv");
            String what = err.toString(StandardCharsets.UTF_8);
            said.println((exit == 0 ? "done " : what.contains("PRJ-010") ? "refused " : "failed ") + batch);
            if (exit != 0) {
                said.println(what.strip().lines().findFirst().orElse("").replaceAll("^", "  "));
            }
            said.flush();
        }
    }

    /** Codings of the first characters, each batch with its number as memo, and a code of its own so that none is a double. */
    static String batch(String source, int rows, int batch) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            lines.append("{\"source\":\"%s\",\"code\":\"code-%d\",\"start\":%d,\"end\":%d,\"memo\":\"%d\"}\n"
                    .formatted(source, batch, i, i + 20, batch));
        }
        return lines.toString();
    }

    /** Starts it. */
    static Process start(Path study, List<String> before, String... args) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx200m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Demic.home=" + Run.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                CodingProcess.class.getName(),
                study.toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
