package org.emic.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;

/**
 * Reads a coder's log. A line that cannot be read is reported and the others count; what a crash left of an action nobody
 * was told is done ({@link LogTail}) is set aside.
 */
final class LogReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern ULID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    private static final List<String> OPERATIONS = Stream.of(LogEvent.Operation.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final int LONGEST_EXCERPT = 2000;

    private final String coder;
    private final String file;
    private final List<LogEvent> events = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private LogReader(String coder, String file) {
        this.coder = coder;
        this.file = file;
    }

    /** What a log says, and what of it could not be read. */
    record Result(List<LogEvent> events, List<Diagnostic> diagnostics) {}

    /** @param file as messages call it */
    static Result read(String coder, String file, byte[] bytes) {
        LogReader reader = new LogReader(coder, file);
        LogTail tail = LogTail.of(bytes);
        int line = 1;
        for (int start = 0; start < tail.whole(); line++) {
            int end = start;
            while (end < tail.whole() && bytes[end] != '\n') {
                end++;
            }
            reader.line(line, ByteBuffer.wrap(bytes, start, end - start));
            start = end + 1;
        }
        reader.diagnostics.addAll(torn(tail, bytes, new Place(file, line, 0, 0, "")));
        return new Result(reader.events, reader.diagnostics);
    }

    /** What to say of the end of a log that does not count. */
    static List<Diagnostic> torn(LogTail tail, byte[] bytes, Place place) {
        String hint = "what it was to say has not been confirmed to anybody; code it again";
        if (!tail.torn(bytes)) {
            return List.of();
        }
        return List.of(
                tail.batch() == 0
                        ? Diagnostic.warning(
                                "COD-001", place, "the last line is not whole, as after a crash; it is set aside", hint)
                        : Diagnostic.warning(
                                "COD-040",
                                place,
                                "from here on stand " + tail.batch() + " of " + tail.of()
                                        + " events of one action, as after a crash; they are set aside",
                                hint));
    }

    private void line(int number, ByteBuffer bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            wrong(new Place(file, number, 0, 0, ""), "this line is not valid UTF-8");
            return;
        }
        if (text.isBlank()) {
            return;
        }
        String excerpt = text.length() > LONGEST_EXCERPT ? "" : text;
        try (JsonParser parser = JSON.createParser(text)) {
            event(parser, new Place(file, number, 0, 0, excerpt));
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
            wrong(new Place(file, number, column, 1, excerpt), "this line is no event: " + e.getOriginalMessage());
        } catch (NotAnEvent e) {
            wrong(new Place(file, number, 0, 0, excerpt), e.getMessage());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void wrong(Place place, String message) {
        diagnostics.add(Diagnostic.error(
                "COD-002", place, message, "restore the line from your version control; the other lines count"));
    }

    private static final class NotAnEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAnEvent(String message) {
            super(message);
        }
    }

    private void event(JsonParser parser, Place place) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new NotAnEvent("this line is no event: it must be an object in braces");
        }
        Map<String, String> words = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                words.put(name, parser.getText());
            } else if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT) {
                numbers.put(name, parser.getIntValue());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new NotAnEvent("two events on one line");
        }
        events.add(event(words, numbers, place));
    }

    private LogEvent event(Map<String, String> words, Map<String, Integer> numbers, Place place) {
        String id = required(words, "id");
        if (!ULID.matcher(id).matches()) {
            throw new NotAnEvent("'" + id + "' is no ULID");
        }
        String operation = required(words, "op");
        if (!OPERATIONS.contains(operation)) {
            throw new NotAnEvent("'" + operation + "' is nothing a person does; "
                    + Nearest.hint(operation, OPERATIONS, "op is one of " + String.join(", ", OPERATIONS)));
        }
        LogEvent.Operation what = LogEvent.Operation.valueOf(operation.toUpperCase(Locale.ROOT));
        if (what == LogEvent.Operation.ADD) {
            required(words, "source");
            required(words, "code");
            if (!numbers.containsKey("start") || !numbers.containsKey("end")) {
                throw new NotAnEvent("'start' and 'end' are missing");
            }
        } else if (what == LogEvent.Operation.REPLACE) {
            required(words, "source");
        } else if (what == LogEvent.Operation.RENAME || what == LogEvent.Operation.SPLIT) {
            required(words, "code");
            required(words, "to");
        } else {
            required(words, what == LogEvent.Operation.UNDO ? "event" : "segment");
        }
        boolean moves = what == LogEvent.Operation.MOVE || what == LogEvent.Operation.LOST;
        if (moves && (!numbers.containsKey("start") || !numbers.containsKey("end"))) {
            throw new NotAnEvent("'start' and 'end' are missing");
        }
        int start = numbers.getOrDefault("start", 0);
        if (start < 0 || numbers.getOrDefault("end", start) < start) {
            throw new NotAnEvent("the span ends before it begins");
        }
        return new LogEvent(
                id,
                words.getOrDefault("at", ""),
                what,
                coder,
                what == LogEvent.Operation.ADD ? id : words.getOrDefault("segment", ""),
                words,
                Optional.ofNullable(numbers.get("start")),
                Optional.ofNullable(numbers.get("end")),
                place);
    }

    private static String required(Map<String, String> words, String field) {
        String word = words.getOrDefault(field, "");
        if (word.isEmpty()) {
            throw new NotAnEvent("'" + field + "' is missing");
        }
        return word;
    }
}
