package org.emic.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.emic.model.Place;

/**
 * Which part of an OOXML package is what: Word for the web calls its main part {@code word/document2.xml}, so the names
 * must be looked up (ECMA-376 part 2, 9.3).
 */
final class Relations implements Xml.Handler {

    private record Relation(String type, String part) {}

    private final String folder;
    private final List<Relation> found = new ArrayList<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /**
     * The relations of a part.
     *
     * @param part empty for the package as a whole
     */
    static Relations of(Archive archive, String part, Place place) throws Unreadable, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relations relations = new Relations(folder);
        byte[] xml = archive.part(folder + "_rels/" + part.substring(slash) + ".rels")
                .orElse(new byte[0]);
        if (xml.length > 0) {
            Xml.read(xml, place, relations);
        }
        return relations;
    }

    /** The parts of a type such as {@code footnotes}, in the file's order; they may be missing. Never outside links. */
    List<String> parts(String type) {
        return found.stream()
                .filter(each -> each.type().endsWith("/" + type))
                .map(Relation::part)
                .toList();
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        String target = at.getAttributeValue(null, "Target");
        String type = at.getAttributeValue(null, "Type");
        if (name.equals("Relationship")
                && target != null
                && type != null
                && !"External".equals(at.getAttributeValue(null, "TargetMode"))) {
            found.add(new Relation(type, resolve(target)));
        }
        return true;
    }

    private String resolve(String target) {
        try {
            return URI.create("/" + folder).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            return target;
        }
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}
}
