package org.emic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.emic.report.Style;
import org.emic.report.Target;
import picocli.CommandLine.Option;

/** Where a command's output goes: standard output, or a file that appears when it is complete. */
abstract class WrittenOptions {

    /** What is written. */
    @FunctionalInterface
    interface Body {
        void write(Target target, Style style) throws IOException;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output; it appears when it is complete.")
    Path output;

    /** Writes {@code body} there, in colour and to the terminal's width only where a person reads. */
    final void write(ToolCommand command, Body body) throws IOException {
        write(command, false, body);
    }

    /** The same, with CSV for spreadsheets if {@code excel}. */
    final void write(ToolCommand command, boolean excel, Body body) throws IOException {
        if (output != null) {
            Style style = new Style(false, 0, excel, Version.current());
            OutputFile.write(command.resolve(output), out -> body.write(Target.of(out), style));
            return;
        }
        Console console = command.console;
        boolean terminal = console.screen().out();
        int width = terminal ? console.screen().columns() : 0;
        console.out().flush();
        OutputStream out = console.bytes();
        body.write(Target.of(out), new Style(command.colorOn(terminal), width, excel, Version.current()));
        out.flush();
    }
}
