package org.emic.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/** Reads JSON Lines, an object a line whose keys are the columns; {@link Tables} says what becomes of the rows. */
final class JsonlReader implements Reader {

    /** A number with more digits after or before its point is left as its file writes it. */
    private static final int MOST_DIGITS = 40;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public String summary() {
        return "JSON Lines, one object a turn or one object a respondent";
    }

    @Override
    public Reading read(RawFile file) {
        Decoded decoded = TextDecoder.decode(file);
        if (decoded.failed()) {
            return new Reading(List.of(), decoded.diagnostics());
        }
        Findings findings = new Findings(file.name());
        decoded.diagnostics().forEach(findings::add);
        Map<Integer, JsonNode> objects = objects(file.name(), decoded.text(), findings);
        Set<String> keys = new LinkedHashSet<>();
        objects.values().forEach(object -> object.fieldNames().forEachRemaining(keys::add));
        List<GridRow> rows = new ArrayList<>();
        rows.add(GridRow.of(1, List.copyOf(keys)));
        Set<String> nested = new LinkedHashSet<>();
        objects.forEach((line, object) -> {
            List<String> cells = new ArrayList<>();
            for (String key : keys) {
                JsonNode value = object.path(key);
                if (value.isContainerNode() && nested.add(key)) {
                    findings.add(Diagnostic.warning(
                            "ING-177",
                            new Place(file.name(), line, 0, 0, ""),
                            "'" + key
                                    + "' holds a list or an object, here and perhaps further on; such values were left out",
                            "a value is a text, a number, true or false"));
                }
                cells.add(value.isValueNode() && !value.isNull() ? text(value) : "");
            }
            rows.add(GridRow.of(line, cells));
        });
        boolean any = rows.size() > 1;
        return Tables.read(file, new Grid(any ? rows : List.of(), findings.all(), decoded.encoding()), true);
    }

    private static String text(JsonNode value) {
        boolean plain = value.isNumber() && Math.abs((long) value.decimalValue().scale()) < MOST_DIGITS;
        return plain ? value.decimalValue().toPlainString() : LineEnds.unify(value.asText());
    }

    private static Map<Integer, JsonNode> objects(String file, String text, Findings findings) {
        Map<Integer, JsonNode> objects = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode node = JSON.readTree(line);
                if (node.isObject()) {
                    objects.put(number, node);
                } else {
                    findings.add(bad(new Place(file, number, 0, 0, line), "this line is no JSON object"));
                }
            } catch (JsonProcessingException e) {
                int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
                findings.add(bad(new Place(file, number, Math.max(column, 0), 1, line), "this line is no JSON"));
            }
        }
        return objects;
    }

    private static Diagnostic bad(Place place, String message) {
        String hint = "each line is one object: {\"speaker\": \"P1\", \"text\": \"…\"}";
        return Diagnostic.warning("ING-176", place, message + "; it was left out", hint);
    }
}
