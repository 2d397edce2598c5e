package org.emic.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.model.Span;

/**
 * A continuum cut wherever any coder's mark begins or ends: in each piece every coder says the same of all its
 * positions. Statistics over characters are computed on pieces that stand for as many units as they are long.
 */
final class Positions {

    /**
     * A piece.
     *
     * @param values for each coder, in the coders' order, the values of the marks over the piece
     */
    record Piece(String source, Span span, List<SortedSet<String>> values) {}

    private Positions() {}

    /** All pieces of all texts, in order. */
    static List<Piece> of(Spans spans) {
        List<Piece> pieces = new ArrayList<>();
        for (Spans.Text text : spans.texts()) {
            addPieces(spans, text, pieces);
        }
        return pieces;
    }

    private static void addPieces(Spans spans, Spans.Text text, List<Piece> pieces) {
        SortedMap<Integer, List<Change>> changes = new TreeMap<>();
        changes.put(text.extent().start(), new ArrayList<>());
        changes.put(text.extent().end(), new ArrayList<>());
        for (int coder = 0; coder < spans.coders().size(); coder++) {
            for (Spans.Mark mark : spans.of(text.source(), spans.coders().get(coder))) {
                at(changes, mark.span().start()).add(new Change(coder, mark.value(), 1));
                at(changes, mark.span().end()).add(new Change(coder, mark.value(), -1));
            }
        }
        List<Map<String, Integer>> open = new ArrayList<>();
        spans.coders().forEach(each -> open.add(new HashMap<>()));
        Integer from = null;
        for (Map.Entry<Integer, List<Change>> place : changes.entrySet()) {
            if (from != null) {
                pieces.add(new Piece(text.source(), new Span(from, place.getKey()), values(open)));
            }
            for (Change change : place.getValue()) {
                open.get(change.coder()).merge(change.value(), change.by(), Integer::sum);
            }
            from = place.getKey();
        }
    }

    private static List<Change> at(SortedMap<Integer, List<Change>> changes, int place) {
        return changes.computeIfAbsent(place, each -> new ArrayList<>());
    }

    private static List<SortedSet<String>> values(List<Map<String, Integer>> open) {
        List<SortedSet<String>> values = new ArrayList<>();
        for (Map<String, Integer> coder : open) {
            SortedSet<String> now = new TreeSet<>();
            coder.forEach((value, often) -> {
                if (often > 0) {
                    now.add(value);
                }
            });
            values.add(now);
        }
        return values;
    }

    private record Change(int coder, String value, int by) {}
}
