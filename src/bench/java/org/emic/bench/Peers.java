package org.emic.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user has today from a shell, all of it in Python: where it is installed, and which of it. None of it comes with
 * Emic.
 */
final class Peers {

    private final Path folder;
    private final Map<String, Boolean> installed = new HashMap<>();

    /** @param folder the {@code bin} of a virtual environment; an empty path for what the PATH has */
    Peers(Path folder) {
        this.folder = folder;
    }

    /** The command that starts a program of theirs. */
    List<String> line(String program, String... arguments) {
        List<String> line = new ArrayList<>();
        Path here = folder.resolve(program);
        line.add(Files.isExecutable(here) ? here.toAbsolutePath().toString() : program);
        line.addAll(List.of(arguments));
        return line;
    }

    /** Whether all of these modules of Python, parted by commas, can be had. */
    boolean have(String modules) throws IOException, InterruptedException {
        Boolean known = installed.get(modules);
        if (known == null) {
            known = works(line("python3", "-c", "import " + modules));
            installed.put(modules, known);
        }
        return known;
    }

    private static boolean works(List<String> command) throws InterruptedException {
        ProcessBuilder.Redirect nowhere = ProcessBuilder.Redirect.to(new File("/dev/null"));
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(nowhere)
                            .redirectError(nowhere)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // No Python at all.
            return false;
        }
    }
}
