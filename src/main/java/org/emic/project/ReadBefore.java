package org.emic.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.FieldPlaces;
import org.emic.codebook.ReadCodebook;
import org.emic.coding.PackedInput;
import org.emic.coding.PackedOutput;
import org.emic.model.Codebook;
import org.emic.model.Sha256;

/**
 * The codebooks of a project as they were last read, in one derived file: a codebook whose file has the size and time of
 * then is taken from there, which takes a tenth of the time. Those changed so shortly before the file was written that a
 * further change might not show are compared by their bytes. Only codebooks that nothing was wrong with are kept, so that
 * what is wrong is told every time.
 */
final class ReadBefore {

    /** Changes with the form of the file, and with what a codebook's text is read as. */
    private static final long MAGIC = 0x454d4943434f4433L;

    /**
     * What was kept of a codebook file.
     *
     * @param sha256 of the file's bytes
     */
    private record Kept(FileStamp stamp, String sha256, Codebook codebook) {}

    private final Path file;
    private final Map<String, Kept> before;
    private final Map<String, Kept> now = new TreeMap<>();
    private final long noted;
    private boolean changed;

    /** @param file of the project's derived ones; it need not be there */
    ReadBefore(Path file) {
        this.file = file;
        this.noted = stamp(file).map(FileStamp::modified).orElse(0L);
        this.before = kept(file);
    }

    /** Reads a codebook as {@link CodebookReader} does; where it is taken from what was kept, without the places of its fields. */
    ReadCodebook read(Path path, String name) {
        Optional<FileStamp> stamp = stamp(path);
        Kept kept = before.get(name);
        if (kept != null
                && stamp.isPresent()
                && kept.stamp().isSame(stamp.get())
                && !stamp.get().isRacy(noted)) {
            now.put(name, kept);
            return unchanged(kept);
        }
        Optional<byte[]> bytes = stamp.flatMap(each -> bytes(path));
        if (bytes.isEmpty()) {
            return CodebookReader.read(path, name);
        }
        String sha256 = Sha256.of(bytes.get());
        if (kept != null && kept.sha256().equals(sha256)) {
            keep(name, new Kept(stamp.get(), sha256, kept.codebook()));
            return unchanged(kept);
        }
        ReadCodebook read = CodebookReader.read(name, bytes.get());
        if (read.codebook().isPresent() && read.diagnostics().isEmpty()) {
            keep(name, new Kept(stamp.get(), sha256, read.codebook().get()));
        }
        return read;
    }

    private void keep(String name, Kept kept) {
        now.put(name, kept);
        changed = true;
    }

    private static ReadCodebook unchanged(Kept kept) {
        return new ReadCodebook(Optional.of(kept.codebook()), FieldPlaces.NONE, List.of());
    }

    private static Optional<FileStamp> stamp(Path path) {
        try {
            return Optional.of(FileStamp.of(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty where the file cannot be read or is too long, which the reader of codebooks tells. */
    private static Optional<byte[]> bytes(Path path) {
        try {
            return Files.size(path) > CodebookReader.LARGEST ? Optional.empty() : Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes the file anew if anything in it changed, and if the folder can be written. */
    void save(AtomicFiles writer) {
        if (!changed && now.keySet().equals(before.keySet())) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            writer.write(file, to -> {
                PackedOutput out = new PackedOutput(to);
                out.fixed(MAGIC);
                out.number(now.size());
                for (Map.Entry<String, Kept> each : now.entrySet()) {
                    out.words(each.getKey());
                    out.number(each.getValue().stamp().size());
                    out.number(each.getValue().stamp().modified());
                    out.words(each.getValue().sha256());
                    PackedCodebook.write(each.getValue().codebook(), out);
                }
                out.checksum();
            });
        } catch (IOException e) {
            // A folder that cannot be written can still be read, only not as fast.
            return;
        }
    }

    private static Map<String, Kept> kept(Path file) {
        Map<String, Kept> kept = new TreeMap<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            PackedInput in = PackedInput.checked(channel);
            if (in.fixed() != MAGIC) {
                return kept;
            }
            for (int left = in.count(); left > 0; left--) {
                String name = in.words();
                FileStamp stamp = new FileStamp(in.number(), in.number());
                kept.put(name, new Kept(stamp, in.words(), PackedCodebook.read(name, in)));
            }
            return kept;
        } catch (IOException e) {
            return new TreeMap<>();
        }
    }
}
