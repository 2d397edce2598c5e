package org.emic.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emic.codebook.Node;
import org.emic.codebook.Scalar;
import org.emic.model.Span;

/** A code as a file of another tool has it, before it has an id. */
final class Draft {

    private final Scalar name;
    private final Map<String, List<Scalar>> texts = new LinkedHashMap<>();
    private final Map<String, List<Node>> lists = new LinkedHashMap<>();
    private final List<Scalar> entries = new ArrayList<>();
    private final List<Draft> codes = new ArrayList<>();

    /** @param name as people see it, and where it stands */
    Draft(Scalar name) {
        this.name = name;
    }

    Scalar name() {
        return name;
    }

    /** The words of a dictionary that it stands for. */
    List<Scalar> entries() {
        return entries;
    }

    /** What is below it, in the file's order. */
    List<Draft> codes() {
        return codes;
    }

    /** A text such as its {@code definition}; its {@code id} if the file has one. */
    Optional<Scalar> text(String key) {
        List<Scalar> parts = texts.getOrDefault(key, List.of());
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        String joined = parts.stream().map(Scalar::text).collect(Collectors.joining("\n"));
        return Optional.of(Scalar.cell(joined, parts.get(0).place()));
    }

    /** Sets a text that has words; a second one is put below the first. */
    void put(String key, Scalar words) {
        List<Scalar> parts = texts.computeIfAbsent(key, each -> new ArrayList<>());
        boolean again = !parts.isEmpty() && parts.get(parts.size() - 1).text().equals(words.text());
        if (!words.text().isBlank() && !again) {
            parts.add(words);
        }
    }

    /** {@code rules}, {@code formerly}, or a kind of examples. */
    List<Node> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** Adds an item to a list. */
    void add(String key, Node item) {
        lists.computeIfAbsent(key, each -> new ArrayList<>()).add(item);
    }

    /** Adds each line that has words to a list. */
    void addLines(String key, Scalar cell) {
        int from = 0;
        for (String line : cell.text().split("\n", -1)) {
            int start = from + line.length() - line.stripLeading().length();
            if (!line.isBlank()) {
                add(key, cell.part(new Span(start, start + line.strip().length())));
            }
            from += line.length() + 1;
        }
    }
}
