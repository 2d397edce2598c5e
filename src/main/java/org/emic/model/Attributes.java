package org.emic.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The attributes of a source, by name, in the order of their names. {@code case} is the one Emic itself reads.
 *
 * @param values by name; names are lower-case words with digits, {@code -} and {@code _}
 */
public record Attributes(SortedMap<String, Value> values) {

    /** No attribute at all. */
    public static final Attributes NONE = new Attributes(new TreeMap<>());

    /** The name of the attribute that says which case a source belongs to. */
    public static final String CASE = "case";

    /** Copies, so that later changes of the map do not show. */
    public Attributes {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The value of {@code name}, if the source has one. */
    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The case as written; empty where the source belongs to none. */
    public String caseName() {
        return get(CASE).map(Value::written).orElse("");
    }

    /** These attributes, and {@code others} where both have a name. */
    public Attributes with(Map<String, Value> others) {
        SortedMap<String, Value> all = new TreeMap<>(values);
        all.putAll(others);
        return new Attributes(all);
    }

    /** These attributes without {@code name}. */
    public Attributes without(String name) {
        SortedMap<String, Value> all = new TreeMap<>(values);
        all.remove(name);
        return new Attributes(all);
    }
}
