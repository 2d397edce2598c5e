package org.emic.ingest;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * What a workbook says about itself.
 *
 * @param hidden the names of its hidden sheets
 * @param from1904 whether its days count from 1904 instead of 1900
 */
record WorkbookFacts(Set<String> hidden, boolean from1904) {

    /** Reads {@code xl/workbook.xml}. */
    static WorkbookFacts read(InputStream data) throws XMLStreamException {
        Set<String> hidden = new TreeSet<>();
        boolean from1904 = false;
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(data);
        try {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    if (state != null && !state.equals("visible")) {
                        hidden.add(xml.getAttributeValue(null, "name"));
                    }
                } else if (xml.getLocalName().equals("workbookPr")) {
                    String value = xml.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                }
            }
        } finally {
            xml.close();
        }
        return new WorkbookFacts(hidden, from1904);
    }
}
