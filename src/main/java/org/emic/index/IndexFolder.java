package org.emic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.emic.diagnostic.EmicException;

/**
 * The folder an index lives in: whether what is there can be used, and emptying it if not. The checksums of all files are
 * compared once after each commit; later only sizes and times, which are noted in the file {@code checked}, so that
 * opening takes no longer the larger the index is.
 */
final class IndexFolder {

    private static final String CHECKED = "checked";
    /** A commit of another process may take the files away while they are read: then there is a newer one. */
    private static final int ATTEMPTS = 5;

    private final Path path;
    private final Directory directory;
    private final Map<String, String> expected;
    private DirectoryReader reader;

    /** @param expected what the commit must say of how it was made */
    IndexFolder(Path path, Directory directory, Map<String, String> expected) {
        this.path = path;
        this.directory = directory;
        this.expected = expected;
    }

    /** Makes the folder usable: keeps what is there or empties it, and then says why. */
    Optional<String> prepare() {
        try {
            String trouble = "";
            for (int i = 0; i < ATTEMPTS; i++) {
                trouble = trouble();
                if (trouble.isEmpty()) {
                    return Optional.empty();
                }
            }
            return empty(trouble);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the index turns out to be damaged when all checksums are compared anew. */
    boolean isDamaged() {
        try {
            Files.deleteIfExists(path.resolve(CHECKED));
            boolean damaged = !trouble().isEmpty();
            DirectoryReader opened = takeReader();
            if (opened != null) {
                opened.close();
            }
            return damaged;
        } catch (IOException e) {
            return false;
        }
    }

    /** What can be read in the prepared folder, now the caller's to close; null if there is no index yet. */
    DirectoryReader takeReader() {
        DirectoryReader taken = reader;
        reader = null;
        return taken;
    }

    private Optional<String> empty(String trouble) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            if (trouble().isEmpty()) {
                return Optional.empty();
            }
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return Optional.of(trouble);
        } catch (LockObtainFailedException e) {
            throw EmicException.of(
                    "IDX-001",
                    "the index " + path + " is being written by another process and cannot be read yet",
                    "run the command again when the other one has finished");
        }
    }

    /** Why the index cannot be used; empty if it can or if there is none. */
    private String trouble() {
        try {
            String[] files = directory.listAll();
            boolean any = Arrays.stream(files).anyMatch(file -> file.startsWith("_") || file.startsWith("segments"));
            if (!any) {
                return "";
            }
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            for (Map.Entry<String, String> entry : expected.entrySet()) {
                String found = commit.getUserData().getOrDefault(entry.getKey(), "unknown");
                if (!found.equals(entry.getValue())) {
                    return "the index was made with the " + entry.getKey() + " " + found + ", not " + entry.getValue();
                }
            }
            check(commit);
            reader = DirectoryReader.open(directory);
            return "";
        } catch (IOException | RuntimeException e) {
            return "the index is damaged: " + e.getMessage();
        }
    }

    private void check(SegmentInfos commit) throws IOException {
        TreeSet<String> names = new TreeSet<>(commit.files(true));
        StringBuilder now = new StringBuilder();
        for (String name : names) {
            Path file = path.resolve(name);
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            now.append(name)
                    .append(' ')
                    .append(attributes.size())
                    .append(' ')
                    .append(attributes.lastModifiedTime().toMillis())
                    .append('\n');
        }
        if (now.toString().equals(checked())) {
            return;
        }
        for (String name : names) {
            try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(input);
            }
        }
        note(now.toString());
    }

    private String checked() throws IOException {
        try {
            return Files.readString(path.resolve(CHECKED), StandardCharsets.UTF_8);
        } catch (NoSuchFileException | java.nio.charset.CharacterCodingException e) {
            return "";
        }
    }

    /** Notes what was compared. That it could not be noted only costs the next one the time. */
    private void note(String what) throws IOException {
        if (Files.isWritable(path)) {
            Path written = Files.createTempFile(path, CHECKED, ".tmp");
            Files.writeString(written, what, StandardCharsets.UTF_8);
            Files.move(written, path.resolve(CHECKED), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
