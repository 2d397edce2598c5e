package org.emic.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.emic.diagnostic.EmicException;

/** Held while something derived is brought up to date; another command that needs the same waits, and then finds it done. */
final class DerivedLock implements AutoCloseable {

    /** The operating system's lock is one of processes: threads of one process wait here. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;
    private final FileLock lock;

    private DerivedLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws EmicException PRJ-012 if the folder cannot be written */
    static DerivedLock await(Path file) {
        THREADS.lock();
        FileChannel channel = null;
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DerivedLock(channel, channel.lock());
        } catch (IOException e) {
            THREADS.unlock();
            throw EmicException.of(
                    "PRJ-012",
                    "cannot write in this project: " + Failures.reason(e),
                    "something changed since the rules were applied last; run emic apply where " + file.getParent()
                            + " can be written");
        }
    }

    void requireHeld() {
        if (!lock.isValid()) {
            throw new IllegalStateException("the lock is not held");
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process.
            return;
        } finally {
            THREADS.unlock();
        }
    }
}
