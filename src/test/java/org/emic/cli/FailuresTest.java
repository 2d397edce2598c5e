package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends a command early is told in words that help. */
class FailuresTest {

    @TempDir
    Path folder;

    @Test
    void tooLittleMemoryIsNoMistakeAndTheHintGivesMore() {
        assertThat(toldWhenInputEndsIn(new OutOfMemoryError("Java heap space")))
                .contains("error[CLI-027]: out of memory: the Java machine may use ")
                .contains("hint: give it more, such as EMIC_JAVA_OPTS=-Xmx")
                .doesNotContain("internal error", "OutOfMemoryError");
    }

    @Test
    void memoryThatEndedInAnotherThreadIsToldAlike() {
        assertThat(toldWhenInputEndsIn(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                .contains("error[CLI-027]")
                .doesNotContain("internal error");
    }

    @Test
    void whatNobodyForesawIsOursAndSaysHowToSeeMore() {
        assertThat(toldWhenInputEndsIn(new IllegalStateException("unforeseen")))
                .contains("emic: internal error: ", "unforeseen", "--stacktrace")
                .doesNotContain("\tat ");
    }

    private String toldWhenInputEndsIn(Throwable end) {
        Run.emic(folder, 0, "init", "study");
        InputStream input = new InputStream() {
            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (end instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) end;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                input,
                OutputStream.nullOutputStream(),
                err,
                new Console.Surroundings(
                        folder.resolve("study"),
                        new Console.Installed(Run.HOME, Main.built()),
                        Map.of(),
                        Clock.systemUTC(),
                        new SplittableRandom(1),
                        Console.Screen.NONE));
        assertThat(Main.run(console, "code", "add", "-", "--coder", "jo")).isEqualTo(ExitCode.INTERNAL.code());
        return err.toString(StandardCharsets.UTF_8);
    }
}
