package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Code;
import org.emic.model.Codebook;

/**
 * The codebook exchange of REFI-QDA 1.5, which ATLAS.ti, MAXQDA, NVivo, QualCoder and others read and write: a tree of codes
 * with a name, a colour and a description, which holds all that we say of a code ({@link Sections}).
 */
final class QdcFormat implements CodebookFormat.Reading, CodebookFormat.Writing {

    @Override
    public String id() {
        return "qdc";
    }

    @Override
    public String summary() {
        return "REFI-QDA codebook";
    }

    @Override
    public List<String> endings() {
        return List.of("qdc");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return file.isXmlOf("(?i:codebook)");
    }

    @Override
    public Incoming read(ForeignFile file) {
        return new QdcReader(file).read();
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        if (codebook.codes().isEmpty()) {
            throw EmicException.of(
                    "INT-036",
                    "a codebook without codes cannot be written as REFI-QDA",
                    "its schema asks for one code");
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Emic\">\n  <Codes>\n");
        codebook.codes().forEach(code -> write(codebook, code, "    ", xml));
        xml.append("  </Codes>\n</CodeBook>\n");
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        Losses losses = new Losses(codebook, "REFI-QDA");
        losses.header();
        losses.ofCodes(
                "INT-035",
                "is XML, which has no control characters; a sign stands for each",
                code -> XmlWords.hasForbidden(code.name() + Sections.write(code)));
        return losses.all();
    }

    private static void write(Codebook codebook, Code code, String indent, StringBuilder xml) {
        xml.append(indent)
                .append("<Code guid=\"")
                .append(guid(codebook, code))
                .append("\" name=\"")
                .append(XmlWords.attribute(code.name()))
                .append("\" isCodable=\"true\"");
        if (!code.colour().isEmpty()) {
            xml.append(" color=\"").append(code.colour()).append('"');
        }
        String description = Sections.write(code);
        if (description.isEmpty() && code.codes().isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n");
        if (!description.isEmpty()) {
            xml.append(indent)
                    .append("  <Description>")
                    .append(XmlWords.text(description))
                    .append("</Description>\n");
        }
        code.codes().forEach(below -> write(codebook, below, indent + "  ", xml));
        xml.append(indent).append("</Code>\n");
    }

    /** The same code of the same codebook has the same GUID in every file, so that other tools know it again. */
    private static UUID guid(Codebook codebook, Code code) {
        String name = "emic:codebook:" + codebook.name() + ":" + code.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
