package org.emic.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.AttributeType;
import org.emic.model.Attributes;
import org.emic.model.CodePoints;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;
import org.emic.model.Value;

/** Reads {@code sources/<id>.json}. The file may have been edited, merged or damaged: nothing in it is believed unseen. */
final class SourceReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final List<String> FIELDS =
            List.of("emic", "title", "kind", "attributes", "origin", "text_sha256", "paragraphs", "turns");
    private static final List<String> ORIGIN = List.of("file", "part", "format", "encoding", "sha256");

    private final String file;
    private final byte[] bytes;
    private final StoredText text;
    private final boolean withTurns;
    private final CodePoints points;
    private final Map<String, String> words = new HashMap<>();
    private final SortedMap<String, Value> attributes = new TreeMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private ParagraphBreak paragraphs = ParagraphBreak.LINE;

    private SourceReader(String file, byte[] bytes, StoredText text, boolean withTurns) {
        this.file = file;
        this.bytes = bytes;
        this.text = text;
        this.withTurns = withTurns;
        this.points = CodePoints.of(text.text());
    }

    /**
     * Reads the file's content.
     *
     * @param file as messages call it
     * @param text the source's words, because the file tells of stretches of them
     * @throws EmicException PRJ-030 if it is no JSON, PRJ-031 if it is not what Emic writes, PRJ-033 if it was written of
     *     another text
     */
    static Source read(String file, byte[] bytes, StoredText text) {
        return new SourceReader(file, bytes, text, true).read();
    }

    /**
     * Reads what the file says of a source whose text is not the one it was written of: everything but the turns.
     *
     * @throws EmicException PRJ-030 or PRJ-031
     */
    static Source readWithoutTurns(String file, byte[] bytes, String id) {
        return new SourceReader(file, bytes, new StoredText(id, "", ""), false).read();
    }

    private Source read() {
        try (JsonParser parser = JSON.createParser(bytes)) {
            object(parser, FIELDS, this::field);
        } catch (JsonProcessingException e) {
            throw error("PRJ-030", e.getLocation(), "no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new EmicException(
                    Diagnostic.error("PRJ-030", Place.file(file), "no JSON: " + Failures.reason(e), HINT));
        }
        return source(text.id());
    }

    private static final String HINT =
            "restore the file from your version control or a copy, or ingest the transcript again";

    private Source source(String id) {
        for (String field : List.of("emic", "title", "kind", "text_sha256", "origin.file", "origin.sha256")) {
            if (!words.containsKey(field)) {
                throw new EmicException(Diagnostic.error(
                        "PRJ-031",
                        Place.file(file),
                        "'" + field.replace("origin.", "origin: ") + "' is missing",
                        HINT));
            }
        }
        Origin origin = new Origin(
                words.get("origin.file"),
                words.getOrDefault("origin.part", ""),
                words.get("origin.sha256"),
                words.getOrDefault("origin.format", ""),
                words.getOrDefault("origin.encoding", ""));
        return new Source(
                id,
                words.get("title"),
                words.get("kind"),
                new Attributes(attributes),
                turns,
                paragraphs,
                origin,
                words.get("text_sha256"));
    }

    private interface Field {
        void read(JsonParser parser, String name) throws IOException;
    }

    /** Reads an object of which {@code known} are the fields, or any if that is empty. */
    private void object(JsonParser parser, List<String> known, Field field) throws IOException {
        JsonToken open = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        expect(parser, open == JsonToken.START_OBJECT, "an object was expected here");
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            expect(
                    parser,
                    known.isEmpty() || known.contains(name),
                    "no field is called '" + name + "'; "
                            + Nearest.hint(name, known, "fields are " + String.join(", ", known)));
            expect(parser, seen.add(name), "'" + name + "' stands here a second time");
            parser.nextToken();
            field.read(parser, name);
        }
    }

    private void field(JsonParser parser, String name) throws IOException {
        switch (name) {
            case "attributes" -> object(parser, List.of(), (p, key) -> attributes.put(key, value(p)));
            case "origin" -> object(parser, ORIGIN, (p, key) -> words.put("origin." + key, word(p)));
            case "turns" -> {
                if (withTurns) {
                    turns(parser);
                } else {
                    parser.skipChildren();
                }
            }
            case "paragraphs" -> {
                Optional<ParagraphBreak> read = ParagraphWords.read(word(parser));
                expect(parser, read.isPresent(), "'paragraphs' is line or blank-line");
                paragraphs = read.orElseThrow();
            }
            case "emic" -> {
                words.put(name, word(parser));
                expect(
                        parser,
                        SourceWriter.FORMAT.equals(words.get(name)),
                        "this Emic reads " + SourceWriter.FORMAT + ", not " + words.get(name));
            }
            case "text_sha256" -> {
                words.put(name, word(parser));
                if (withTurns && !text.sha256().equals(words.get(name))) {
                    throw SourceFiles.changed(text.id());
                }
            }
            default -> words.put(name, word(parser));
        }
    }

    private String word(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken() == JsonToken.VALUE_STRING, "a text in quotes was expected here");
        return parser.getText();
    }

    private Value value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<Value> date = new ArrayList<>();
            object(parser, List.of("date"), (p, key) -> date.add(read(p, AttributeType.DATE, word(p))));
            expect(parser, !date.isEmpty(), "a value in braces is {\"date\": \"2026-03-14\"}");
            return date.get(0);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new Value.Flag(token == JsonToken.VALUE_TRUE);
        }
        if (token != null && token.isNumeric()) {
            return read(parser, AttributeType.NUMBER, parser.getText());
        }
        return new Value.Text(word(parser));
    }

    private Value read(JsonParser parser, AttributeType type, String written) {
        Optional<Value> value = type.read(written);
        expect(parser, value.isPresent(), "'" + written + "' is no " + type.word());
        return value.orElseThrow();
    }

    private void turns(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken() == JsonToken.START_ARRAY, "a list of turns was expected here");
        Map<String, String> speakers = new HashMap<>();
        int last = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Turn turn = turn(parser, last, speakers);
            last = turn.span().end();
            turns.add(turn);
        }
    }

    private Turn turn(JsonParser parser, int last, Map<String, String> speakers) throws IOException {
        expect(parser, parser.currentToken() == JsonToken.START_ARRAY, "a turn is [start, end, speaker, from, to]");
        JsonLocation at = parser.currentTokenLocation();
        long start = number(parser, parser.nextToken());
        long end = number(parser, parser.nextToken());
        if (start > end || end > points.count()) {
            throw error(
                    "PRJ-031",
                    at,
                    "the turn [" + start + ", " + end + ") is not inside the text of " + points.count()
                            + " characters");
        }
        Span span = points.toUtf16(new Span((int) start, (int) end));
        if (span.start() < last) {
            throw error("PRJ-031", at, "the turn begins before the one above it ends");
        }
        String speaker = "";
        Optional<TimeSpan> time = Optional.empty();
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            speaker = speakers.computeIfAbsent(word(parser), each -> each);
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                time = Optional.of(time(parser, at));
            }
        }
        return new Turn(span, speaker, time);
    }

    private TimeSpan time(JsonParser parser, JsonLocation at) throws IOException {
        long from = number(parser, parser.currentToken());
        long to = TimeSpan.OPEN;
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            to = number(parser, parser.currentToken());
            expect(parser, parser.nextToken() == JsonToken.END_ARRAY, "a turn has at most five values");
        }
        if (to != TimeSpan.OPEN && to < from) {
            throw error("PRJ-031", at, "the turn's time ends before it begins");
        }
        return new TimeSpan(from, to);
    }

    private long number(JsonParser parser, JsonToken token) throws IOException {
        expect(parser, token == JsonToken.VALUE_NUMBER_INT, "a whole number was expected here");
        expect(parser, parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER, "this number is too large");
        long number = parser.getLongValue();
        expect(parser, number >= 0, "this number must not be negative");
        return number;
    }

    private void expect(JsonParser parser, boolean holds, String otherwise) {
        if (!holds) {
            throw error("PRJ-031", parser.currentTokenLocation(), otherwise);
        }
    }

    private EmicException error(String id, JsonLocation at, String message) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        int line = at == null ? 0 : at.getLineNr();
        String excerpt =
                line < 1 ? "" : content.lines().skip(line - 1L).findFirst().orElse("");
        int column = at == null ? 0 : Math.max(0, at.getColumnNr());
        return new EmicException(
                Diagnostic.error(id, new Place(file, Math.max(0, line), column, 1, excerpt), message, HINT));
    }
}
