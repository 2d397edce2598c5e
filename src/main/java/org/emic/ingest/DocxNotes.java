package org.emic.ingest;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Collects the footnotes or endnotes of a Word document, each by its kind and number, such as {@code footnote 2}. */
final class DocxNotes implements Xml.Handler {

    private final String kind;
    private final Map<String, String> texts;
    private Layout layout = new Layout();
    private DocxBody note = new DocxBody(layout);
    private String id = "";

    DocxNotes(String kind, Map<String, String> texts) {
        this.kind = kind;
        this.texts = texts;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        if (!name.equals(kind)) {
            return note.start(name, at);
        }
        layout = new Layout();
        note = new DocxBody(layout);
        id = "";
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals("id")) {
                id = at.getAttributeValue(i);
            }
        }
        return true;
    }

    @Override
    public void end(String name) {
        if (name.equals(kind)) {
            texts.put(kind + " " + id, layout.body());
        } else {
            note.end(name);
        }
    }

    @Override
    public void text(String text) {
        note.text(text);
    }
}
