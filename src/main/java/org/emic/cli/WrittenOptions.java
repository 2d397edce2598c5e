package org.emic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.emic.report.Style;
import org.emic.report.Target;
import picocli.CommandLine.Option;

/** Where something that is no table goes: a file, or standard output with the looks that a terminal has. */
abstract class WrittenOptions {

    /** Writes all of it. */
    @FunctionalInterface
    interface Body {
        void write(Target target, Style style) throws IOException;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output; it appears when it is complete.")
    private Path output;

    final void write(ToolCommand command, Body body) throws IOException {
        if (output != null) {
            OutputFile.write(
                    command.resolve(output), out -> body.write(Target.of(out), Style.plain(Version.current())));
            return;
        }
        Console console = command.console;
        console.out().flush();
        OutputStream out = console.bytes();
        boolean colour = command.colorOn(console.screen().out());
        body.write(Target.of(out), new Style(colour, console.screen().columns(), false, Version.current()));
        out.flush();
    }
}
