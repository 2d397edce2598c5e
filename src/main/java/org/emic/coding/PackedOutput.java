package org.emic.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes Emic's own derived files: whole numbers in as few bytes as they need, and a checksum over everything at the end. */
public final class PackedOutput {

    /** Bytes of the largest number. */
    private static final int LONGEST = 9;

    private final OutputStream out;
    private final CRC32C sum = new CRC32C();
    private final byte[] buffer = new byte[1 << 14];
    private int filled;
    private long written;

    public PackedOutput(OutputStream out) {
        this.out = out;
    }

    /** A number, at least 0; seven bits a byte. */
    public void number(long number) throws IOException {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
        if (buffer.length - filled < LONGEST) {
            flush();
        }
        long rest = number;
        while (rest > 0x7f) {
            buffer[filled++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        buffer[filled++] = (byte) rest;
    }

    /** Eight bytes, so that its place is known from the end of the file. */
    public void fixed(long number) throws IOException {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((byte) (number >>> shift));
        }
    }

    /** Words of any length. */
    public void words(String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        bytes(bytes, 0, bytes.length);
    }

    /** Those of {@code bytes} from {@code from} up to {@code to}. */
    public void bytes(byte[] bytes, int from, int to) throws IOException {
        for (int at = from; at < to; ) {
            if (filled == buffer.length) {
                flush();
            }
            int some = Math.min(to - at, buffer.length - filled);
            System.arraycopy(bytes, at, buffer, filled, some);
            filled += some;
            at += some;
        }
    }

    /** Bytes written so far. */
    public long position() {
        return written + filled;
    }

    /** Writes what is buffered. */
    public void flush() throws IOException {
        sum.update(buffer, 0, filled);
        out.write(buffer, 0, filled);
        written += filled;
        filled = 0;
    }

    /** Ends the file: eight bytes of checksum over all before them. */
    public void checksum() throws IOException {
        flush();
        fixed(sum.getValue());
        flush();
    }

    private void put(byte value) throws IOException {
        if (filled == buffer.length) {
            flush();
        }
        buffer[filled++] = value;
    }
}
