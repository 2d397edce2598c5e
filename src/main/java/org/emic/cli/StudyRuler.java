package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.emic.coding.Texts;
import org.emic.index.Paragraphs;
import org.emic.index.Sentences;
import org.emic.index.Words;
import org.emic.model.CodePoints;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.query.Distance;
import org.emic.query.Ruler;

/** Measures in the text of the source asked last, which is cut once for each unit. */
final class StudyRuler implements Ruler {

    /** Where the units of a source begin and end, both ascending. */
    private record Cut(int[] starts, int[] ends) {

        static Cut of(List<Span> spans) {
            return new Cut(
                    spans.stream().mapToInt(Span::start).toArray(),
                    spans.stream().mapToInt(Span::end).toArray());
        }

        int beginningBefore(int at) {
            return below(starts, at);
        }

        int endingUpTo(int at) {
            return below(ends, at + 1);
        }

        private static int below(int[] ascending, int limit) {
            int place = Arrays.binarySearch(ascending, limit);
            return place >= 0 ? place : -place - 1;
        }
    }

    private final Texts texts;
    private final String language;
    private final Map<Distance.In, Cut> cuts = new EnumMap<>(Distance.In.class);
    private Source read;
    private CodePoints points;

    StudyRuler(Texts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    @Override
    public int between(Distance.In unit, Source source, int from, int to) {
        if (!source.equals(read)) {
            cuts.clear();
            read = source;
            points = texts.points(source);
        }
        if (unit == Distance.In.CHARACTERS) {
            return points.fromUtf16(to) - points.fromUtf16(from);
        }
        Cut cut = cuts.computeIfAbsent(unit, each -> Cut.of(cut(each, source)));
        int before = cut.beginningBefore(from);
        int upTo = cut.endingUpTo(to);
        // Words are counted between the two; of sentences and turns, how many further on the second lies.
        return Math.max(0, unit == Distance.In.WORDS ? upTo - before : upTo - (before - 1));
    }

    private List<Span> cut(Distance.In unit, Source source) {
        List<Span> spans = new ArrayList<>();
        if (unit == Distance.In.TURNS) {
            source.turns().forEach(turn -> spans.add(turn.span()));
            return spans;
        }
        String text = texts.text(source);
        source.turns().forEach(turn -> {
            if (unit == Distance.In.WORDS) {
                spans.addAll(Words.spans(language, text, turn.span()));
            } else {
                Paragraphs.of(text, turn.span(), source.paragraphs())
                        .forEach(paragraph -> spans.addAll(Sentences.of(language, text, paragraph)));
            }
        });
        return spans;
    }
}
