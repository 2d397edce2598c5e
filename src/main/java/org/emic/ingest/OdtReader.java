package org.emic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** OpenDocument texts (LibreOffice, OpenOffice, and Google Docs on request). */
final class OdtReader implements Reader {

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public List<String> extensions() {
        return List.of("odt", "ott");
    }

    @Override
    public String summary() {
        return "OpenDocument text (LibreOffice)";
    }

    @Override
    public Reading read(RawFile file) {
        return Documents.read(file, id(), () -> extract(file));
    }

    private static Extract extract(RawFile file) throws Unreadable, XMLStreamException {
        try (Archive archive = Archive.open(file)) {
            if (isEncrypted(archive)) {
                throw Unreadable.because(
                        "ING-056", file.place(), "the file is encrypted", "save it without a password and ingest that");
            }
            byte[] content = archive.part("content.xml")
                    .orElseThrow(() -> Unreadable.because(
                            "ING-055",
                            file.place(),
                            "the file could not be read as odt: it has no part 'content.xml'",
                            "open it in LibreOffice and save it again as .odt"));
            Layout layout = new Layout();
            Xml.read(content, file.place(), new OdtBody(layout));
            byte[] styles = archive.part("styles.xml").orElse(new byte[0]);
            if (styles.length > 0) {
                // Only page headers and footers have text there.
                Xml.read(styles, file.place(), new OdtBody(layout));
            }
            archive.names().stream()
                    .filter(name -> name.matches("Object \\d+(/content\\.xml)?"))
                    .forEach(name -> layout.leftOut(LeftOut.EMBEDDED));
            return Extract.of(file, DocumentTitle.in(archive, "meta.xml", file.place()), layout);
        }
    }

    /** OpenDocument 1.3 part 2, 4.8. Old manifests have a document type, so their XML is not read. */
    private static boolean isEncrypted(Archive archive) throws Unreadable {
        byte[] manifest = archive.part("META-INF/manifest.xml").orElse(new byte[0]);
        return archive.names().contains("encrypted-package")
                || new String(manifest, StandardCharsets.ISO_8859_1).contains("encryption-data");
    }
}
