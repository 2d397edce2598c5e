package org.emic.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emic.model.Span;

/** Where the codes that rules refer to have segments: what {@code code:} asks. Not for several threads while it is filled. */
public final class CodedPlaces {

    /** A span of a source, which goes by its index in the study. */
    record Place(int source, Span span) {}

    /** Tells where a unit is. */
    interface Places {
        Place of(int unit) throws IOException;
    }

    /** By code: for each source, the spans as start and end, ascending, overlapping ones merged. */
    private final Map<String, Map<Integer, int[]>> byCode = new HashMap<>();

    /** Notes the segments of a code. */
    void add(CodeMatches matches) {
        Map<Integer, int[]> bySource = new HashMap<>();
        int from = 0;
        while (from < matches.size()) {
            int to = from;
            while (to < matches.size() && matches.source(to) == matches.source(from)) {
                to++;
            }
            int[] spans = new int[2 * (to - from)];
            for (int i = from; i < to; i++) {
                spans[2 * (i - from)] = matches.span(i).start();
                spans[2 * (i - from) + 1] = matches.span(i).end();
            }
            bySource.put(matches.source(from), merged(spans));
            from = to;
        }
        byCode.put(matches.code(), bySource);
    }

    /**
     * Notes all segments of a code, in place of those noted before.
     *
     * @param bySource the spans in UTF-16 units, in any order, by the index of their source in {@link Study#sources()};
     *     empty for a code that nothing carries
     */
    public void put(String code, Map<Integer, List<Span>> bySource) {
        Map<Integer, int[]> merged = new HashMap<>();
        bySource.forEach((source, spans) -> merged.put(
                source,
                merged(spans.stream()
                        .sorted()
                        .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                        .toArray())));
        byCode.put(code, merged);
    }

    /** Whether the segments of that code were noted, be there any or not. */
    boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** Puts overlapping ones together. */
    private static int[] merged(int[] spans) {
        int size = 0;
        for (int i = 0; i < spans.length; i += 2) {
            if (size > 0 && spans[i] <= spans[size - 1]) {
                spans[size - 1] = Math.max(spans[size - 1], spans[i + 1]);
            } else {
                spans[size++] = spans[i];
                spans[size++] = spans[i + 1];
            }
        }
        return Arrays.copyOf(spans, size);
    }

    /** Those of {@code units} that a segment of one of {@code codes} overlaps. */
    int[] overlapping(List<String> codes, int[] units, Places places) throws IOException {
        int[] found = new int[units.length];
        int size = 0;
        for (int unit : units) {
            Place place = places.of(unit);
            if (codes.stream().anyMatch(code -> overlaps(code, place))) {
                found[size++] = unit;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private boolean overlaps(String code, Place place) {
        int[] spans = byCode.getOrDefault(code, Map.of()).get(place.source());
        if (spans == null) {
            return false;
        }
        int low = 0;
        int high = spans.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans[2 * middle + 1] <= place.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low < spans.length && spans[2 * low] < place.span().end();
    }
}
