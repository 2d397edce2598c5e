package org.emic.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.emic.coding.Texts;
import org.emic.index.Paragraphs;
import org.emic.index.Sentences;
import org.emic.index.Words;
import org.emic.model.CodePoints;
import org.emic.model.Coding;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;

/**
 * Cuts sources into units.
 *
 * @param turns which turns are wanted, by speaker and role; where that is all of them, {@code whole} says so
 */
record UnitCutter(
        UnitKind unit, String language, Texts texts, Roles roles, BiPredicate<String, String> turns, boolean whole) {

    /** The wanted turns. */
    private List<Span> turns(Source source) {
        List<Span> wanted = new ArrayList<>();
        for (Turn turn : source.turns()) {
            if (turns.test(turn.speaker(), roles.of(source.id(), turn.speaker()))) {
                wanted.add(turn.span());
            }
        }
        return wanted;
    }

    /** What of the source counts: all of it, or the wanted turns. */
    List<Span> parts(Source source) {
        List<Span> all = whole ? List.of(new Span(0, texts.extent(source).length())) : turns(source);
        return all.stream().filter(span -> !span.isEmpty()).toList();
    }

    /**
     * The units of a source, in text order. Characters come in stretches that no coding begins or ends in.
     *
     * @param codings of all coders
     */
    List<Span> units(Source source, List<Coding> codings) {
        return switch (unit) {
            case TURNS -> turns(source);
            case SOURCES -> {
                List<Span> parts = parts(source);
                yield parts.isEmpty()
                        ? List.of()
                        : List.of(new Span(
                                parts.get(0).start(),
                                parts.get(parts.size() - 1).end()));
            }
            case WORDS -> words(source, texts.text(source));
            case SENTENCES -> sentences(source, texts.text(source));
            case CHARACTERS -> stretches(source, codings);
            case SEGMENTS -> List.of();
        };
    }

    private List<Span> words(Source source, String text) {
        return turns(source).stream()
                .flatMap(turn -> Words.spans(language, text, turn).stream())
                .toList();
    }

    private List<Span> sentences(Source source, String text) {
        return turns(source).stream()
                .flatMap(turn -> Paragraphs.of(text, turn, source.paragraphs()).stream())
                .flatMap(paragraph -> Sentences.of(language, text, paragraph).stream())
                .toList();
    }

    private List<Span> stretches(Source source, List<Coding> codings) {
        List<Span> stretches = new ArrayList<>();
        for (Span part : parts(source)) {
            TreeSet<Integer> cuts = new TreeSet<>();
            cuts.add(part.start());
            cuts.add(part.end());
            for (Coding coding : codings) {
                cuts.add(Math.max(part.start(), Math.min(coding.span().start(), part.end())));
                cuts.add(Math.max(part.start(), Math.min(coding.span().end(), part.end())));
            }
            int from = part.start();
            for (int cut : cuts) {
                if (cut > from) {
                    stretches.add(new Span(from, cut));
                    from = cut;
                }
            }
        }
        return stretches;
    }

    /** How often each unit counts: stretches of characters as often as they are long, all others once. */
    List<Long> times(Source source, List<Span> units) {
        if (unit != UnitKind.CHARACTERS) {
            return Collections.nCopies(units.size(), 1L);
        }
        CodePoints points = texts.points(source);
        return units.stream()
                .map(span -> (long) points.fromUtf16(span).length())
                .toList();
    }
}
