package org.emic.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.AttributeType;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * What file names tell: {@code {kind}-{case}-m{month:int}} reads {@code interview-hill-m03.docx} as kind {@code interview},
 * case {@code hill}, month 3.
 *
 * <p>{@code {name}} stands for at least one character, {@code {name:type}} for a value of that type ({@code int}, {@code
 * number}, {@code date}, {@code boolean}, {@code text}), {@code {}} and {@code *} for anything, nothing included, which is
 * not kept. All else stands for itself; an opening brace is written twice. Placeholders stop at {@code /}. From the left, each takes as
 * little as lets the rest fit; only {@code {kind}} prefers {@code focus-group}, whose hyphen belongs to it. A pattern with
 * {@code /} is held against the path below the folder, another against the file's own name; the extension counts only where
 * the pattern writes it.
 */
public final class NamePattern {

    private static final Map<String, AttributeType> TYPES = Map.of(
            "int", AttributeType.NUMBER,
            "number", AttributeType.NUMBER,
            "date", AttributeType.DATE,
            "boolean", AttributeType.BOOLEAN,
            "text", AttributeType.TEXT);

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

    private static final String KIND = "kind";
    private static final List<String> HYPHENED_KINDS = List.of("focus-group");

    private final String written;
    private final List<Part> parts;

    private NamePattern(String written, List<Part> parts) {
        this.written = written;
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    /** A placeholder; one without a name is not kept and may be empty. */
    private record Blank(String name, String type) implements Part {

        boolean takes(String value) {
            return switch (type) {
                case "int" -> INTEGER.matcher(value).matches();
                case "" -> name.isEmpty() || !value.isEmpty();
                default -> !value.isEmpty() && TYPES.get(type).read(value).isPresent();
            };
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws EmicException ING-100 if a brace is not closed, a name or type is none, or a name stands twice
     */
    public static NamePattern parse(String written) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i);
            if (c == '{' && written.startsWith("{{}", i)) {
                literal.append('{');
                i += 3;
            } else if (c == '{') {
                int close = written.indexOf('}', i);
                if (close < 0) {
                    throw bad(written, i, written.length(), "a '{' that is not closed", "close it: {case}");
                }
                flush(literal, parts);
                parts.add(placeholder(written, i, close, names));
                i = close + 1;
            } else if (c == '*') {
                flush(literal, parts);
                parts.add(new Blank("", ""));
                i++;
            } else if (c == '}') {
                throw bad(written, i, i + 1, "a '}' without its '{'", "a placeholder is {name} or {name:type}");
            } else {
                literal.append(c);
                i++;
            }
        }
        flush(literal, parts);
        if (names.isEmpty()) {
            throw bad(written, 0, written.length(), "a name pattern without a placeholder", "such as {kind}-{case}");
        }
        return new NamePattern(written, parts);
    }

    private static Part placeholder(String written, int open, int close, Set<String> names) {
        String inside = written.substring(open + 1, close);
        if (inside.isBlank()) {
            return new Blank("", "");
        }
        int colon = inside.indexOf(':');
        String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
        String type = colon < 0 ? "" : inside.substring(colon + 1).strip();
        if (name.isEmpty() || !AttributeNames.normal(name).equals(name)) {
            throw bad(
                    written,
                    open,
                    close + 1,
                    "'" + name + "' is no attribute name",
                    "lower-case letters, digits, - and _");
        }
        if (colon >= 0 && !TYPES.containsKey(type)) {
            String known = "int, number, date, boolean or text";
            throw bad(
                    written,
                    open,
                    close + 1,
                    "unknown type '" + type + "'",
                    Nearest.hint(type, TYPES.keySet(), "a type is " + known));
        }
        if (!names.add(name)) {
            throw bad(written, open, close + 1, "{" + name + "} stands twice", "each attribute once; skip with {}");
        }
        return new Blank(name, type);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Literal(Normalizer.normalize(literal, Normalizer.Form.NFC)));
            literal.setLength(0);
        }
    }

    private static EmicException bad(String written, int from, int to, String message, String hint) {
        int column = written.codePointCount(0, from) + 1;
        int length = written.codePointCount(from, to);
        Place place = new Place("", 0, column, length, written);
        return new EmicException(Diagnostic.error("ING-100", place, message, hint));
    }

    /** As the person wrote it. */
    public String written() {
        return written;
    }

    /** The types the pattern itself gives, by attribute name. */
    Map<String, AttributeType> types() {
        Map<String, AttributeType> types = new TreeMap<>();
        for (Part part : parts) {
            if (part instanceof Blank p && !p.type().isEmpty()) {
                types.put(p.name(), TYPES.get(p.type()));
            }
        }
        return types;
    }

    /**
     * What {@code name} tells, by attribute name; {@code kind} is among them where the pattern has it.
     *
     * @param name of a file, with {@code /} between folders
     * @return empty if the name does not fit
     */
    Optional<Map<String, String>> read(String name) {
        String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (written.indexOf('/') < 0) {
            whole = whole.substring(whole.lastIndexOf('/') + 1);
        }
        Optional<Map<String, String>> bare = match(SourceIds.withoutExtension(whole));
        return bare.isPresent() ? bare : match(whole);
    }

    private Optional<Map<String, String>> match(String text) {
        Map<String, String> values = new TreeMap<>();
        boolean[][] failed = new boolean[parts.size() + 1][text.length() + 1];
        return match(new Attempt(text, failed, values), 0, 0) ? Optional.of(values) : Optional.empty();
    }

    /** Which (part, offset) pairs are known not to fit, so that no name takes more than parts × length² steps. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Attempt(String text, boolean[][] failed, Map<String, String> values) {}

    private boolean match(Attempt attempt, int part, int at) {
        String text = attempt.text();
        if (part == parts.size()) {
            return at == text.length();
        }
        if (attempt.failed()[part][at]) {
            return false;
        }
        boolean fits = parts.get(part) instanceof Literal literal
                ? text.startsWith(literal.text(), at)
                        && match(attempt, part + 1, at + literal.text().length())
                : stretch(attempt, part, at);
        attempt.failed()[part][at] = !fits;
        return fits;
    }

    private boolean stretch(Attempt attempt, int part, int at) {
        Blank blank = (Blank) parts.get(part);
        String text = attempt.text();
        if (blank.name().equals(KIND)) {
            for (String kind : HYPHENED_KINDS) {
                if (text.startsWith(kind, at) && take(attempt, part, new Span(at, at + kind.length()))) {
                    return true;
                }
            }
        }
        int slash = text.indexOf('/', at);
        int last = slash < 0 ? text.length() : slash;
        for (int end = at; end <= last; end++) {
            if (take(attempt, part, new Span(at, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean take(Attempt attempt, int part, Span span) {
        if (attempt.failed()[part + 1][span.end()]) {
            return false; // before the value is copied: most ways through a long name end here
        }
        Blank blank = (Blank) parts.get(part);
        String value = span.in(attempt.text());
        if (!blank.takes(value) || !match(attempt, part + 1, span.end())) {
            return false;
        }
        if (!blank.name().isEmpty()) {
            attempt.values().put(blank.name(), value);
        }
        return true;
    }
}
