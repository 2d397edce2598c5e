package org.emic.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.model.Span;

/** Drafts as lines of a log, each with its id and time; those of one action are a batch. */
public final class LogLines {

    private static final JsonFactory JSON = new JsonFactory();

    /** The fields in the order people read them; others follow by name. */
    private static final List<String> FIRST = List.of(
            "segment",
            "event",
            "source",
            "start",
            "end",
            "quote",
            "prefix",
            "suffix",
            "code",
            "to",
            "codebook",
            "memo");

    private LogLines() {}

    /**
     * The lines of one action, which count together or not at all, in UTF-8, each with its line break.
     *
     * @param drafts at least one
     * @param ids told of every id that is in the study's logs
     */
    public static byte[] of(List<LogDraft> drafts, Ulids ids) {
        String at = Instant.ofEpochMilli(ids.clock().millis())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        StringBuilder lines = new StringBuilder();
        String batch = "";
        for (int i = 0; i < drafts.size(); i++) {
            String id = ids.next();
            batch = batch.isEmpty() ? id : batch;
            LogDraft draft = drafts.get(i);
            if (drafts.size() > 1) {
                draft = draft.with(LogEvent.BATCH, batch).with(LogEvent.PART, (i + 1) + "/" + drafts.size());
            }
            lines.append(line(id, at, draft)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String id, String at, LogDraft draft) {
        StringWriter line = new StringWriter();
        SortedMap<String, String> rest = new TreeMap<>(draft.words());
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("at", at);
            json.writeStringField("op", draft.operation().name().toLowerCase(Locale.ROOT));
            for (String field : FIRST) {
                number(json, field, draft);
                String word = rest.remove(field);
                if (word != null) {
                    json.writeStringField(field, word);
                }
            }
            for (var entry : rest.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void number(JsonGenerator json, String field, LogDraft draft) throws IOException {
        if (draft.points().isPresent()) {
            Span points = draft.points().get();
            if (field.equals("start")) {
                json.writeNumberField(field, points.start());
            } else if (field.equals("end")) {
                json.writeNumberField(field, points.end());
            }
        }
    }
}
