package org.emic.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a log, which a crash may have left in the middle of a line or of a batch. What nobody was told is done does
 * not count: a last line without its end, and the beginning of a batch whose end is missing.
 *
 * @param whole bytes of the log that count
 * @param batch events in what does not count that are the beginning of a batch, 0 where a single line is torn
 * @param of events the batch was to have
 * @param ended whether what counts ends with a line break, or is empty
 */
record LogTail(int whole, int batch, int of, boolean ended) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern PART = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

    /** Whether something does not count. */
    boolean torn(byte[] log) {
        return whole < log.length;
    }

    static LogTail of(byte[] log) {
        int start = lineStart(log, log.length);
        boolean broken =
                !ended(log, log.length) && words(log, start, log.length).isEmpty();
        return ofLines(log, broken && !isBlank(log, start, log.length) ? start : log.length);
    }

    private static LogTail ofLines(byte[] log, int end) {
        LogTail complete = new LogTail(end, 0, 0, ended(log, end));
        int at = end;
        while (at > 0 && isBlank(log, lineStart(log, at), at)) {
            at = lineStart(log, at);
        }
        Map<String, String> last = words(log, lineStart(log, at), at);
        String batch = last.getOrDefault(LogEvent.BATCH, "");
        Matcher part = PART.matcher(last.getOrDefault(LogEvent.PART, ""));
        if (batch.isEmpty() || !part.matches() || Integer.parseInt(part.group(1)) >= Integer.parseInt(part.group(2))) {
            return complete;
        }
        int found = 0;
        while (at > 0 && batch.equals(words(log, lineStart(log, at), at).get(LogEvent.BATCH))) {
            found++;
            at = lineStart(log, at);
        }
        return new LogTail(at, found, Integer.parseInt(part.group(2)), true);
    }

    private static boolean ended(byte[] log, int end) {
        return end == 0 || log[end - 1] == '\n';
    }

    /** Where the line begins that ends before {@code end}, its line break included. */
    private static int lineStart(byte[] log, int end) {
        int at = end > 0 && log[end - 1] == '\n' ? end - 1 : end;
        while (at > 0 && log[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private static boolean isBlank(byte[] log, int start, int end) {
        return new String(log, start, end - start, StandardCharsets.UTF_8).isBlank();
    }

    /** The texts of the object that a line is; empty if it is none. */
    private static Map<String, String> words(byte[] log, int start, int end) {
        Map<String, String> words = new HashMap<>();
        try (JsonParser parser = JSON.createParser(log, start, end - start)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    words.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return words;
        } catch (IOException e) {
            return Map.of();
        }
    }
}
