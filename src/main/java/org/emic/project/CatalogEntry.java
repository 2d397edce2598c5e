package org.emic.project;

import org.emic.coding.Fingerprints;
import org.emic.model.Extent;
import org.emic.model.Source;

/**
 * What the catalog knows of a source.
 *
 * @param marks what codings and index depend on
 * @param text stamp of the text file
 * @param about stamp of the {@code .json}
 * @param aboutSha256 of the bytes of the {@code .json}
 */
record CatalogEntry(Source source, Extent extent, Marks marks, FileStamp text, FileStamp about, String aboutSha256) {

    /**
     * Whatever changes a source changes one of these words. Making them takes longer than reading them.
     *
     * @param rules of all that rules may depend on, see {@link Fingerprints#of}
     * @param text of the text and its turns, see {@link Fingerprints#ofText}
     */
    record Marks(String rules, String text) {
        static Marks of(Source source) {
            return new Marks(Fingerprints.of(source), Fingerprints.ofText(source));
        }
    }

    /** Whether the files still have the stamps they had when they were read. */
    boolean fits(FileStamp otherText, FileStamp otherAbout) {
        return text.isSame(otherText) && about.isSame(otherAbout);
    }

    /** The entry after the {@code .json} was written anew; its stamp, being the old one, makes the next command read it. */
    CatalogEntry with(Source other) {
        return new CatalogEntry(other, extent, Marks.of(other), text, about, aboutSha256);
    }
}
