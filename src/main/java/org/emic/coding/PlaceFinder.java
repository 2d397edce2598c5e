package org.emic.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.diagnostic.EmicException;
import org.emic.model.CodePoints;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * Finds the place in a source that a person means: a span of code points, words as they stand there, turns, or lines.
 * Nothing is guessed: what is not there once is refused with the places where it is.
 */
final class PlaceFinder {

    private static final Pattern RANGE = Pattern.compile("\\s*([0-9]{1,9})(?:\\s*[-–]\\s*([0-9]{1,9}))?\\s*");

    private final Source source;
    private final String text;
    private final CodePoints points;

    PlaceFinder(Source source, String text) {
        this.source = source;
        this.text = text;
        this.points = CodePoints.of(text);
    }

    /**
     * The place, in code points: that of {@code span}, or of {@code start} and {@code end}, where also {@code quote} must
     * stand; else that of {@code quote}, inside {@code turn} or {@code lines} where those are given, the {@code nth} where
     * one is; else {@code turn}, or {@code lines}.
     *
     * @return empty if none of these fields is there
     * @throws EmicException COD-041 to COD-046
     */
    Optional<Span> find(Map<String, String> fields) {
        String quote = fields.getOrDefault("quote", fields.getOrDefault("text", ""));
        String span = fields.containsKey("start") || fields.containsKey("end")
                ? fields.getOrDefault("start", "") + "-" + fields.getOrDefault("end", "")
                : fields.getOrDefault("span", "");
        if (!span.isEmpty()) {
            Span found = span(span);
            requireThere(found, quote);
            return Optional.of(points.fromUtf16(found));
        }
        Optional<Span> area = fields.containsKey("turn")
                ? Optional.of(turns(fields.get("turn")))
                : Optional.ofNullable(fields.get("lines")).map(this::lines);
        if (quote.isEmpty()) {
            return area.map(points::fromUtf16);
        }
        QuoteSearch search = new QuoteSearch(source, text, area.orElse(new Span(0, text.length())));
        return Optional.of(points.fromUtf16(search.one(quote, fields.getOrDefault("nth", ""))));
    }

    private Span span(String written) {
        int[] range = range(written);
        if (range.length != 2 || range[0] >= range[1] || range[1] > points.count()) {
            throw EmicException.of(
                    "COD-041",
                    "'" + written + "' is no span of the source '" + source.id() + "', which has " + points.count()
                            + " characters",
                    "a span is START-END in characters from 0, the end not included: 120-180");
        }
        return points.toUtf16(new Span(range[0], range[1]));
    }

    private void requireThere(Span span, String quote) {
        String there = span.in(text);
        if (!quote.isEmpty() && !spaced(there).equals(spaced(quote))) {
            throw EmicException.of(
                    "COD-042",
                    "at this place stands \"" + QuoteSearch.shortened(there) + "\", not \""
                            + QuoteSearch.shortened(quote) + "\"",
                    "was the text replaced? Leave one of the two out");
        }
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private Span turns(String written) {
        int[] range = range(written);
        int count = source.turns().size();
        int last = range.length == 0 ? 0 : range[range.length - 1];
        if (range.length == 0 || range[0] < 1 || last < range[0] || last > count) {
            throw EmicException.of(
                    "COD-045",
                    "'" + written + "' is no turn of the source '" + source.id() + "', which has " + count + " turns",
                    "turns are counted from 1: 14, or 14-16; emic source show " + source.id() + " -f table shows them");
        }
        return source.turns()
                .get(range[0] - 1)
                .span()
                .cover(source.turns().get(last - 1).span());
    }

    /** Whole lines, without the white space around them. */
    private Span lines(String written) {
        int[] range = range(written);
        List<String> lines = List.of(text.split("\n", -1));
        int count = text.endsWith("\n") ? lines.size() - 1 : lines.size();
        int last = range.length == 0 ? 0 : range[range.length - 1];
        if (range.length == 0 || range[0] < 1 || last < range[0] || last > count) {
            throw EmicException.of(
                    "COD-046",
                    "'" + written + "' are no lines of the source '" + source.id() + "', which has " + count,
                    "lines are counted from 1: 10, or 10-12");
        }
        int start = 0;
        for (int i = 0; i < range[0] - 1; i++) {
            start += lines.get(i).length() + 1;
        }
        int end = start;
        for (int i = range[0] - 1; i < last; i++) {
            end += lines.get(i).length() + (i == last - 1 ? 0 : 1);
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw EmicException.of("COD-046", "nothing stands on these lines", "");
        }
        return new Span(start, end);
    }

    /** One or two numbers; none if it is something else. */
    private static int[] range(String written) {
        Matcher range = RANGE.matcher(written);
        if (!range.matches()) {
            return new int[0];
        }
        int first = Integer.parseInt(range.group(1));
        return range.group(2) == null ? new int[] {first} : new int[] {first, Integer.parseInt(range.group(2))};
    }
}
