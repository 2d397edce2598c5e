package org.emic.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;

/** Builds a tree of codes from the ways that lead to them: {@code Parent > Child}, one by one. */
final class CodePaths {

    /** {@code >}, {@code ->}, {@code →}, the {@code ::} of programs, and the backslashes of NVivo and MAXQDA. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:->|→|>|::|\\\\+)\\s*");

    private final List<Draft> roots = new ArrayList<>();
    private final Map<List<String>, Draft> byPath = new LinkedHashMap<>();
    private final Map<List<String>, Scalar> made = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** The names on a way, each with its place; more than one where signs stand between them. */
    static List<Scalar> split(Scalar way) {
        return split(way, BETWEEN);
    }

    static List<Scalar> split(Scalar way, Pattern between) {
        List<Scalar> names = new ArrayList<>();
        var matcher = between.matcher(way.text());
        int from = 0;
        while (matcher.find()) {
            add(names, way, new Span(from, matcher.start()));
            from = matcher.end();
        }
        add(names, way, new Span(from, way.text().length()));
        return names;
    }

    private static void add(List<Scalar> names, Scalar way, Span span) {
        String part = span.in(way.text());
        int start = span.start() + part.length() - part.stripLeading().length();
        if (!part.isBlank()) {
            names.add(way.part(new Span(start, start + part.strip().length())));
        }
    }

    /**
     * The code at the end of a way, with those that lead to it made where no line has them.
     *
     * @param way at least one name
     */
    Draft at(List<Scalar> way) {
        // One level more than a codebook may have is kept, which is told later.
        List<Scalar> names = way.size() > Drafts.DEEPEST + 1 ? way.subList(0, Drafts.DEEPEST + 1) : way;
        Draft code = found(names);
        Scalar last = names.get(names.size() - 1);
        List<String> key = key(names);
        if (made.remove(key) == null && !code.name().equals(last)) {
            diagnostics.add(Diagnostic.warning(
                    "INT-018",
                    last.place(),
                    "the code '" + last.text() + "' stands here a second time; what both say is joined",
                    "the first is in line " + code.name().place().line()));
        }
        return code;
    }

    /** The code at the end of a way that was gone before. */
    Draft known(List<Scalar> way) {
        return found(way.size() > Drafts.DEEPEST + 1 ? way.subList(0, Drafts.DEEPEST + 1) : way);
    }

    private Draft found(List<Scalar> names) {
        List<String> key = key(names);
        Draft known = byPath.get(key);
        if (known != null) {
            return known;
        }
        Draft code = new Draft(names.get(names.size() - 1));
        byPath.put(key, code);
        if (names.size() == 1) {
            roots.add(code);
        } else {
            List<Scalar> above = names.subList(0, names.size() - 1);
            boolean isNew = !byPath.containsKey(key(above));
            Draft parent = found(above);
            if (isNew) {
                made.put(key(above), above.get(above.size() - 1));
            }
            parent.codes().add(code);
        }
        return code;
    }

    private static List<String> key(List<Scalar> names) {
        return names.stream()
                .map(name -> name.text().strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    List<Draft> roots() {
        return roots;
    }

    /**
     * What is to be told: second lines of a code, and codes that only stand in front of others.
     *
     * @param usual whether it is usual in such a file that codes stand only in front of others, and not worth a word
     */
    List<Diagnostic> diagnostics(boolean usual) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (usual) {
            return all;
        }
        made.values()
                .forEach(name -> all.add(Diagnostic.note(
                        "INT-019",
                        name.place(),
                        "'" + name.text().strip()
                                + "' has no line of its own, and is a code because others are below it",
                        "")));
        return all;
    }
}
