package org.emic.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;

/**
 * Records that a person or a script hands in: JSON lines, one object a line, or a table with a row of headers (CSV, TSV,
 * XLSX), whichever the content is. What a field means is for the caller.
 *
 * @param records in the file's order
 * @param diagnostics lines that are no record, and what else was left out
 */
public record RecordFile(List<Row> records, List<Diagnostic> diagnostics) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * One record.
     *
     * @param fields what it says, by name in lower case and as written; empty ones are left out
     * @param place of its line
     */
    public record Row(Map<String, String> fields, Place place) {
        public Row {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    public RecordFile {
        records = List.copyOf(records);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads records.
     *
     * @param name of the file, for messages
     * @throws EmicException ING-110 or ING-113 if it is a table that cannot be read
     */
    public static RecordFile of(String name, byte[] bytes) {
        boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!workbook) {
            Decoded decoded = TextDecoder.decode(new RawFile(name, bytes, ColumnChoice.GUESS));
            if (decoded.text().stripLeading().startsWith("{")) {
                return lines(name, decoded.text());
            }
        }
        return table(name, Grids.read(name, bytes));
    }

    private static RecordFile table(String name, Grid grid) {
        List<String> names = grid.rows().get(0).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Row> records = new ArrayList<>();
        for (GridRow row : grid.rows().subList(1, grid.rows().size())) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                put(fields, names.get(i), row.cell(i));
            }
            records.add(new Row(fields, row.place(name)));
        }
        return new RecordFile(records, grid.diagnostics());
    }

    private static RecordFile lines(String name, String text) {
        List<Row> records = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Place place = new Place(name, number, 0, 0, line);
            Optional<Map<String, String>> fields = object(line);
            if (fields.isPresent()) {
                records.add(new Row(fields.get(), place));
            } else {
                diagnostics.add(Diagnostic.error(
                        "ING-150", place, "this line is no record", "one JSON object a line: {\"source\": …}"));
            }
        }
        return new RecordFile(records, diagnostics);
    }

    private static Optional<Map<String, String>> object(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName().toLowerCase(Locale.ROOT);
                JsonToken value = json.nextToken();
                if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    put(fields, name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            return json.nextToken() == null ? Optional.of(fields) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!name.isEmpty() && !value.isEmpty()) {
            fields.putIfAbsent(name, value);
        }
    }
}
