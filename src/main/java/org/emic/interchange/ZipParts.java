package org.emic.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of office files, which are archives: written so that the same parts are the same bytes, read within limits. */
final class ZipParts {

    /** Bytes that a file may unpack to: what a sheet of ten thousand codes with rules and examples has. */
    private static final int LARGEST = 100_000_000;

    private static final int MOST = 1_000;

    /** Not the first moment an archive can hold: for that one the time zone is written too. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipParts() {}

    /** Writes parts in their order. */
    static void write(Map<String, String> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            entry(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    /** Copies an archive with other words for some parts, and without the times it was made at. */
    static void copy(byte[] archive, Map<String, String> others, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipFile from = opened(archive)) {
            for (ZipArchiveEntry each : Collections.list(from.getEntries())) {
                String other = others.get(each.getName());
                byte[] bytes = other == null
                        ? from.getInputStream(each).readAllBytes()
                        : other.getBytes(StandardCharsets.UTF_8);
                entry(to, each.getName(), bytes);
            }
        }
        to.finish();
    }

    private static ZipFile opened(byte[] archive) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    /**
     * Unpacks an archive and throws it away, whatever it says about its sizes.
     *
     * @return whether it is within the limits
     * @throws IOException if it is damaged
     */
    static boolean isSmall(byte[] archive) throws IOException {
        byte[] buffer = new byte[65_536];
        long total = 0;
        int parts = 0;
        try (ZipFile zip = opened(archive)) {
            for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
                if (++parts > MOST) {
                    return false;
                }
                try (InputStream part = zip.getInputStream(each)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        total += read;
                        if (total > LARGEST) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
