package org.emic.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes files so that a reader, and a project after a crash, sees the old content or the new one and nothing between:
 * a temporary file in the same folder, forced to the disk, then renamed over the old one, then the folder forced.
 */
final class AtomicFiles {

    /** What a file begun and not finished ends in; such files are never read, and swept by the next writer. */
    static final String UNFINISHED = ".emic-tmp";

    /** A file to be written. */
    record Entry(Path path, byte[] content) {
        static Entry of(Path path, String content) {
            return new Entry(path, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What fills a file. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Probe probe;

    AtomicFiles() {
        this(Probe.NONE);
    }

    AtomicFiles(Probe probe) {
        this.probe = probe;
    }

    /** Somebody is about to take a step that changes a file. */
    void before(String step) {
        probe.before(step);
    }

    /** Replaces or makes one file. */
    void write(Path path, Body body) throws IOException {
        Path unfinished = unfinished(path);
        try {
            fill(unfinished, body);
            rename(unfinished, path);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        force(path.getParent());
    }

    /**
     * Replaces or makes many files at the price of few waits for the disk. Every file of a group is in its place, and
     * that is on the disk, before the first file of the next group appears.
     */
    void write(List<List<Entry>> groups) throws IOException {
        List<Entry> all = groups.stream().flatMap(List::stream).toList();
        try {
            InParallel.run(all, entry -> fill(unfinished(entry.path()), out -> out.write(entry.content())));
            rename(groups);
        } catch (IOException e) {
            for (Entry entry : all) {
                Files.deleteIfExists(unfinished(entry.path()));
            }
            throw e;
        }
    }

    private void rename(List<List<Entry>> groups) throws IOException {
        for (List<Entry> group : groups) {
            Set<Path> folders = new LinkedHashSet<>();
            for (Entry entry : group) {
                rename(unfinished(entry.path()), entry.path());
                folders.add(entry.path().getParent());
            }
            for (Path folder : folders) {
                force(folder);
            }
        }
    }

    /** Removes files one after the other, each removal on the disk before the next; those that are not there are passed over. */
    void delete(List<Path> paths) throws IOException {
        for (Path path : paths) {
            probe.before("delete " + path);
            if (Files.deleteIfExists(path)) {
                force(path.getParent());
            }
        }
    }

    /** Removes what writers that are gone left in {@code folder}. */
    static void sweep(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            entries.forEach(left::add);
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path path : left) {
            if (!isOfSomebodyAlive(path)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean isOfSomebodyAlive(Path path) {
        String name = path.getFileName().toString();
        String begun = name.substring(0, name.length() - UNFINISHED.length());
        try {
            long process = Long.parseLong(begun.substring(begun.lastIndexOf('.') + 1));
            return ProcessHandle.of(process).isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Path unfinished(Path path) {
        return path.resolveSibling(path.getFileName() + unfinishedEnding());
    }

    /** What the names of this process's unfinished files end in. */
    static String unfinishedEnding() {
        return "." + ProcessHandle.current().pid() + UNFINISHED;
    }

    /** Writes a file and forces it to the disk. */
    void fill(Path path, Body body) throws IOException {
        probe.before("write " + path);
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 16);
            body.writeTo(out);
            out.flush();
            probe.before("force " + path);
            channel.force(true);
        }
    }

    /** Puts a file in the place of another, at once. */
    void rename(Path from, Path to) throws IOException {
        probe.before("rename " + to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forces a folder's list of files to the disk. */
    void force(Path folder) {
        probe.before("force " + folder);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and needs no such call: its journal keeps renames in order.
            return;
        }
    }
}
