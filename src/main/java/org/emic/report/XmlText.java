package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.emic.diagnostic.Visible;

/** Writes XML whose text may be anything: what XML cannot hold is shown by a sign for it. */
final class XmlText {

    private final XMLStreamWriter xml;

    XmlText(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Attributes are names and values in turn. */
    void start(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], Visible.of(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Lines stay lines. */
    void text(String text) throws IOException {
        try {
            String between = "";
            for (String line : text.split("\n", -1)) {
                xml.writeCharacters(between + Visible.of(line));
                between = "\n";
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void end() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void flush() throws IOException {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
