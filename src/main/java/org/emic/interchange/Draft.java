package org.emic.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.codebook.Scalar;

/** A code as a file of another tool has it, before it has an id. */
final class Draft {

    private final Scalar name;
    private final Map<String, Scalar> fields = new LinkedHashMap<>();
    private final List<Scalar> entries = new ArrayList<>();
    private final List<Draft> codes = new ArrayList<>();

    /** @param name as people see it, and where it stands */
    Draft(Scalar name) {
        this.name = name;
    }

    Scalar name() {
        return name;
    }

    /** What is said of it, by the columns of an Emic table: {@code definition}, {@code typical} and so on; {@code id} if it is known. */
    Map<String, Scalar> fields() {
        return fields;
    }

    /** The words of a dictionary that it stands for. */
    List<Scalar> entries() {
        return entries;
    }

    /** What is below it, in the file's order. */
    List<Draft> codes() {
        return codes;
    }

    /** Sets a field that has words. */
    void put(String field, Scalar words) {
        if (!words.text().isBlank()) {
            fields.put(field, words);
        }
    }
}
