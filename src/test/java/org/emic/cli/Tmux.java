package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Emic in a pseudo-terminal of tmux's: keys in, screen out. */
final class Tmux implements AutoCloseable {

    private static final long PATIENCE = 60_000_000_000L;

    private final String socket = "emic-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    private final Path folder;

    /** @param folder where emic runs */
    Tmux(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("tmux", "-V")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts emic in a terminal of that size, and says afterwards how it ended. */
    Tmux start(int columns, int rows, Map<String, String> environment, String... args) throws IOException {
        List<String> emic = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Demic.stdout=terminal",
                "-Demic.home=" + Run.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                "org.emic.cli.Main"));
        emic.addAll(List.of(args));
        StringBuilder script = new StringBuilder();
        environment.forEach((name, value) -> script.append("export ")
                .append(name)
                .append('=')
                .append(quoted(value))
                .append('\n'));
        for (String word : emic) {
            script.append(quoted(word)).append(' ');
        }
        Path file = folder.resolve("start.sh");
        Files.writeString(file, script + "\necho \"ended with $?\"\nexec cat\n");
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                Integer.toString(rows),
                "-c",
                folder.toString(),
                "sh " + quoted(file.toString()));
        return this;
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Presses keys, by tmux's names. */
    Tmux keys(String... keys) throws IOException {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command.toArray(String[]::new));
        return this;
    }

    /** Types characters. */
    Tmux type(String text) throws IOException {
        tmux("send-keys", "-l", text);
        return this;
    }

    Tmux resize(int columns, int rows) throws IOException {
        tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
        return this;
    }

    /** The screen, once {@code words} stand on it. */
    String shows(String words) throws IOException {
        return until(words, screen -> screen.contains(words));
    }

    /** The screen, once it is as wanted. */
    String until(String what, Predicate<String> wanted) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        String screen = tmux("capture-pane", "-p");
        while (!wanted.test(screen) && System.nanoTime() < end) {
            screen = tmux("capture-pane", "-p");
        }
        assertThat(wanted.test(screen)).as("%s\n%s", what, screen).isTrue();
        return screen;
    }

    /** The screen with what colours and underlines it. */
    String painted() throws IOException {
        return tmux("capture-pane", "-p", "-e");
    }

    private String tmux(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("TMUX");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        tmux("kill-server");
    }
}
