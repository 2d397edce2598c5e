package org.emic.coding;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Keeps the units of many codes in a temporary file until they are wanted in the codebook's order. */
final class Spool implements AutoCloseable {

    private final Path file;
    private final Map<String, long[]> blocks = new HashMap<>();
    private FileChannel channel;
    private PackedOutput out;
    private String code;
    private BlockWriter writer;
    private long start;

    /** @param file that is made when there is something to keep, and deleted at the end */
    Spool(Path file) {
        this.file = file;
    }

    /** Adds units of {@code of}; all those of one code are added before those of the next, in their order. */
    void add(String of, Units units) throws IOException {
        if (channel == null) {
            open();
        }
        if (!of.equals(code)) {
            end();
            code = of;
            start = out.position();
            writer = new BlockWriter(out);
        }
        while (units.next()) {
            writer.add(units);
        }
    }

    /** What was added for {@code of}; nothing if nothing was. Nothing can be added any more. */
    Units units(String of) throws IOException {
        end();
        long[] block = blocks.getOrDefault(of, new long[] {0, 0});
        return new BlockUnits(new PackedInput(channel, block[0], block[1]));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            Files.deleteIfExists(file);
        }
    }

    private void open() throws IOException {
        channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        out = new PackedOutput(Channels.newOutputStream(channel));
    }

    private void end() throws IOException {
        if (writer != null) {
            writer.end(code);
            out.flush();
            blocks.put(code, new long[] {start, out.position()});
            writer = null;
            code = null;
        }
    }
}
