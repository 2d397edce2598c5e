package org.emic.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.emic.diagnostic.EmicException;

/**
 * Tells damage of the index from other failures. Damage that changed neither size nor time of a file is not seen when the
 * index is opened; it shows as whatever exception the bytes lead to. Then all checksums are compared.
 */
final class Guard {

    /** The id of the error that says so. */
    static final String DAMAGED = "IDX-009";

    private final Optional<IndexFolder> folder;

    /** @param folder the index lives in; empty if it is in memory only */
    Guard(Optional<IndexFolder> folder) {
        this.folder = folder;
    }

    /** Work with the index. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** @throws EmicException IDX-009 if it failed because the index is damaged; it will be made anew when it is next opened */
    <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (EmicException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (mayBeDamage(e) && folder.isPresent() && folder.get().isDamaged()) {
                throw EmicException.of(
                        DAMAGED,
                        "the index was damaged while it was read",
                        "run the command again: it will be built anew");
            }
            throw e instanceof RuntimeException unchecked ? unchecked : new UncheckedIOException((IOException) e);
        }
    }

    /** Not for failures to write, among them those of who takes the matches. */
    private static boolean mayBeDamage(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return cause instanceof CorruptIndexException
                || cause instanceof EOFException
                || !(cause instanceof IOException);
    }
}
