package org.emic.project;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.emic.model.CodePoints;
import org.emic.model.Origin;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;
import org.emic.model.Value;

/**
 * Writes {@code sources/<id>.json}: fields in one order, one attribute a line and one turn a line, so that a change
 * shows in a diff as what it is.
 */
final class SourceWriter {

    /** What the file says it is. */
    static final String FORMAT = "source/1";

    private final StringBuilder out = new StringBuilder();
    private final CodePoints points;

    private SourceWriter(CodePoints points) {
        this.points = points;
    }

    /** @param points of the source's text, because files count code points */
    static byte[] write(Source source, CodePoints points) {
        SourceWriter writer = new SourceWriter(points);
        writer.all(source);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void all(Source source) {
        out.append("{\n");
        field("  ", "emic", FORMAT, ",\n");
        field("  ", "title", source.title(), ",\n");
        field("  ", "kind", source.kind(), ",\n");
        attributes(source.attributes().values());
        origin(source.origin());
        field("  ", "text_sha256", source.textSha256(), ",\n");
        field("  ", "paragraphs", ParagraphWords.of(source.paragraphs()), ",\n");
        out.append("  \"turns\": [");
        String before = "\n    ";
        for (Turn turn : source.turns()) {
            out.append(before);
            turn(turn);
            before = ",\n    ";
        }
        out.append(source.turns().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    }

    private void attributes(Map<String, Value> values) {
        out.append("  \"attributes\": {");
        String before = "\n    ";
        for (Map.Entry<String, Value> each : values.entrySet()) {
            out.append(before);
            quoted(each.getKey());
            out.append(": ");
            value(each.getValue());
            before = ",\n    ";
        }
        out.append(values.isEmpty() ? "},\n" : "\n  },\n");
    }

    private void value(Value value) {
        switch (value.type()) {
            case TEXT -> quoted(value.written());
            case NUMBER, BOOLEAN -> out.append(value.written());
            case DATE -> field("{", "date", value.written(), "}");
        }
    }

    private void origin(Origin origin) {
        out.append("  \"origin\": ");
        field("{", "file", origin.file(), ", ");
        field("", "part", origin.part(), ", ");
        field("", "format", origin.format(), ", ");
        field("", "encoding", origin.encoding(), ", ");
        field("", "sha256", origin.sha256(), "},\n");
    }

    /** {@code [start, end, speaker, start ms, end ms]}; what is not known is left off at the end. */
    private void turn(Turn turn) {
        Span span = points.fromUtf16(turn.span());
        out.append('[').append(span.start()).append(',').append(span.end());
        if (!turn.speaker().isEmpty() || turn.time().isPresent()) {
            out.append(',');
            quoted(turn.speaker());
        }
        if (turn.time().isPresent()) {
            TimeSpan time = turn.time().get();
            out.append(',').append(time.start());
            if (time.end() != TimeSpan.OPEN) {
                out.append(',').append(time.end());
            }
        }
        out.append(']');
    }

    private void field(String before, String name, String value, String after) {
        out.append(before);
        quoted(name);
        out.append(": ");
        quoted(value);
        out.append(after);
    }

    private void quoted(String words) {
        out.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(words))
                .append('"');
    }
}
