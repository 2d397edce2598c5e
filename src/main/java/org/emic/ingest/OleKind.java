package org.emic.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.emic.diagnostic.Diagnostic;

/** What an OLE2 container is, by the streams at its root. Old Office files and encrypted new ones are such containers. */
final class OleKind {

    private OleKind() {}

    static FileKind of(RawFile file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return of(file, system.getRoot());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new FileKind.Broken(Unreadable.corrupt(file, "an Office document", e));
        }
    }

    private static FileKind of(RawFile file, DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return new FileKind.Broken(Diagnostic.error(
                    "ING-056",
                    file.place(),
                    "the file is encrypted",
                    "open it with its password, save it without one, and ingest that"));
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return new FileKind.Read("doc");
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return new FileKind.NotRead(Foreign.XLS);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return new FileKind.NotRead(Foreign.SLIDES);
        }
        boolean mail = root.hasEntryCaseInsensitive("__properties_version1.0");
        return new FileKind.NotRead(mail ? Foreign.MAIL : Foreign.OLE);
    }
}
