package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;

/** A form of file that holds a codebook, or what of one it can. One that can be read, written or both is a line of {@link CodebookFormats}. */
public interface CodebookFormat {

    /** As {@code --from} and {@code --to} name it. */
    String id();

    /** What it is, for help and the manual: no full stop. */
    String summary();

    /** What file names of it end in, without the point, lower case. */
    List<String> endings();

    /** A format that can be read. */
    interface Reading extends CodebookFormat {

        /** Whether a file whose name says nothing is likely one of these. */
        boolean looksLike(ForeignFile file);

        /** Reads a file. Never throws, whatever it holds. */
        Incoming read(ForeignFile file);
    }

    /** A format that can be written. */
    interface Writing extends CodebookFormat {

        /** Whether it is no text for a terminal. */
        default boolean isBinary() {
            return false;
        }

        /**
         * Writes a codebook.
         *
         * @return what of the codebook the format does not hold, in no order; empty if all of it is there
         */
        List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException;
    }
}
