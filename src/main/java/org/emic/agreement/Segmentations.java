package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where coders drew boundaries in the same texts. A text of n units (sentences, turns, characters) has n − 1 places
 * where a boundary may be.
 *
 * @param coders at least one, each once
 * @param texts each segmented by every coder
 */
public record Segmentations(List<String> coders, List<Text> texts) implements Data {

    /**
     * A text.
     *
     * @param masses for each coder, in their order, how many units each segment has; all coders' sums are alike
     */
    public record Text(String source, List<List<Integer>> masses) {

        /** @throws IllegalArgumentException if a mass is below 1, or the coders' texts have not the same length */
        public Text {
            masses = masses.stream().map(List::copyOf).toList();
            if (masses.stream().flatMap(List::stream).anyMatch(mass -> mass < 1)) {
                throw new IllegalArgumentException("a segment of '" + source + "' has no unit");
            }
            List<Integer> lengths = masses.stream().map(Text::sum).distinct().toList();
            if (lengths.size() > 1) {
                throw new IllegalArgumentException(
                        "the segments of '" + source + "' add up to different lengths: " + lengths);
            }
        }

        /** How many units it has. */
        int units() {
            return masses.isEmpty() ? 0 : sum(masses.get(0));
        }

        /** For each of a coder's n − 1 places, whether a boundary is there. */
        boolean[] boundaries(int coder) {
            boolean[] boundaries = new boolean[Math.max(0, units() - 1)];
            int at = 0;
            for (int mass : masses.get(coder)) {
                at += mass;
                if (at <= boundaries.length) {
                    boundaries[at - 1] = true;
                }
            }
            return boundaries;
        }

        private static int sum(List<Integer> masses) {
            return masses.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @throws IllegalArgumentException if a text has not as many segmentations as there are coders */
    public Segmentations {
        coders = List.copyOf(coders);
        texts = List.copyOf(texts);
        for (Text text : texts) {
            if (text.masses().size() != coders.size()) {
                throw new IllegalArgumentException("'" + text.source() + "' has "
                        + text.masses().size() + " segmentations, but there are " + coders.size() + " coders");
            }
        }
    }

    @Override
    public DataKind kind() {
        return DataKind.SEGMENTATIONS;
    }

    /**
     * The masses of a boundary string.
     *
     * @param boundaries a 1 for each place with a boundary, a 0 for each without; a text of n units has n − 1
     * @throws IllegalArgumentException if there are other characters
     */
    public static List<Integer> masses(String boundaries) {
        if (!boundaries.matches("[01]*")) {
            throw new IllegalArgumentException("a boundary string has only 0 and 1: " + boundaries);
        }
        List<Integer> masses = new ArrayList<>();
        int from = 0;
        for (int place = boundaries.indexOf('1'); place >= 0; place = boundaries.indexOf('1', place + 1)) {
            masses.add(place + 1 - from);
            from = place + 1;
        }
        masses.add(boundaries.length() + 1 - from);
        return masses;
    }

    /** The edges of spans: each begin and end of a mark inside a text is a boundary, and the units are characters. */
    public static Segmentations edges(Spans spans) {
        List<Text> texts = new ArrayList<>();
        for (Spans.Text text : spans.texts()) {
            if (!text.extent().isEmpty()) {
                List<List<Integer>> masses = new ArrayList<>();
                for (String coder : spans.coders()) {
                    masses.add(masses(text, spans.of(text.source(), coder)));
                }
                texts.add(new Text(text.source(), masses));
            }
        }
        return new Segmentations(spans.coders(), texts);
    }

    private static List<Integer> masses(Spans.Text text, List<Spans.Mark> marks) {
        TreeSet<Integer> places = new TreeSet<>();
        for (Spans.Mark mark : marks) {
            places.add(mark.span().start());
            places.add(mark.span().end());
        }
        places.add(text.extent().end());
        List<Integer> masses = new ArrayList<>();
        int from = text.extent().start();
        for (int place : places) {
            if (place > from) {
                masses.add(place - from);
                from = place;
            }
        }
        return masses;
    }
}
