package org.emic.project;

import org.emic.coding.Fingerprints;
import org.emic.model.Extent;
import org.emic.model.Source;

/**
 * What the catalog knows of a source.
 *
 * @param fingerprint what rules may depend on, see {@link org.emic.coding.Fingerprints}
 * @param text stamp of the text file
 * @param about stamp of the {@code .json}
 * @param aboutSha256 of the bytes of the {@code .json}
 */
record CatalogEntry(
        Source source, Extent extent, String fingerprint, FileStamp text, FileStamp about, String aboutSha256) {

    /** Whether the files still have the stamps they had when they were read. */
    boolean fits(FileStamp otherText, FileStamp otherAbout) {
        return text.equals(otherText) && about.equals(otherAbout);
    }

    /** The entry after the {@code .json} was written anew; its stamp, being the old one, makes the next command read it. */
    CatalogEntry with(Source other) {
        return new CatalogEntry(other, extent, Fingerprints.of(other), text, about, aboutSha256);
    }
}
