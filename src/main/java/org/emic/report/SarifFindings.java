package org.emic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;
import org.emic.model.Sha256;

/** Findings in SARIF 2.1.0 (OASIS), which code-scanning services show. Columns count code points. */
final class SarifFindings implements FindingFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String summary() {
        return "SARIF 2.1.0, for code-scanning services";
    }

    @Override
    public void write(Findings findings, Target target, Style style) throws IOException {
        Writer out = target.text();
        JsonGenerator json = Json.open(out);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(findings, style, json);
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Diagnostic each : findings.all()) {
            result(each, findings.ids(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void tool(Findings findings, Style style, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Emic");
        json.writeStringField("version", style.version());
        json.writeArrayFieldStart("rules");
        for (String id : findings.ids()) {
            json.writeStartObject();
            json.writeStringField("id", id);
            text("shortDescription", findings.summary(id), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(Diagnostic each, List<String> ids, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", each.id());
        json.writeNumberField("ruleIndex", ids.indexOf(each.id()));
        json.writeStringField("level", level(each.severity()));
        text("message", each.message() + (each.hint().isEmpty() ? "" : "\nhint: " + each.hint()), json);
        if (!each.place().file().isEmpty()) {
            location(each.place(), json);
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("emic/v1", fingerprint(each));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void location(Place place, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place.file()));
        json.writeEndObject();
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (place.column() > 0) {
                json.writeNumberField("startColumn", place.column());
                json.writeNumberField("endColumn", place.column() + Math.max(1, place.length()));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void text(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** A path as a relative reference (RFC 3986): what it may not hold is escaped. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + file, e);
        }
    }

    /** The same for the same finding after lines above it came or went. */
    private static String fingerprint(Diagnostic each) {
        String said = String.join(
                "\0", each.id(), each.place().file(), each.place().excerpt().strip(), each.message());
        return Sha256.of(said).substring(0, 32);
    }
}
