package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.AttributeType;
import org.emic.model.Attributes;
import org.emic.model.Place;
import org.emic.model.Value;

/** Gathers what the places that may tell something about a source say, the later ones winning, and types the values. */
final class AttributeValues {

    private final String file;
    private final Map<String, AttributeType> declared;
    private final Map<String, Raw> raw = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    AttributeValues(String file, Map<String, AttributeType> declared) {
        this.file = file;
        this.declared = declared;
    }

    /** Adds values without a place of their own, whose types are {@code types} where those have one. */
    void add(Map<String, String> values, Map<String, AttributeType> types) {
        values.forEach((written, value) -> {
            String name = AttributeNames.normal(written);
            if (name.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "ING-124",
                        Place.file(file),
                        "'" + written + "' is no attribute name; its value was left out",
                        "a name has letters or digits"));
            } else if (!value.isBlank()) {
                raw.put(name, new Raw(value.strip(), Optional.ofNullable(types.get(name)), Place.file(file)));
            }
        });
    }

    void add(Map<String, Raw> values) {
        raw.putAll(values);
    }

    /** What was said of {@code name}, which is then no attribute. */
    Optional<String> take(String name) {
        return Optional.ofNullable(raw.remove(name)).map(Raw::written);
    }

    String caseName() {
        Raw value = raw.get(Attributes.CASE);
        return value == null ? "" : value.written();
    }

    /** The typed values; one that is none of its type is left out and reported. */
    Attributes typed() {
        TreeMap<String, Value> values = new TreeMap<>();
        raw.forEach((name, each) -> {
            AttributeType type = type(name, each);
            Optional<Value> value = type.read(each.written());
            value.ifPresent(read -> values.put(name, read));
            if (value.isEmpty()) {
                diagnostics.add(Diagnostic.error(
                        "ING-125",
                        each.place(),
                        "the attribute '" + name + "' is a " + type.word() + ", and '" + each.written()
                                + "' is none; the source is left without it",
                        shape(type)));
            }
        });
        return new Attributes(values);
    }

    private AttributeType type(String name, Raw each) {
        if (declared.containsKey(name)) {
            return declared.get(name);
        }
        if (name.equals(Attributes.CASE)) {
            return AttributeType.TEXT;
        }
        return each.type().orElseGet(() -> AttributeType.guess(each.written()));
    }

    private static String shape(AttributeType type) {
        return switch (type) {
            case NUMBER -> "a number is written 12 or 3.5";
            case DATE -> "a date is written 2026-03-14";
            case BOOLEAN -> "true, false, yes or no";
            case TEXT -> "";
        };
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
