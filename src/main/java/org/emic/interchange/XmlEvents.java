package org.emic.interchange;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.emic.codebook.FileText;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * Walks through the elements of an XML file, by their local names. A file with a document type is not read: that is where
 * entities come from, which can make a small file endless or fetch other files.
 */
final class XmlEvents {

    /** Elements inside each other: more than any tree of codes, and far from any stack's end. */
    private static final int DEEPEST = 100;

    private static final String TYPE = "<!DOCTYPE";

    private final ForeignFile file;
    private final FileText text;
    private XMLStreamReader reader;
    private int from;
    private int to;

    /** What is done with elements as they open, with their words and as they close. */
    interface Handler {
        void open(String name, XmlEvents at);

        void words(String words);

        void close(String name);
    }

    XmlEvents(ForeignFile file) {
        this.file = file;
        this.text = new FileText(file.name(), file.text());
    }

    /** Walks through the file; {@code errors} is told why it could not be walked to its end. */
    void walk(Handler handler, Consumer<Diagnostic> errors) {
        int type = prolog();
        if (text.text().startsWith(TYPE, type)) {
            // Looked for before the JDK's parser sees it, which prints to the screen when a torn one ends too early.
            errors.accept(Diagnostic.error(
                    "INT-008",
                    text.place(new Span(type, type + TYPE.length())),
                    "a document type, which is not read because it can define entities",
                    "delete it, up to the > that ends it"));
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Newer Javas have a limit of their own, which would end in another message than ours; 0 takes it away.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            reader = factory.createXMLStreamReader(new StringReader(text.text()));
            int depth = 0;
            while (reader.hasNext()) {
                from = to;
                int event = reader.next();
                to = offset(reader.getLocation());
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            errors.accept(error(
                                    "INT-015",
                                    "more than " + DEEPEST + " elements inside each other",
                                    "no codebook is that deep"));
                            return;
                        }
                        handler.open(reader.getLocalName(), this);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.close(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.words(reader.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE -> {
                        errors.accept(error(
                                "INT-008",
                                "the entity '&" + reader.getLocalName() + ";' is not defined",
                                "write the character itself"));
                        return;
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? to : offset(e.getLocation());
            errors.accept(Diagnostic.error(
                    "INT-007",
                    text.place(new Span(at, at)),
                    "no XML: " + told(e),
                    "save it again where it comes from"));
        } catch (RuntimeException e) {
            // The JDK's parser has ends of its own for files that are no XML at all.
            errors.accept(Diagnostic.error(
                    "INT-007",
                    Place.file(file.name()),
                    "no XML: " + e.getMessage(),
                    "save it again where it comes from"));
        }
    }

    /** Where what is no comment, no white space and no instruction begins. */
    private int prolog() {
        String all = text.text();
        int at = 0;
        while (at < all.length()) {
            String end = all.startsWith("<?", at) ? "?>" : all.startsWith("<!--", at) ? "-->" : "";
            if (!end.isEmpty()) {
                int closes = all.indexOf(end, at + 2);
                at = closes < 0 ? all.length() : closes + end.length();
            } else if (Character.isWhitespace(all.charAt(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private Diagnostic error(String id, String message, String hint) {
        return Diagnostic.error(id, place(), message, hint);
    }

    /** The parser's words without its own line and column. */
    private static String told(XMLStreamException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        int at = message.indexOf("Message: ");
        String words = at < 0 ? message : message.substring(at + "Message: ".length());
        return words.lines().findFirst().orElse("").strip();
    }

    private int offset(Location location) {
        return text.offset(location.getLineNumber(), location.getColumnNumber());
    }

    /** Where the element starts that has just opened. */
    Place place() {
        int start = from;
        while (start < to
                && start < text.text().length()
                && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        // Behind words, the JDK's parser has read one sign too far.
        boolean inside =
                start > 0 && start <= text.text().length() && text.text().charAt(start - 1) == '<';
        return text.place(new Span(Math.min(start, to) - (inside ? 1 : 0), Math.max(start, to)));
    }

    /** An attribute of the element that has just opened, with its place. */
    Optional<Scalar> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(Scalar.cell(reader.getAttributeValue(i), valuePlace(name)));
            }
        }
        return Optional.empty();
    }

    private Place valuePlace(String name) {
        String tag = text.text().substring(Math.min(from, to), Math.max(from, to));
        Matcher written = Pattern.compile("\\s" + name + "\\s*=\\s*([\"'])(.*?)\\1", Pattern.DOTALL)
                .matcher(tag);
        return written.find()
                ? text.place(new Span(Math.min(from, to) + written.start(2), Math.min(from, to) + written.end(2)))
                : place();
    }
}
