package org.emic.ingest;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML between two {@code ---} lines at the start of a Markdown file. Words and numbers become attributes as they
 * are written, lists of them are joined with {@code ; }; anything deeper is reported.
 *
 * <p>Only YAML's events are read: nothing is composed or constructed, so neither deep nesting nor aliases can exhaust
 * memory or stack.
 *
 * @param span of the two marks and what stands between; empty at 0 if there is none
 * @param title if it gives one
 * @param attributes by name as written, without the title
 * @param diagnostics what could not be read
 */
record FrontMatter(
        Span span, Optional<String> title, SortedMap<String, String> attributes, List<Diagnostic> diagnostics) {

    /** UTF-16 units; what is longer is a text between two rules. */
    private static final int LONGEST = 1 << 16;

    static FrontMatter of(String file, String text) {
        Lines lines = Lines.of(file, text, List.of());
        if (!isRule(lines, 0, "---")) {
            return none(List.of());
        }
        int close = 1;
        while (close < lines.count() && lines.start(close) < LONGEST && !isEnd(lines, close)) {
            close++;
        }
        if (close == lines.count() || !isEnd(lines, close)) {
            return open(lines);
        }
        Span span = new Span(0, lines.end(close));
        FlatYaml yaml = new FlatYaml(lines, 1);
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(LONGEST).build();
            String words = text.substring(lines.start(1), lines.start(close));
            if (!yaml.read(new Parse(settings).parseString(words))) {
                return none(List.of());
            }
        } catch (MarkedYamlEngineException e) {
            return new FrontMatter(span, Optional.empty(), new TreeMap<>(), List.of(broken(lines, e)));
        } catch (YamlEngineException e) {
            Diagnostic why = Diagnostic.warning(
                    "ING-021", lines.place(new Span(0, 3)), "this front matter is no YAML: " + e.getMessage(), "");
            return new FrontMatter(span, Optional.empty(), new TreeMap<>(), List.of(why));
        }
        SortedMap<String, String> attributes = yaml.values();
        Optional<String> title = Optional.ofNullable(attributes.remove("title")).filter(word -> !word.isEmpty());
        return new FrontMatter(span, title, attributes, yaml.diagnostics());
    }

    private static FrontMatter none(List<Diagnostic> diagnostics) {
        return new FrontMatter(new Span(0, 0), Optional.empty(), new TreeMap<>(), diagnostics);
    }

    private static FrontMatter open(Lines lines) {
        boolean meant = lines.count() > 1
                && lines.text().substring(lines.start(1), lines.end(1)).contains(": ");
        return none(
                meant
                        ? List.of(Diagnostic.warning(
                                "ING-022",
                                lines.place(new Span(0, 3)),
                                "this front matter has no end; it was read as text",
                                "end it with a line '---'"))
                        : List.of());
    }

    /** A quote that is never closed is found out at the end of the YAML; its place is where it begins. */
    private static Diagnostic broken(Lines lines, MarkedYamlEngineException e) {
        boolean end = String.valueOf(e.getProblem()).contains("end of stream");
        Optional<Mark> mark = end ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        int line = Math.min(lines.count() - 1, 1 + mark.map(Mark::getLine).orElse(0));
        int column = mark.map(Mark::getColumn).orElse(0);
        int at = Math.min(lines.end(line), lines.start(line) + column);
        return Diagnostic.warning(
                "ING-021",
                lines.place(new Span(at, at)),
                "this front matter is no YAML, so it gave no attributes: " + e.getProblem(),
                "write each attribute as 'name: value'; put values with ': ' or '#' in quotes");
    }

    private static boolean isEnd(Lines lines, int line) {
        return isRule(lines, line, "---") || isRule(lines, line, "...");
    }

    private static boolean isRule(Lines lines, int line, String rule) {
        return lines.last(line) - lines.start(line) == rule.length()
                && lines.text().startsWith(rule, lines.start(line));
    }
}
