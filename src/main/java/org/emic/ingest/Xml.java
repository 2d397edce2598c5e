package org.emic.ingest;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.emic.model.Place;

/**
 * XML of office documents, event by event. A document type is refused: no word processor writes one, and it is the way
 * to entities that expand without end or reach for files and the network.
 */
final class Xml {

    /** What is told the events; elements by local name, since producers differ in prefixes and versions of namespaces. */
    interface Handler {
        /** @return whether the element's content is to be read; otherwise neither it nor its end is told */
        boolean start(String name, XMLStreamReader at);

        void end(String name);

        void text(String text);
    }

    private Xml() {}

    /**
     * @throws XMLStreamException if it is not well-formed
     * @throws Unreadable if it has a document type or is nested deeper than {@link Limits#DEEPEST}
     */
    static void read(byte[] xml, Place place, Handler handler) throws XMLStreamException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Newer Javas have a limit of their own, which would end in another message than ours; 0 takes it away.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        XMLStreamReader at = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        int depth = 0;
        int skipped = 0;
        while (at.hasNext()) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Limits.DEEPEST) {
                        throw tooDeep(place);
                    }
                    if (skipped > 0 || !handler.start(at.getLocalName(), at)) {
                        skipped++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        handler.end(at.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0) {
                        handler.text(at.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Unreadable.because(
                            "ING-062",
                            place,
                            "the document declares a document type or entities, which no word processor does",
                            "open it in its own program and save it again; distrust it if you do not know where it comes from");
                default -> {
                    // comments and processing instructions are no text
                }
            }
        }
    }

    /** Nested deeper than any word processor nests. */
    static Unreadable tooDeep(Place place) {
        return Unreadable.because(
                "ING-063",
                place,
                "the document is nested more than " + Limits.DEEPEST + " deep",
                "save its text as .txt and ingest that");
    }
}
