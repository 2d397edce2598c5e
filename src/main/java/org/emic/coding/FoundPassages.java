package org.emic.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.emic.index.UnitMatch;
import org.emic.index.Words;
import org.emic.model.Hit;
import org.emic.model.Passage;
import org.emic.model.Source;
import org.emic.model.Span;

/** Adds texts to what was found, and the words it is sorted by. One source's text is held at a time. */
final class FoundPassages {

    /** Words on either side that are compared, and the characters they are looked for in. */
    private static final int COMPARED = 10;

    private static final int REACH = 250;

    /** Sorts before every character of a word, so that a shorter line comes before a longer one. */
    private static final String BETWEEN = "\0";

    private static final Context NONE = new Context(0, false);

    /** What was found, and what it is sorted by. */
    record Line(Found found, String key) {}

    private final Coded coded;
    private final String language;
    private final SearchView view;
    private Source source;
    private String text = "";
    private Passages passages;
    private SpokenContext spoken;

    FoundPassages(Coded coded, String language, SearchView view) {
        this.coded = coded;
        this.language = language;
        this.view = view;
    }

    /** The lines of a unit: one, or one a hit. */
    List<Line> of(Source from, UnitMatch unit) {
        if (source == null || !source.id().equals(from.id())) {
            source = from;
            text = coded.texts().text(from);
            Context around = view.lines() ? NONE : view.context();
            passages = new Passages(from, text, coded.study().roles(), around);
            spoken = new SpokenContext(from, text, view.context());
        }
        List<Span> hits = unit.hits().stream().map(Hit::span).toList();
        if (!view.lines() || hits.equals(List.of(unit.span()))) {
            return List.of(line(unit.span(), hits, unit.words()));
        }
        List<Line> lines = new ArrayList<>();
        hits.forEach(hit -> lines.add(line(hit, List.of(hit), Words.count(language, text, hit))));
        return lines;
    }

    private Line line(Span span, List<Span> hits, int words) {
        List<Span> inside = hits.stream().map(hit -> hit.shift(-span.start())).toList();
        Passage passage = passages.of(span);
        if (view.lines()) {
            passage = passage.between(spoken.before(span), spoken.after(span));
        }
        return new Line(new Found(source, passage, inside, words), key(hits.get(0)));
    }

    private String key(Span hit) {
        return switch (view.order()) {
            case SOURCE -> "";
            case LEFT -> String.join(BETWEEN, before(hit));
            case MATCH -> String.join(BETWEEN, matched(hit)) + BETWEEN + right(hit);
            case RIGHT -> right(hit);
        };
    }

    private List<String> matched(Span hit) {
        return Words.folded(language, text.substring(hit.start(), Math.min(hit.end(), hit.start() + REACH)));
    }

    private List<String> before(Span hit) {
        int turn = source.turnFrom(hit.start());
        int from = Math.max(source.turns().get(turn).span().start(), hit.start() - REACH);
        List<String> words = new ArrayList<>(Words.folded(language, text.substring(from, hit.start())));
        Collections.reverse(words);
        return words.subList(0, Math.min(COMPARED, words.size()));
    }

    private String right(Span hit) {
        int turn = source.turnFrom(Math.max(hit.start(), hit.end() - 1));
        int to = Math.min(source.turns().get(turn).span().end(), hit.end() + REACH);
        List<String> words = Words.folded(language, text.substring(hit.end(), to));
        return String.join(BETWEEN, words.subList(0, Math.min(COMPARED, words.size())));
    }
}
