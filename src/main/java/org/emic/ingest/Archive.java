package org.emic.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a ZIP-based document, unpacked in memory and within {@link Limits}. Nothing is ever written to disk. What
 * an archive says about its sizes is not believed: unpacking stops where the limit is reached. Archives inside are bytes
 * like any others and are not opened.
 */
final class Archive implements AutoCloseable {

    private final RawFile file;
    private final ZipFile zip;
    private final SortedMap<String, ZipArchiveEntry> entries;
    private long unpacked;

    private Archive(RawFile file, ZipFile zip, SortedMap<String, ZipArchiveEntry> entries) {
        this.file = file;
        this.zip = zip;
        this.entries = entries;
    }

    /** @throws Unreadable if it is damaged, too large, encrypted, or names its parts as no word processor does */
    @SuppressWarnings("resource") // the caller closes the archive; a failed one is closed here
    static Archive open(RawFile file) throws Unreadable {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Unreadable.corrupt(file, "a ZIP-based document", e));
        }
        Archive archive = new Archive(file, zip, new TreeMap<>());
        try {
            archive.list();
        } catch (Unreadable e) {
            archive.close();
            throw e;
        }
        return archive;
    }

    private void list() throws Unreadable {
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/") || name.matches("(?i)[a-z]:.*") || ("/" + name + "/").contains("/../")) {
                throw unsafe("a part of it is named '" + name + "', which points outside");
            }
            if (!entry.isDirectory() && entries.put(name, entry) != null) {
                throw unsafe("it has two parts named '" + name + "'");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Unreadable.because(
                        "ING-056", file.place(), "the file is encrypted", "save it without a password and ingest that");
            }
            total += Math.max(0, entry.getSize());
            guard(entry, Math.max(0, entry.getSize()), total);
        }
        if (entries.size() > Limits.MOST_PARTS) {
            throw tooLarge("it has " + entries.size() + " parts");
        }
    }

    /** The names of its parts, without folders. */
    SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(entries.keySet()));
    }

    /**
     * The bytes of a part; empty if there is none of that name.
     *
     * @throws Unreadable if it is damaged or unpacks to more than {@link Limits} allow
     */
    Optional<byte[]> part(String name) throws Unreadable {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        unpack(entry, out);
        return Optional.of(out.toByteArray());
    }

    /** Unpacks everything once and keeps nothing: what passes may be given to a library that unpacks it itself. */
    void verify() throws Unreadable {
        for (ZipArchiveEntry entry : entries.values()) {
            unpack(entry, null);
        }
    }

    private void unpack(ZipArchiveEntry entry, ByteArrayOutputStream out) throws Unreadable {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                unpacked += n;
                guard(entry, size, unpacked);
                if (out != null) {
                    out.write(buffer, 0, n);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Unreadable.corrupt(file, "a ZIP-based document ('" + entry.getName() + "')", e));
        }
    }

    private void guard(ZipArchiveEntry entry, long size, long total) throws Unreadable {
        if (total > Limits.LARGEST_UNPACKED) {
            throw tooLarge(String.format(Locale.ROOT, "it unpacks to over %d MB", Limits.LARGEST_UNPACKED >> 20));
        }
        if (size > Limits.RATIO_FROM && size / Limits.LARGEST_RATIO > entry.getCompressedSize()) {
            throw tooLarge("its part '" + entry.getName() + "' unpacks to over " + Limits.LARGEST_RATIO
                    + " times its size, as only made-up files do");
        }
    }

    private Unreadable tooLarge(String what) {
        return Unreadable.because(
                "ING-057",
                file.place(),
                "the document is not unpacked: " + what,
                "save its text as .txt and ingest that");
    }

    private Unreadable unsafe(String what) {
        return Unreadable.because(
                "ING-058",
                file.place(),
                "the document is not what a word processor writes: " + what,
                "open it in its own program and save it again; distrust it if you do not know where it comes from");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("closing bytes in memory cannot fail", e);
        }
    }
}
