package org.emic.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * Word documents since 2007 (docx, and its template and macro variants; macros are never looked at). Read with the JDK's
 * own ZIP and XML: the decision record on office formats says what the general libraries lose.
 */
final class DocxReader implements Reader {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx", "docm", "dotx", "dotm");
    }

    @Override
    public String summary() {
        return "Word document (2007 and later)";
    }

    @Override
    public Reading read(RawFile file) {
        return Documents.read(file, id(), () -> extract(file));
    }

    private static Extract extract(RawFile file) throws Unreadable, XMLStreamException {
        try (Archive archive = Archive.open(file)) {
            String main = Relations.of(archive, "", file.place()).parts("officeDocument").stream()
                    .findFirst()
                    .orElse("word/document.xml");
            byte[] document = archive.part(main)
                    .orElseThrow(() -> Unreadable.because(
                            "ING-055",
                            file.place(),
                            "the file could not be read as docx: it has no part '" + main + "'",
                            "open it in Word or LibreOffice and save it again as .docx"));
            Layout layout = new Layout();
            DocxBody body = new DocxBody(layout);
            Xml.read(document, file.place(), body);
            Relations relations = Relations.of(archive, main, file.place());
            notes(file, archive, relations, body, layout);
            for (String type : List.of("header", "footer")) {
                for (String part : relations.parts(type)) {
                    layout.header(aside(file, archive, part));
                }
            }
            archive.names().stream()
                    .filter(name -> name.contains("/embeddings/"))
                    .forEach(name -> layout.leftOut(LeftOut.EMBEDDED));
            return Extract.of(file, DocumentTitle.in(archive, "docProps/core.xml", file.place()), layout);
        }
    }

    private static void notes(RawFile file, Archive archive, Relations relations, DocxBody body, Layout layout)
            throws Unreadable, XMLStreamException {
        if (body.notes().isEmpty()) {
            return;
        }
        Map<String, String> texts = new TreeMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            for (String part : relations.parts(kind + "s")) {
                DocxNotes notes = new DocxNotes(kind, texts);
                Xml.read(archive.part(part).orElse(new byte[0]), file.place(), notes);
            }
        }
        body.notes().forEach(reference -> layout.noteText(texts.getOrDefault(reference, "")));
    }

    private static String aside(RawFile file, Archive archive, String part) throws Unreadable, XMLStreamException {
        Layout aside = new Layout();
        byte[] xml = archive.part(part).orElse(new byte[0]);
        if (xml.length > 0) {
            Xml.read(xml, file.place(), new DocxBody(aside));
        }
        return aside.body();
    }
}
