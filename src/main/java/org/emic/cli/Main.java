package org.emic.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The entry point: the only place that touches the process. */
public final class Main {

    private Main() {}

    /** Runs the command line {@code args} and ends the process with its exit code. */
    public static void main(String[] args) {
        // Picocli would look for a class of Groovy's in every library, and make converters of types that no option has.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        int code;
        // Buffered, because JDK 17 asks a file for its length before it is read whole, which a pipe does not have.
        try (InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
                OutputStream out = new FileOutputStream(FileDescriptor.out);
                OutputStream err = new FileOutputStream(FileDescriptor.err)) {
            Console.Screen screen = new Console.Screen(
                    "terminal".equals(System.getProperty("emic.stdout")),
                    "terminal".equals(System.getProperty("emic.stderr")),
                    Math.max(0, number(System.getProperty("emic.columns"))));
            Path home = Path.of(System.getProperty("emic.home", ".")).toAbsolutePath();
            Console.Installed installed = new Console.Installed(home, built());
            Console console = new Console(
                    in,
                    out,
                    err,
                    new Console.Surroundings(
                            Path.of("").toAbsolutePath(),
                            installed,
                            System.getenv(),
                            Clock.systemUTC(),
                            new SplittableRandom(),
                            screen));
            code = run(console, args);
        } catch (java.io.IOException e) {
            // Closing a pipe whose reader has gone: there is nobody left to tell.
            code = ExitCode.INTERNAL.code();
        }
        System.exit(code);
    }

    /** Runs a command line inside {@code console} and returns the exit code; nothing is thrown. */
    static int run(Console console, String... args) {
        int code = 0;
        if (Arrays.equals(args, new String[] {"--version"}) || Arrays.equals(args, new String[] {"-V"})) {
            console.out().print("emic " + Version.current() + "\n");
        } else if (Arrays.equals(args, new String[] {"--warm-up"})) {
            code = WarmUp.run(console);
        } else {
            console.openAhead(List.of(args));
            code = executed(console, args);
        }
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static int executed(Console console, String... args) {
        try {
            return Commands.line(console, args).execute(args);
        } catch (OutOfMemoryError e) {
            return new Failures(console).outOfMemory();
        }
    }

    /** The folder of the jar, or of the folder of classes, that this runs from. */
    static Path built() {
        URI program = URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(program).toAbsolutePath().getParent();
    }

    private static int number(String written) {
        return written == null || !written.matches("[0-9]{1,4}") ? 0 : Integer.parseInt(written);
    }
}
