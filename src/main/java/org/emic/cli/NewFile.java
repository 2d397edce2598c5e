package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.diagnostic.EmicException;

/** A file to be made, or standard output. One that is there already is not touched unless that was asked for. */
final class NewFile {

    /** What stands for standard input or output. */
    static final String STANDARD = "-";

    private final ToolCommand command;
    private final String name;
    private final boolean force;

    /**
     * @param name a path, or {@link #STANDARD}
     * @param force whether a file that is there is replaced
     */
    NewFile(ToolCommand command, String name, boolean force) {
        this.command = command;
        this.name = name;
        this.force = force;
    }

    /**
     * Whether it can be written, asked for before any work is done.
     *
     * @param binary whether it will be no text
     * @param ending what names of such files end in
     * @param hint what to do if it is there
     * @throws EmicException INT-004 if it is there, CLI-003 if a file that is no text would go to a terminal
     */
    void check(boolean binary, String ending, String hint) {
        if (name.equals(STANDARD)) {
            if (binary && command.console.screen().out()) {
                throw EmicException.of(
                        "CLI-003",
                        "the format '" + ending + "' is a file, not text for a terminal",
                        "name a file: codebook." + ending);
            }
        } else if (!force && Files.isRegularFile(command.resolve(Path.of(name)))) {
            throw EmicException.of("INT-004", name + " is there already", hint);
        }
    }

    void write(byte[] bytes) throws IOException {
        if (name.equals(STANDARD)) {
            command.console.out().flush();
            command.console.bytes().write(bytes);
            command.console.bytes().flush();
            return;
        }
        OutputFile.write(command.resolve(Path.of(name)), out -> out.write(bytes));
    }
}
