package org.emic.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Words that a language has in every text, such as <i>the</i> and <i>of</i>, as Lucene has them listed. They are compared as
 * rules compare words: without case and accents.
 */
public final class StopWords {

    private static final String ROOT = "/org/apache/lucene/analysis/";

    /** Where in Lucene the list of a language is. Thai has one too, but the words of Thai are not cut. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("ar", "ar/stopwords"),
            Map.entry("bg", "bg/stopwords"),
            Map.entry("bn", "bn/stopwords"),
            Map.entry("br", "br/stopwords"),
            Map.entry("ca", "ca/stopwords"),
            Map.entry("ckb", "ckb/stopwords"),
            Map.entry("cs", "cz/stopwords"),
            Map.entry("da", "snowball/danish_stop"),
            Map.entry("de", "snowball/german_stop"),
            Map.entry("el", "el/stopwords"),
            Map.entry("en", "snowball/english_stop"),
            Map.entry("es", "snowball/spanish_stop"),
            Map.entry("et", "et/stopwords"),
            Map.entry("eu", "eu/stopwords"),
            Map.entry("fa", "fa/stopwords"),
            Map.entry("fi", "snowball/finnish_stop"),
            Map.entry("fr", "snowball/french_stop"),
            Map.entry("ga", "ga/stopwords"),
            Map.entry("gl", "gl/stopwords"),
            Map.entry("hi", "hi/stopwords"),
            Map.entry("hu", "snowball/hungarian_stop"),
            Map.entry("hy", "hy/stopwords"),
            Map.entry("id", "id/stopwords"),
            Map.entry("it", "snowball/italian_stop"),
            Map.entry("lt", "lt/stopwords"),
            Map.entry("lv", "lv/stopwords"),
            Map.entry("nb", "snowball/norwegian_stop"),
            Map.entry("ne", "ne/stopwords"),
            Map.entry("nl", "snowball/dutch_stop"),
            Map.entry("nn", "snowball/norwegian_stop"),
            Map.entry("no", "snowball/norwegian_stop"),
            Map.entry("pt", "snowball/portuguese_stop"),
            Map.entry("ro", "ro/stopwords"),
            Map.entry("ru", "snowball/russian_stop"),
            Map.entry("sr", "sr/stopwords"),
            Map.entry("sv", "snowball/swedish_stop"),
            Map.entry("ta", "ta/stopwords"),
            Map.entry("te", "te/stopwords"),
            Map.entry("tr", "tr/stopwords"));

    private StopWords() {}

    /** The languages that have a list, as primary subtags of BCP 47. */
    public static SortedSet<String> languages() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(LISTS.keySet()));
    }

    /**
     * The folded stop words of a language; empty if there is no list of them.
     *
     * @param language BCP 47 tag, of which the region and script do not count
     */
    public static Optional<Set<String>> of(String language) {
        return Optional.ofNullable(LISTS.get(Languages.primary(language)))
                .map(list -> folded(language, lines(ROOT + list + ".txt")));
    }

    /**
     * The folded words of a list of one's own: all words of all lines but those that begin with {@code #}.
     *
     * @param language BCP 47 tag
     */
    public static Set<String> folded(String language, List<String> lines) {
        Set<String> words = new TreeSet<>();
        for (String line : lines) {
            if (!line.stripLeading().startsWith("#")) {
                words.addAll(Words.folded(language, line));
            }
        }
        return words;
    }

    /** In Snowball's lists a comment goes from a stroke to the end of the line. */
    private static List<String> lines(String resource) {
        try (InputStream bytes = SnowballFilter.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.indexOf('|') < 0 ? line : line.substring(0, line.indexOf('|')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
