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
    private final FileChannel channel;
    private final PackedOutput out;
    private final Map<String, long[]> blocks = new HashMap<>();

    /** @param file that is made, and deleted at the end */
    Spool(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        this.out = new PackedOutput(Channels.newOutputStream(channel));
    }

    void add(String code, Units units) throws IOException {
        long start = out.position();
        BlockWriter writer = new BlockWriter(out);
        while (units.next()) {
            writer.add(units);
        }
        writer.end(code);
        out.flush();
        blocks.put(code, new long[] {start, out.position()});
    }

    /** What was added for {@code code}; nothing if nothing was. */
    Units units(String code) {
        long[] block = blocks.getOrDefault(code, new long[] {0, 0});
        return new BlockUnits(new PackedInput(channel, block[0], block[1]));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
