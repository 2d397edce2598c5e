package org.emic.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.agreement.CharacterRatings;
import org.emic.agreement.Data;
import org.emic.agreement.Segmentations;
import org.emic.agreement.Spans;

/** What spans are to different statistics: themselves, their edges as boundaries, and characters that are coded or not. */
public final class SpanViews {

    private SpanViews() {}

    /**
     * All three.
     *
     * @param coders in the order in which they are compared
     * @param values which values make a character coded; any if there are none
     */
    public static List<Data> of(Spans spans, List<String> coders, Collection<String> values) {
        return List.of(
                spans,
                only(Segmentations.edges(spans), coders),
                CharacterRatings.binary(spans, values).only(coders));
    }

    /** The same source by source. */
    public static List<List<Data>> bySource(Spans spans, List<String> coders, Collection<String> values) {
        Map<String, List<Spans.Mark>> marks = new TreeMap<>();
        spans.marks()
                .forEach(mark -> marks.computeIfAbsent(mark.source(), each -> new ArrayList<>())
                        .add(mark));
        List<List<Data>> sources = new ArrayList<>();
        for (Spans.Text text : spans.texts()) {
            Spans one = new Spans(coders, List.of(text), marks.getOrDefault(text.source(), List.of()));
            sources.add(of(one, coders, values));
        }
        return sources;
    }

    /** Boundaries of some coders, in this order. */
    static Segmentations only(Segmentations all, List<String> coders) {
        int[] places = coders.stream().mapToInt(all.coders()::indexOf).toArray();
        List<Segmentations.Text> texts = new ArrayList<>();
        for (Segmentations.Text text : all.texts()) {
            List<List<Integer>> masses = new ArrayList<>();
            for (int place : places) {
                masses.add(text.masses().get(place));
            }
            texts.add(new Segmentations.Text(text.source(), masses));
        }
        return new Segmentations(coders, texts);
    }
}
