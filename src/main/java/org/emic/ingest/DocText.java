package org.emic.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens an old Word document with POI. Apart from its reader, so that POI loads for a doc file only. */
final class DocText {

    private DocText() {}

    static Extract extract(RawFile file) throws IOException, Unreadable {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()));
                HWPFDocumentCore document = open(system)) {
            Layout layout = new Layout();
            new DocBody(document, layout).read();
            String title = document.getSummaryInformation() == null
                    ? ""
                    : document.getSummaryInformation().getTitle();
            return Extract.of(file, title == null ? "" : title, layout);
        } catch (EncryptedDocumentException e) {
            throw Unreadable.because(
                    "ING-056",
                    file.place(),
                    "the file is encrypted",
                    "open it with its password, save it without one, and ingest that");
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem system) throws IOException {
        try {
            return new HWPFDocument(system);
        } catch (OldWordFileFormatException e) {
            return new HWPFOldDocument(system);
        }
    }
}
