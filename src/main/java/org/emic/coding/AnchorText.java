package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;

/** One version of a source's text, ready for places to be looked up in it. */
final class AnchorText {

    private final String text;
    private final AnchorTokens all;
    private final AnchorTokens spoken;
    /** The text with each run of white space as one space. */
    private final String squeezed;
    /** Where each of its units stands in the text. */
    private final int[] places;

    private final Map<String, List<Span>> found = new HashMap<>();

    /** @param names the numbers of words, shared with the other version */
    AnchorText(Transcript transcript, Map<String, Integer> names) {
        this.text = transcript.text();
        this.all = AnchorTokens.of(text, List.of(new Span(0, text.length())), names);
        this.spoken = hasSpeakers(transcript.source())
                ? AnchorTokens.of(
                        text,
                        transcript.source().turns().stream().map(Turn::span).toList(),
                        names)
                : all;
        int[] at = new int[text.length()];
        this.squeezed = squeezed(text, at);
        this.places = at;
    }

    private static boolean hasSpeakers(Source source) {
        return source.turns().stream().anyMatch(turn -> !turn.speaker().isEmpty());
    }

    String text() {
        return text;
    }

    /** All tokens. */
    AnchorTokens all() {
        return all;
    }

    /** The tokens without speakers' labels and times, so that a speaker who is renamed changes nothing; all where nobody speaks. */
    AnchorTokens spoken() {
        return spoken;
    }

    /**
     * Where words stand, whatever white space is between them, in text order. "he" does not stand in "the".
     *
     * @param words with no white space around them, and not empty
     */
    List<Span> find(String words) {
        return found.computeIfAbsent(words, this::search).stream()
                .filter(span -> !cutsWords(span))
                .toList();
    }

    /** The same, also inside words: where part of a word was coded. */
    List<Span> findAnywhere(String words) {
        return found.computeIfAbsent(words, this::search);
    }

    private List<Span> search(String words) {
        String wanted = squeezed(words, new int[words.length()]);
        List<Span> spans = new ArrayList<>();
        for (int at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
            spans.add(new Span(places[at], places[at + wanted.length() - 1] + 1));
        }
        return List.copyOf(spans);
    }

    /** Whether an offset stands between two letters of one word. */
    private boolean isInsideWord(int offset) {
        if (offset == 0 || offset == text.length()) {
            return false;
        }
        int before = text.codePointBefore(offset);
        int after = text.codePointAt(offset);
        return AnchorTokens.isWordy(before)
                && AnchorTokens.isWordy(after)
                && !AnchorTokens.writesNoSpaces(before)
                && !AnchorTokens.writesNoSpaces(after);
    }

    /** Whether a span begins or ends inside a word. */
    boolean cutsWords(Span span) {
        return isInsideWord(span.start()) || isInsideWord(span.end());
    }

    /** The span without the white space at its edges; empty if it holds nothing else. */
    static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && AnchorTokens.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && AnchorTokens.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static String squeezed(String text, int[] places) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = AnchorTokens.isSpace(text.charAt(i));
            if (space && out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                continue;
            }
            places[out.length()] = i;
            out.append(space ? ' ' : text.charAt(i));
        }
        return out.toString();
    }
}
