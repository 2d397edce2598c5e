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

/**
 * The codebooks of a project as they were last read, in one derived file: a codebook whose bytes are those of then is
 * taken from there, which takes a tenth of the time. Only those that nothing was wrong with are kept, so that what is
 * wrong is told every time.
 */
final class ReadBefore {

    /** Changes with the form of the file, and with what a codebook's text is read as. */
    private static final long MAGIC = 0x454d4943434f4431L;

    /** Bytes of a codebook; a longer one is no codebook. */
    private static final long LONGEST = 10_000_000;

    /**
     * What was kept of a codebook file.
     *
     * @param sha256 of the file's bytes
     */
    private record Kept(String sha256, Codebook codebook) {}

    private final Path file;
    private final Map<String, Kept> before;
    private final Map<String, Kept> now = new TreeMap<>();

    /** @param file of the project's derived ones; it need not be there */
    ReadBefore(Path file) {
        this.file = file;
        this.before = kept(file);
    }

    /** Reads a codebook as {@link CodebookReader} does; where it is taken from what was kept, without the places of its fields. */
    ReadCodebook read(Path path, String name) {
        Optional<byte[]> bytes = bytes(path);
        if (bytes.isEmpty()) {
            return CodebookReader.read(path, name);
        }
        String sha256 = Hashes.sha256(bytes.get());
        Kept kept = before.get(name);
        if (kept != null && kept.sha256().equals(sha256)) {
            now.put(name, kept);
            return new ReadCodebook(Optional.of(kept.codebook()), FieldPlaces.NONE, List.of());
        }
        ReadCodebook read = CodebookReader.read(name, bytes.get());
        if (read.codebook().isPresent() && read.diagnostics().isEmpty()) {
            now.put(name, new Kept(sha256, read.codebook().get()));
        }
        return read;
    }

    /** Empty where the file cannot be read or is too long, which the reader of codebooks tells. */
    private static Optional<byte[]> bytes(Path path) {
        try {
            return Files.size(path) > LONGEST ? Optional.empty() : Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes the file anew if anything in it changed, and if the folder can be written. */
    void save(AtomicFiles writer) {
        if (isAsBefore()) {
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

    /** Asked of names and sums, because comparing whole codebooks takes longer than all else here. */
    private boolean isAsBefore() {
        return now.keySet().equals(before.keySet())
                && now.entrySet().stream()
                        .allMatch(each -> each.getValue()
                                .sha256()
                                .equals(before.get(each.getKey()).sha256()));
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
                kept.put(name, new Kept(in.words(), PackedCodebook.read(name, in)));
            }
            return kept;
        } catch (IOException e) {
            return new TreeMap<>();
        }
    }
}
