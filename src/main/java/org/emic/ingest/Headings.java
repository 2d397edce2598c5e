package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Span;

/**
 * Markdown's headings: {@code # Title}, and a line underlined with {@code ===} or {@code ---}. A rule between sections
 * ({@code ---}, {@code * * *}) counts as a heading without words, of level 0.
 */
final class Headings {

    private static final int DEEPEST = 6;

    private Headings() {}

    /**
     * A heading.
     *
     * @param lines it covers, underline included
     * @param level 1 to 6; 0 for a rule
     * @param words without the marks
     */
    record Heading(Span lines, int level, String words) {}

    /** @param from where the body begins, after the front matter */
    static List<Heading> in(String text, int from) {
        Lines lines = Lines.of("", text, List.of());
        List<Heading> headings = new ArrayList<>();
        for (int line = lines.at(from); line < lines.count(); line++) {
            int start = lines.start(line);
            if (start < from || !lines.hasWords(line)) {
                continue;
            }
            int level = 0;
            while (start + level < lines.end(line) && text.charAt(start + level) == '#') {
                level++;
            }
            boolean marked = level > 0
                    && level <= DEEPEST
                    && (start + level == lines.end(line) || Blank.is(text.charAt(start + level)));
            if (marked) {
                String words = Blank.trim(text, start + level, lines.end(line)).in(text);
                headings.add(new Heading(new Span(start, lines.end(line)), level, closed(words)));
            } else if (underlined(lines, line)) {
                int depth = text.charAt(lines.start(line + 1)) == '=' ? 1 : 2;
                String words = Blank.trim(text, start, lines.end(line)).in(text);
                headings.add(new Heading(new Span(start, lines.end(line + 1)), depth, words));
                line++;
            } else if (isRule(lines, line)) {
                headings.add(new Heading(new Span(start, lines.end(line)), 0, ""));
            }
        }
        return headings;
    }

    /** The first heading of the first level; empty if there is none. */
    static String title(List<Heading> headings) {
        return headings.stream()
                .filter(heading -> heading.level() == 1)
                .map(Heading::words)
                .findFirst()
                .orElse("");
    }

    /** {@code ## Title ##} is closed by marks of no meaning. */
    private static String closed(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean marks = end < words.length() && (end == 0 || words.charAt(end - 1) == ' ');
        return marks ? words.substring(0, end).strip() : words;
    }

    /** At least three of one mark, with or without spaces. */
    private static boolean isRule(Lines lines, int line) {
        char mark = lines.text().charAt(lines.first(line));
        int marks = 0;
        for (int at = lines.first(line); at < lines.last(line); at++) {
            char c = lines.text().charAt(at);
            if (c != mark && !Blank.is(c)) {
                return false;
            }
            marks += c == mark ? 1 : 0;
        }
        return "-*_".indexOf(mark) >= 0 && marks >= 3;
    }

    /** One line with a blank one before, and below it at least three {@code =} or {@code -} and nothing else. */
    private static boolean underlined(Lines lines, int line) {
        if (lines.hasWords(line - 1) || !lines.hasWords(line + 1) || isRule(lines, line)) {
            return false;
        }
        char mark = lines.text().charAt(lines.start(line + 1));
        int end = lines.last(line + 1);
        int at = lines.start(line + 1);
        while (at < end && lines.text().charAt(at) == mark) {
            at++;
        }
        return (mark == '=' || mark == '-') && at == end && end - lines.start(line + 1) >= 3;
    }
}
