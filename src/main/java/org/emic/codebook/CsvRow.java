package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Place;
import org.emic.model.Span;

/** A row of a codebook table: its cells under their columns. */
record CsvRow(List<String> columns, List<Scalar> cells) {

    /** The cell of a column, if it has words. */
    Optional<Scalar> cell(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() || cells.get(at).text().isBlank()
                ? Optional.empty()
                : Optional.of(stripped(cells.get(at)));
    }

    /** The id as written, or the empty text. */
    String id() {
        return cell("id").map(Scalar::text).orElse("");
    }

    Place place() {
        return cells.get(0).place();
    }

    /** The cell that says under which code this one is. */
    Optional<Scalar> above() {
        return cell("parent").or(() -> cell("path"));
    }

    /** The id of the code above; empty for a root. A path may end in the code itself. */
    Optional<String> parent() {
        Optional<String> parent = cell("parent").map(Scalar::text);
        if (parent.isPresent()) {
            return parent;
        }
        List<String> path = new ArrayList<>(
                List.of(cell("path").map(Scalar::text).orElse("").strip().split("\\s*[/>]\\s*")));
        path.removeIf(String::isEmpty);
        if (!path.isEmpty() && path.get(path.size() - 1).equals(id())) {
            path.remove(path.size() - 1);
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** The code as YAML would give it. */
    Node code(List<Node> below, Problems problems) {
        List<Node.Entry> entries = new ArrayList<>();
        for (String key : CodeReader.KEYS) {
            Scalar name = label(key);
            if (key.equals("rules")) {
                cell(key).ifPresent(cell -> entries.add(new Node.Entry(name, rules(cell, problems))));
            } else if (key.equals("formerly")) {
                cell(key)
                        .ifPresent(cell -> entries.add(
                                new Node.Entry(name, new Node.Sequence(List.copyOf(lines(cell)), cell.place()))));
            } else if (key.equals("examples")) {
                List<Node.Entry> examples = new ArrayList<>();
                CodeReader.EXAMPLES.forEach(kind -> cell(kind)
                        .ifPresent(cell -> examples.add(new Node.Entry(
                                label(kind), new Node.Sequence(List.copyOf(lines(cell)), cell.place())))));
                entries.add(new Node.Entry(name, new Node.Mapping(examples, place())));
            } else {
                cell(key).ifPresent(cell -> entries.add(new Node.Entry(name, cell)));
            }
        }
        entries.add(new Node.Entry(label("codes"), new Node.Sequence(below, place())));
        return new Node.Mapping(entries, place());
    }

    private Scalar label(String key) {
        return new Scalar(
                key, Scalar.Style.CELL, span -> cell(key).map(Scalar::place).orElseGet(this::place));
    }

    private static Node rules(Scalar cell, Problems problems) {
        List<Node> rules = new ArrayList<>();
        for (Scalar line : lines(cell)) {
            if (RuleObject.isOne(line)) {
                RuleObject.read(line, problems).ifPresent(rules::add);
            } else {
                rules.add(line);
            }
        }
        return new Node.Sequence(rules, cell.place());
    }

    private static List<Scalar> lines(Scalar cell) {
        List<Scalar> lines = new ArrayList<>();
        int from = 0;
        for (String line : cell.text().split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(stripped(cell.part(new Span(from, from + line.length()))));
            }
            from += line.length() + 1;
        }
        return lines;
    }

    private static Scalar stripped(Scalar cell) {
        String text = cell.text();
        int start = text.length() - text.stripLeading().length();
        return cell.part(new Span(start, start + text.strip().length()));
    }
}
