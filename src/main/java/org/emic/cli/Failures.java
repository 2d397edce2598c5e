package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;
import org.emic.report.DiagnosticWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one handler of everything that ends a command early: says it, and turns it into an exit code. */
final class Failures {

    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 10;

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** Wrong arguments: what is wrong, what would be right, where the help is. */
    int usage(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        console.err().print(name + ": " + message(e) + "\n");
        console.err().print("Try '" + name + " --help'.\n");
        return ExitCode.USAGE.code();
    }

    private static String message(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String found = unmatched.getUnmatched().get(0);
            boolean option = found.startsWith("-");
            List<String> known = option
                    ? line.getCommandSpec().options().stream()
                            .flatMap(each -> Arrays.stream(each.names()))
                            .toList()
                    : line.getParent() == null
                            ? Commands.names()
                            : List.copyOf(line.getSubcommands().keySet());
            String what = option ? "unknown option" : known.isEmpty() ? "unexpected argument" : "unknown command";
            String hint = Nearest.hint(found, known, "");
            return what + " '" + found + "'" + (hint.isEmpty() ? "" : "; " + hint);
        }
        // picocli names the Java type.
        return e.getMessage().replaceFirst("is not an? (int|long)$", "is not a whole number, or too large");
    }

    /** What a command threw: diagnostics are bad input, trouble with files too, everything else is ours. */
    int thrown(Exception e, CommandLine line) {
        console.out().flush();
        if (e instanceof EmicException bad) {
            print(console, bad.diagnostics(), false);
            return ExitCode.BAD_INPUT.code();
        }
        IOException trouble =
                e instanceof IOException io ? io : e instanceof UncheckedIOException u ? u.getCause() : null;
        if (trouble != null) {
            if (readerGone(trouble)) {
                return ExitCode.OK.code();
            }
            print(console, List.of(Diagnostic.error("CLI-002", Place.NONE, told(trouble), "")), false);
            return ExitCode.BAD_INPUT.code();
        }
        if (isOutOfMemory(e)) {
            return outOfMemory();
        }
        Object command = line.getCommand();
        console.err().print("emic: internal error: " + e + "\n");
        if (command instanceof ToolCommand tool && tool.stacktrace) {
            e.printStackTrace(console.err());
        } else {
            console.err().print("This is a mistake in Emic. Run it again with --stacktrace to see where.\n");
        }
        return ExitCode.INTERNAL.code();
    }

    /** Nothing is wrong with the data, nor with what was asked for. */
    int outOfMemory() {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        console.err()
                .print("emic: error[CLI-027]: out of memory: the Java machine may use " + most + " MB\n"
                        + "hint: give it more, such as EMIC_JAVA_OPTS=-Xmx" + Math.max(1, 2 * most / GIGABYTE)
                        + "g; what was acknowledged before is kept\n");
        return ExitCode.INTERNAL.code();
    }

    private static boolean isOutOfMemory(Throwable e) {
        return e instanceof OutOfMemoryError || (e.getCause() != null && isOutOfMemory(e.getCause()));
    }

    private static boolean readerGone(IOException e) {
        return "Broken pipe".equals(e.getMessage());
    }

    private static String told(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + ": "
                    + (file.getReason() == null ? e.getClass().getSimpleName() : file.getReason());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Prints diagnostics on standard error, in their order. */
    static void print(Console console, List<Diagnostic> diagnostics, boolean colour) {
        diagnostics.forEach(each -> console.err().print(DiagnosticWriter.text(each, colour) + "\n"));
        console.err().flush();
    }
}
