package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Size and time of a file, by which a change of its content is noticed without reading it.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970, at least 0
 */
record FileStamp(long size, long modified) {

    /**
     * A file system's clock may stand still for so long: a file that was changed shortly before its stamp was noted may
     * have been changed again without another time.
     */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    static FileStamp of(Path path) throws IOException {
        return of(Files.readAttributes(path, BasicFileAttributes.class));
    }

    static FileStamp of(BasicFileAttributes attributes) {
        long nanos = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return new FileStamp(attributes.size(), Math.max(0, nanos));
    }

    /** Whether nothing tells the two apart; asked for every file of a study, so without the record's equality. */
    boolean isSame(FileStamp other) {
        return size == other.size && modified == other.modified;
    }

    /** Whether a stamp noted in a file written at {@code noted} proves nothing. */
    boolean isRacy(long noted) {
        return modified >= noted - TICK;
    }
}
