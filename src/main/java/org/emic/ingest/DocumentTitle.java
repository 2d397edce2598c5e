package org.emic.ingest;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.emic.model.Place;

/** The title in the properties of an office document, where both OOXML and OpenDocument say it as {@code dc:title}. */
final class DocumentTitle implements Xml.Handler {

    private final StringBuilder title = new StringBuilder();
    private boolean inside;

    private DocumentTitle() {}

    /** Empty if the part or the title is missing. */
    static String in(Archive archive, String part, Place place) throws Unreadable, XMLStreamException {
        DocumentTitle handler = new DocumentTitle();
        byte[] xml = archive.part(part).orElse(new byte[0]);
        if (xml.length > 0) {
            Xml.read(xml, place, handler);
        }
        return handler.title.toString();
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        inside = name.equals("title");
        return true;
    }

    @Override
    public void end(String name) {
        inside = false;
    }

    @Override
    public void text(String text) {
        if (inside) {
            title.append(text);
        }
    }
}
