package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes the tags out of captions, decodes their entities, and finds the voices. Only tags that WebVTT and SubRip know go;
 * {@code <laughs>} and {@code <3} are words. What went is counted.
 */
final class CueTags {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(c|i|b|u|s|v|ruby|rt|lang|font)((?:[.\\s][^<>]*)?)>|<(\\d[\\d:.,]*)>|\\{(\\\\)[^{}]*\\}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{1,31});");

    private final SortedMap<String, Integer> dropped = new TreeMap<>();

    /**
     * What a voice says in a caption.
     *
     * @param speaker of the voice tag; empty outside of one
     * @param words without tags; may have several lines
     */
    record Voice(String speaker, String words) {}

    /** The voices of a caption in order, those without words left out. */
    List<Voice> voices(String payload) {
        List<Voice> voices = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String speaker = "";
        Matcher matcher = TAG.matcher(payload);
        int from = 0;
        while (matcher.find()) {
            words.append(decoded(payload.substring(from, matcher.start())));
            from = matcher.end();
            count(matcher);
            if ("v".equalsIgnoreCase(matcher.group(2))) {
                add(speaker, words, voices);
                speaker = matcher.group(1).isEmpty() ? name(matcher.group(3)) : "";
            }
        }
        words.append(decoded(payload.substring(from)));
        add(speaker, words, voices);
        return voices;
    }

    private void count(Matcher tag) {
        String what = tag.group(4) != null ? "<time>" : tag.group(5) != null ? "{\\…}" : "<" + tag.group(2) + ">";
        if (tag.group(1) == null || tag.group(1).isEmpty()) {
            dropped.merge(what.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    private static void add(String speaker, StringBuilder words, List<Voice> voices) {
        if (!words.toString().isBlank()) {
            voices.add(new Voice(speaker, words.toString()));
        }
        words.setLength(0);
    }

    /** What follows the classes of a voice tag: {@code .loud Ana María}. */
    private static String name(String rest) {
        int space = 0;
        while (space < rest.length() && !Character.isWhitespace(rest.charAt(space))) {
            space++;
        }
        return decoded(rest.substring(space)).strip().replaceAll("\\s+", " ");
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
    }

    /** How many of each tag were taken out, voice tags left aside. */
    SortedMap<String, Integer> dropped() {
        SortedMap<String, Integer> others = new TreeMap<>(dropped);
        others.remove("<v>");
        return others;
    }
}
