package org.emic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Findings as one JSON object, one finding a line. */
final class JsonFindings implements FindingFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String summary() {
        return "one object with a list of findings";
    }

    @Override
    public void write(Findings findings, Target target, Style style) throws IOException {
        Writer out = target.text();
        JsonGenerator json = Json.open(out);
        json.setPrettyPrinter(new OneRowALine());
        json.writeStartObject();
        json.writeStringField("check", findings.name());
        json.writeArrayFieldStart("findings");
        for (Diagnostic each : findings.all()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeStringField("severity", each.severity().word());
            json.writeStringField("file", each.place().file());
            json.writeNumberField("line", each.place().line());
            json.writeNumberField("column", each.place().column());
            json.writeNumberField("length", each.place().length());
            json.writeStringField("message", each.message());
            json.writeStringField("hint", each.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("counts");
        for (Severity severity : Severity.values()) {
            long count = findings.all().stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            json.writeNumberField(severity.word() + "s", count);
        }
        json.writeNumberField("files", findings.files().size());
        json.writeEndObject();
        if (!findings.looked().isEmpty()) {
            json.writeObjectFieldStart("looked_at");
            for (Map.Entry<String, Integer> each : findings.looked().entrySet()) {
                json.writeNumberField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
        }
        json.writeStringField("emic", style.version());
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }
}
