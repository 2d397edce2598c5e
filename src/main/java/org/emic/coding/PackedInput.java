package org.emic.coding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Reads what {@link PackedOutput} wrote. Whatever is not of that form is an {@link IOException}, never anything else. */
public final class PackedInput {

    private static final int CHECKSUM = Long.BYTES;
    private static final int LONGEST_WORDS = 1 << 24;

    private final FileChannel channel;
    private final byte[] buffer;
    private int at;
    private int filled;
    private long next;
    private final long end;

    /** Reads the bytes {@code [start, end)} of a file; several may read one file at once. */
    public PackedInput(FileChannel channel, long start, long end) {
        this.channel = channel;
        this.next = start;
        this.end = end;
        this.buffer = new byte[(int) Math.max(1, Math.min(1 << 13, end - start))];
    }

    /** Nothing. */
    static PackedInput empty() {
        return new PackedInput(null, 0, 0);
    }

    /**
     * The content of a file whose checksum is right.
     *
     * @throws IOException if it is not
     */
    public static PackedInput checked(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < CHECKSUM) {
            throw new IOException("too short");
        }
        CRC32C sum = new CRC32C();
        ByteBuffer part = ByteBuffer.allocate(1 << 18);
        long at = 0;
        while (at < size - CHECKSUM) {
            part.clear().limit((int) Math.min(part.capacity(), size - CHECKSUM - at));
            int read = channel.read(part, at);
            if (read < 0) {
                throw new IOException("shortened while it was read");
            }
            at += read;
            sum.update(part.flip());
        }
        if (new PackedInput(channel, size - CHECKSUM, size).fixed() != sum.getValue()) {
            throw new IOException("wrong checksum");
        }
        return new PackedInput(channel, 0, size - CHECKSUM);
    }

    /** The number written by {@link PackedOutput#number}. */
    public long number() throws IOException {
        if (at < filled && buffer[at] >= 0) {
            return buffer[at++];
        }
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            byte part = get();
            number |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IOException("no number");
    }

    /** The same, where it must be an {@code int}. */
    public int count() throws IOException {
        long number = number();
        if (number > Integer.MAX_VALUE) {
            throw new IOException("too large: " + number);
        }
        return (int) number;
    }

    /** The next {@code size} numbers, where each must be an {@code int}. */
    public int[] counts(int size) throws IOException {
        if (size > remaining()) {
            throw new IOException(size + " numbers in " + remaining() + " bytes");
        }
        int[] counts = new int[size];
        for (int done = 0; done < size; ) {
            // Most numbers take a byte or two that are there: this loop is what reading a large catalog takes.
            byte[] from = buffer;
            int next = at;
            int safe = filled - 1;
            while (done < size && next < safe && (from[next] >= 0 || from[next + 1] >= 0)) {
                byte low = from[next++];
                counts[done++] = low >= 0 ? low : (low & 0x7f) | from[next++] << 7;
            }
            at = next;
            if (done < size) {
                counts[done++] = count();
            }
        }
        return counts;
    }

    /** The number written by {@link PackedOutput#fixed}. */
    public long fixed() throws IOException {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = (number << 8) | (get() & 0xff);
        }
        return number;
    }

    /** The words written by {@link PackedOutput#words}. */
    public String words() throws IOException {
        int length = count();
        if (length > LONGEST_WORDS || length > remaining()) {
            throw new IOException("words of " + length + " bytes");
        }
        return new String(bytes(length), StandardCharsets.UTF_8);
    }

    /** The next {@code length} bytes. */
    public byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            if (at == filled) {
                fill();
            }
            int some = Math.min(length - done, filled - at);
            System.arraycopy(buffer, at, bytes, done, some);
            at += some;
            done += some;
        }
        return bytes;
    }

    /** Bytes not yet read. */
    public long remaining() {
        return end - next + filled - at;
    }

    private byte get() throws IOException {
        if (at == filled) {
            fill();
        }
        return buffer[at++];
    }

    private void fill() throws IOException {
        int wanted = (int) Math.min(buffer.length, end - next);
        int read = wanted > 0 ? channel.read(ByteBuffer.wrap(buffer, 0, wanted), next) : -1;
        if (read <= 0) {
            throw new IOException("ended too early");
        }
        next += read;
        at = 0;
        filled = read;
    }
}
