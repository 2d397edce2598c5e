package org.emic.project;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;

/**
 * One writer at a time. The operating system's lock on {@code .emic/lock} ends with the process, however it ends; the
 * words in the file say who holds it, and that they are still there when the lock is free says that a writer died.
 * Readers need no lock.
 */
public final class Lock implements AutoCloseable {

    /** The locked byte lies far behind the words, because Windows hides locked bytes from other processes. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_NOTE = 400;

    private final FileChannel channel;
    private final FileLock lock;
    private final Optional<Diagnostic> notice;

    private Lock(FileChannel channel, FileLock lock, Optional<Diagnostic> notice) {
        this.channel = channel;
        this.lock = lock;
        this.notice = notice;
    }

    /**
     * Takes the lock.
     *
     * @param file the lock file; made where it is missing
     * @throws EmicException PRJ-010 if another process holds it, PRJ-011 if a process on another machine may hold it,
     *     PRJ-012 if the folder cannot be written
     */
    static Lock take(Path file) {
        FileChannel channel = null;
        boolean taken = false;
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            String before = read(channel);
            if (lock == null) {
                throw held(before);
            }
            Optional<Diagnostic> notice = before.isEmpty() ? Optional.empty() : Optional.of(takenOver(file, before));
            write(channel, me());
            taken = true;
            return new Lock(channel, lock, notice);
        } catch (OverlappingFileLockException e) {
            throw held(readQuietly(channel));
        } catch (IOException e) {
            throw EmicException.of(
                    "PRJ-012",
                    "cannot write in this project: " + Failures.reason(e),
                    "check the permissions of the folder " + file.getParent());
        } finally {
            if (!taken) {
                closeQuietly(channel);
            }
        }
    }

    /** Says that a writer died and its lock was taken over; empty if nobody had died. */
    public Optional<Diagnostic> notice() {
        return notice;
    }

    /** @throws IllegalStateException if the lock has been given back */
    void requireHeld() {
        if (!lock.isValid()) {
            throw new IllegalStateException("the project's lock is not held");
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException e) {
            // What remains is a note of a process that is gone; the next writer takes over with a notice.
            closeQuietly(channel);
        }
    }

    private static EmicException held(String holder) {
        return EmicException.of(
                "PRJ-010",
                "another command is changing this project" + (holder.isEmpty() ? "" : ": " + holder),
                "wait until it has ended, or end it");
    }

    private static Diagnostic takenOver(Path file, String holder) {
        String host = holder.replaceFirst("^process [0-9]+ on ", "");
        if (!host.equals(holder) && !host.equals(host())) {
            throw EmicException.of(
                    "PRJ-011",
                    "a command on another machine may be changing this project: " + holder,
                    "if it is no longer running, delete " + file);
        }
        return Diagnostic.note(
                "PRJ-013",
                Place.NONE,
                "an earlier command ended before it was done (" + holder + "); its lock is taken over",
                "");
    }

    private static String me() {
        return "process " + ProcessHandle.current().pid() + " on " + host();
    }

    private static String host() {
        try {
            Path kernel = Path.of("/proc/sys/kernel/hostname");
            return Files.isReadable(kernel)
                    ? Files.readString(kernel).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "this machine";
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer words = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(words, 0);
        return new String(words.array(), 0, words.position(), StandardCharsets.UTF_8).strip();
    }

    private static String readQuietly(FileChannel channel) {
        try {
            return read(channel);
        } catch (IOException e) {
            return "";
        }
    }

    private static void write(FileChannel channel, String words) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return;
        }
    }
}
