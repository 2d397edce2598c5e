package org.emic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What seconds are taken of. */
enum Clock {

    /** Of the clock on the wall, from the shell to a command's end. */
    WALL {
        @Override
        double seconds() {
            return System.nanoTime() / 1e9;
        }
    },

    /**
     * Of the processor's time, user and system together, of processes that were started from here and have ended, in
     * hundredths, as the kernel counts them; Linux only. On a machine that is busy with other work it tells more.
     */
    PROCESSOR {
        @Override
        double seconds() throws IOException {
            String status = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
            // Behind the name, which may hold anything: state is field 3, cutime is 16 and cstime 17.
            String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[16 - 3]) + Long.parseLong(fields[17 - 3])) / 100.0;
        }
    };

    /** Seconds since some moment; only differences mean anything. */
    abstract double seconds() throws IOException;
}
