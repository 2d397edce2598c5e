package org.emic.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.emic.agreement.Categories;
import org.emic.agreement.CharacterRatings;
import org.emic.agreement.Data;
import org.emic.agreement.Ratings;
import org.emic.agreement.RatingsBuilder;
import org.emic.agreement.Spans;
import org.emic.model.Span;

/** What coders answered to questions about codes, as ratings of units and as spans. */
record StudyAnswers(CodingRequest request, CodedSources sources) {

    private static final Categories BINARY =
            Categories.declared(List.of(CharacterRatings.NOT_CODED, CharacterRatings.CODED));

    /** How many units each coder gave one of the codes; how many segments where there are no units. */
    Map<String, Long> coded(Set<CodeQuestion.Key> keys, List<CodedSource> some) {
        Map<String, Long> coded = new LinkedHashMap<>();
        for (int coder = 0; coder < request.coders().size(); coder++) {
            long count = 0;
            for (CodedSource source : some) {
                count += request.unit() == UnitKind.SEGMENTS
                        ? source.codings(coder).stream()
                                .filter(coding -> keys.contains(CodedSource.key(coding)))
                                .count()
                        : source.carrying(coder, keys).stream()
                                .mapToLong(source::times)
                                .sum();
            }
            coded.put(request.coders().get(coder), count);
        }
        return coded;
    }

    /** The answers in the shapes that the unit allows, the most usual first. */
    List<Data> data(CodeQuestion question, List<CodedSource> some) {
        Function<CodeQuestion.Key, String> one = key -> question.id();
        return switch (request.unit()) {
            case SEGMENTS -> spans(some, question.keys(), one);
            case CHARACTERS ->
                List.of(
                        ratings(List.of(question), some),
                        spans(some, question.keys(), one).get(0));
            default -> List.of(ratings(List.of(question), some));
        };
    }

    /** Whether each unit carries a code, for each of the questions. */
    Ratings ratings(List<CodeQuestion> questions, List<CodedSource> some) {
        RatingsBuilder ratings = Ratings.of(request.coders(), BINARY);
        for (CodedSource source : some) {
            for (CodeQuestion question : questions) {
                add(ratings, source, question.keys());
            }
        }
        return ratings.build();
    }

    /** Units that nobody gave a code are rated alike, and most are: they are counted together. */
    private void add(RatingsBuilder ratings, CodedSource source, Set<CodeQuestion.Key> keys) {
        List<BitSet> carrying = new ArrayList<>();
        BitSet any = new BitSet();
        for (int coder = 0; coder < request.coders().size(); coder++) {
            carrying.add(source.carrying(coder, keys));
            any.or(carrying.get(coder));
        }
        long others = source.times();
        for (int unit = any.nextSetBit(0); unit >= 0; unit = any.nextSetBit(unit + 1)) {
            int at = unit;
            ratings.units(
                    source.times(unit),
                    said(source, coder -> carrying.get(coder).get(at)));
            others -= source.times(unit);
        }
        ratings.units(others, said(source, coder -> false));
    }

    private String[] said(CodedSource source, IntPredicate coded) {
        String[] values = new String[request.coders().size()];
        for (int coder = 0; coder < values.length; coder++) {
            String said = coded.test(coder) ? CharacterRatings.CODED : CharacterRatings.NOT_CODED;
            values[coder] = source.worked(coder) ? said : null;
        }
        return values;
    }

    /**
     * The coders' segments, and their edges, in the sources that all of them have worked on. Segments of one coder that
     * overlap and have the same value are one.
     *
     * @param value what a code is called
     */
    List<Data> spans(List<CodedSource> some, Set<CodeQuestion.Key> keys, Function<CodeQuestion.Key, String> value) {
        List<Spans.Text> texts = new ArrayList<>();
        List<Spans.Mark> marks = new ArrayList<>();
        for (CodedSource source : some) {
            if (source.allWorked()) {
                Extents extents = sources.extents(source);
                texts.addAll(extents.texts());
                for (int coder = 0; coder < request.coders().size(); coder++) {
                    marks.addAll(joined(source.marks(coder, keys, extents, value)));
                }
            }
        }
        Spans spans = new Spans(request.coders(), texts, marks);
        return SpanViews.of(spans, request.coders(), List.of()).subList(0, 2);
    }

    /** One coder's marks, those of one value that overlap made one. */
    private static List<Spans.Mark> joined(List<Spans.Mark> marks) {
        Map<String, List<Spans.Mark>> alike = new TreeMap<>();
        marks.forEach(mark -> alike.computeIfAbsent(mark.source() + "\0" + mark.value(), each -> new ArrayList<>())
                .add(mark));
        List<Spans.Mark> all = new ArrayList<>();
        for (List<Spans.Mark> same : alike.values()) {
            same.sort(java.util.Comparator.comparing(Spans.Mark::span));
            Span open = same.get(0).span();
            for (Spans.Mark mark : same) {
                if (mark.span().overlaps(open)) {
                    open = open.cover(mark.span());
                } else {
                    all.add(with(mark, open));
                    open = mark.span();
                }
            }
            all.add(with(same.get(0), open));
        }
        return all;
    }

    private static Spans.Mark with(Spans.Mark like, Span span) {
        return new Spans.Mark(like.coder(), like.source(), span, like.value());
    }
}
