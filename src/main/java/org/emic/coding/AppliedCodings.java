package org.emic.coding;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of one codebook found at their last application, in a file: for each code its units, by source. Read
 * code by code or source by source, so that memory does not grow with the number of codings.
 */
public final class AppliedCodings implements AutoCloseable {

    static final long MAGIC = 0x454d49435f415031L;

    /** Where a code's units are in the file, and how many. */
    record Block(CodeTally tally, String key, long start, long end) {}

    /** What the file says beside the units. */
    record Head(String codebook, String version, Map<String, String> sources, Map<String, Block> blocks) {}

    private final FileChannel channel;
    private final Head head;

    private AppliedCodings(FileChannel channel, Head head) {
        this.channel = channel;
        this.head = head;
    }

    /** The file's content; empty where there is no file, or a damaged one, or one of another version of Emic. */
    public static Optional<AppliedCodings> open(Path file) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            PackedInput.checked(channel);
            AppliedCodings opened = new AppliedCodings(channel, head(channel));
            channel = null;
            return Optional.of(opened);
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            close(channel);
        }
    }

    /** The codebook's name. */
    public String codebook() {
        return head.codebook();
    }

    /** The version of the codebook that was applied. */
    public String version() {
        return head.version();
    }

    /** How often each code applies, in the codebook's order. */
    public List<CodeTally> tallies() {
        return head.blocks().values().stream().map(Block::tally).toList();
    }

    /** The ids of the sources the rules were applied to, in the order of the units' indices. */
    List<String> sources() {
        return List.copyOf(head.sources().keySet());
    }

    Head head() {
        return head;
    }

    /** The units of a code, with indices in {@link #sources()}. */
    Units units(String code) {
        Block block = head.blocks().get(code);
        return new BlockUnits(new PackedInput(channel, block.start(), block.end()));
    }

    @Override
    public void close() {
        close(channel);
    }

    private static Head head(FileChannel channel) throws IOException {
        long size = channel.size();
        long trailer = size - 2L * Long.BYTES;
        PackedInput start = new PackedInput(channel, 0, Math.max(0, trailer));
        if (start.fixed() != MAGIC) {
            throw new IOException("another version");
        }
        long at = new PackedInput(channel, trailer, size).fixed();
        PackedInput in = new PackedInput(channel, at, trailer);
        String codebook = in.words();
        String version = in.words();
        Map<String, String> sources = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            sources.put(in.words(), in.words());
        }
        Map<String, Block> blocks = new LinkedHashMap<>();
        long block = Long.BYTES;
        for (int left = in.count(); left > 0; left--) {
            CodeTally tally = new CodeTally(in.words(), in.count(), in.number(), in.count());
            String key = in.words();
            long end = block + in.number();
            blocks.put(tally.code(), new Block(tally, key, block, end));
            block = end;
        }
        return new Head(codebook, version, sources, blocks);
    }

    /** Writes the head behind the blocks, and ends the file. */
    static void end(Head head, PackedOutput out) throws IOException {
        long at = out.position();
        out.words(head.codebook());
        out.words(head.version());
        out.number(head.sources().size());
        for (Map.Entry<String, String> source : head.sources().entrySet()) {
            out.words(source.getKey());
            out.words(source.getValue());
        }
        out.number(head.blocks().size());
        for (Block block : head.blocks().values()) {
            out.words(block.tally().code());
            out.number(block.tally().segments());
            out.number(block.tally().hits());
            out.number(block.tally().sources());
            out.words(block.key());
            out.number(block.end() - block.start());
        }
        out.fixed(at);
        out.checksum();
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return;
        }
    }
}
