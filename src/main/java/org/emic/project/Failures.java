package org.emic.project;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.emic.diagnostic.EmicException;

/** What the file system answers, in words for a person. */
final class Failures {

    private Failures() {}

    /** A few words, lower case, without the path where the caller names it anyway. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "there is a file of that name already";
        }
        if (e instanceof CharacterCodingException) {
            return "not valid UTF-8";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason().toLowerCase(java.util.Locale.ROOT);
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** PRJ-014: a file could not be written. */
    static EmicException writing(Path path, IOException e) {
        return EmicException.of(
                "PRJ-014", "cannot write " + path + ": " + reason(e), "nothing that was there before is lost");
    }

    /** PRJ-015: a file could not be read. */
    static EmicException reading(Path path, IOException e) {
        return EmicException.of("PRJ-015", "cannot read " + path + ": " + reason(e), "");
    }
}
