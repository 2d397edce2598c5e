package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.diagnostic.EmicException;
import org.emic.model.CodePoints;
import org.emic.model.Source;
import org.emic.model.Span;

/** Finds words in a source that somebody quotes. White space may differ, because a terminal and a page wrap lines anew. */
final class QuoteSearch {

    private static final int LISTED = 10;
    private static final int SHOWN = 60;
    private static final int FEWEST_WORDS = 3;

    private final Source source;
    private final String text;
    private final Span area;

    QuoteSearch(Source source, String text, Span area) {
        this.source = source;
        this.text = text;
        this.area = area;
    }

    /**
     * The one place of the words.
     *
     * @param nth which of several, from 1; may be empty
     * @throws EmicException COD-043 if they stand there more than once, COD-044 if there is no nth, COD-049 if not at all
     */
    Span one(String quote, String nth) {
        List<Span> found = exactly(quote);
        if (found.isEmpty()) {
            found = all(spaced(quote, ""));
        }
        if (found.isEmpty()) {
            throw notFound(quote);
        }
        if (nth.isEmpty() && found.size() > 1) {
            throw EmicException.of(
                    "COD-043",
                    "\"" + shortened(quote) + "\" stands in the source '" + source.id() + "' " + found.size()
                            + " times",
                    "say which with nth: " + listed(found));
        }
        int number = nth.isEmpty() ? 1 : nth.matches("[0-9]{1,9}") ? Integer.parseInt(nth) : 0;
        if (number < 1 || number > found.size()) {
            throw EmicException.of(
                    "COD-044",
                    "there is no place number '" + nth + "' of \"" + shortened(quote) + "\"",
                    "it stands " + found.size() + (found.size() == 1 ? " time: " : " times: ") + listed(found));
        }
        return found.get(number - 1);
    }

    private EmicException notFound(String quote) {
        String message = "\"" + shortened(quote) + "\" does not stand in the source '" + source.id() + "'";
        List<Span> nearly = all(spaced(quote, "(?iu)"));
        if (!nearly.isEmpty()) {
            return EmicException.of(
                    "COD-049", message, "with other letters or quotation marks it does: " + listed(nearly));
        }
        List<String> words = List.of(quote.strip().split("\\s+", -1));
        for (int count = words.size() - 1; count >= FEWEST_WORDS; count--) {
            List<Span> beginning = all(spaced(String.join(" ", words.subList(0, count)), "(?iu)"));
            if (!beginning.isEmpty()) {
                return EmicException.of("COD-049", message, "its first " + count + " words do: " + listed(beginning));
            }
        }
        return EmicException.of("COD-049", message, "emic search finds words in all sources");
    }

    private List<Span> exactly(String quote) {
        List<Span> found = new ArrayList<>();
        int at = text.indexOf(quote, area.start());
        while (at >= 0 && at + quote.length() <= area.end() && !quote.isEmpty()) {
            found.add(new Span(at, at + quote.length()));
            at = text.indexOf(quote, at + Character.charCount(text.codePointAt(at)));
        }
        return found;
    }

    private List<Span> all(Pattern pattern) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(area.start(), area.end());
        int from = area.start();
        while (from < area.end() && matcher.region(from, area.end()).find() && matcher.end() > matcher.start()) {
            found.add(new Span(matcher.start(), matcher.end()));
            from = matcher.start() + Character.charCount(text.codePointAt(matcher.start()));
        }
        return found;
    }

    /** The words with any white space between them; under {@code (?iu)} any quotation mark, dash and case. */
    private static Pattern spaced(String quote, String flags) {
        StringBuilder pattern = new StringBuilder(flags);
        boolean loose = !flags.isEmpty();
        for (String word : quote.strip().split("\\s+", -1)) {
            pattern.append(pattern.length() == flags.length() ? "" : "\\s+");
            word.codePoints().forEach(c -> pattern.append(loose ? loosely(c) : Pattern.quote(Character.toString(c))));
        }
        return Pattern.compile(pattern.toString(), Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String loosely(int c) {
        if ("'’‘`´".indexOf(c) >= 0) {
            return "['’‘`´]";
        }
        if ("\"“”„«»".indexOf(c) >= 0) {
            return "[\"“”„«»]";
        }
        if ("-–—‐‑".indexOf(c) >= 0) {
            return "[-–—‐‑]";
        }
        return Pattern.quote(Character.toString(c));
    }

    private String listed(List<Span> found) {
        CodePoints points = CodePoints.of(text);
        List<String> places = new ArrayList<>();
        for (Span span : found.subList(0, Math.min(LISTED, found.size()))) {
            Span at = points.fromUtf16(span);
            places.add(String.format(
                    Locale.ROOT, "%d at %d-%d (line %d)", places.size() + 1, at.start(), at.end(), line(span.start())));
        }
        return String.join(", ", places) + (found.size() > LISTED ? " …" : "");
    }

    private long line(int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    /** As messages quote it. */
    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
