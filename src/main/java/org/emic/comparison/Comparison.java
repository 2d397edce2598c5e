package org.emic.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.emic.agreement.CharacterRatings;
import org.emic.agreement.Data;
import org.emic.agreement.DataKind;
import org.emic.agreement.Options;
import org.emic.agreement.Ratings;
import org.emic.agreement.Segmentations;
import org.emic.agreement.Spans;
import org.emic.agreement.Statistic;

/**
 * One question that coders answered, with their answers as data.
 *
 * @param question what was asked, of whom
 * @param data the answers in one or several shapes, the most usual first
 * @param valued the answers with the values of sub-codes kept apart, for statistics about values; may be empty
 * @param sources makes the same answers source by source, of the kinds of {@code data}; none where they have no sources
 * @param nothing why there is nothing to compare; empty where there is
 */
public record Comparison(
        Question question, List<Data> data, List<Data> valued, Supplier<List<List<Data>>> sources, String nothing) {

    /** Statistics that look at which of several values coders gave, not only at whether they gave any. */
    private static final Set<String> ABOUT_VALUES =
            Set.of("cu-alpha", "cu-alpha-domain", "cu-alpha-domains", "ku-alpha", "gamma", "gamma-cat");

    /**
     * What coders were asked.
     *
     * @param code the code's id; empty for data from elsewhere
     * @param path its place in the codebook
     * @param name for people
     * @param group the value of the group; empty where nothing is grouped
     * @param coders in order
     * @param unit what was rated: {@code turns}; empty where the data say it
     * @param coded how many units each coder gave the code; empty where that is no question
     */
    public record Question(
            String code,
            String path,
            String name,
            String group,
            List<String> coders,
            String unit,
            Map<String, Long> coded) {

        public Question {
            coders = List.copyOf(coders);
        }
    }

    public Comparison {
        data = List.copyOf(data);
        valued = List.copyOf(valued);
    }

    /** Data from elsewhere: a single question. */
    public static Comparison of(List<String> coders, List<Data> data) {
        return new Comparison(new Question("", "", "", "", coders, "", Map.of()), data, List.of(), List::of, "");
    }

    /**
     * Spans from elsewhere.
     *
     * @param values which values make a character coded, for statistics of ratings; any if there are none
     */
    public static Comparison of(SpansFile.Marked marked, List<String> values) {
        boolean nothing =
                marked.spans().marks().stream().noneMatch(mark -> values.isEmpty() || values.contains(mark.value()));
        String with = values.isEmpty() ? "" : " with " + String.join(", ", values);
        return new Comparison(
                new Question("", "", "", "", marked.coders(), "characters", Map.of()),
                SpanViews.of(marked.spans(), marked.coders(), values),
                List.of(),
                () -> SpanViews.bySource(marked.spans(), marked.coders(), values),
                nothing ? "nobody marked anything" + with : "");
    }

    /** The data that a statistic is computed from: the first it takes, or what it will refuse. */
    public Data data(Statistic statistic) {
        List<Data> all = !valued.isEmpty() && ABOUT_VALUES.contains(statistic.id()) ? valued : data;
        return all.stream()
                .filter(each -> statistic.takes().contains(each.kind()))
                .findFirst()
                .orElse(data.get(0));
    }

    /**
     * The options with the value that ratings are about: where each unit was coded or not, what is to be found is what
     * was coded. Which values of spans count as coded was decided when the ratings were made.
     */
    Options about(Data answers, Options options) {
        boolean codedOrNot = answers instanceof Ratings ratings
                && !question.unit().isEmpty()
                && ratings.categories().labels().equals(List.of(CharacterRatings.NOT_CODED, CharacterRatings.CODED));
        boolean ofSpans = data.stream().anyMatch(each -> each.kind() == DataKind.SPANS);
        return codedOrNot && (ofSpans || options.values().isEmpty()) ? options.values(CharacterRatings.CODED) : options;
    }

    /** The same source by source; empty where there are none. */
    List<Data> sources(Statistic statistic) {
        Data chosen = data(statistic);
        return sources.get().stream()
                .flatMap(source -> source.stream().filter(each -> each.kind() == chosen.kind()))
                .toList();
    }

    /** Whether units may be drawn on their own: words and characters hang together with their neighbours, the codes
     * of a unit with each other. */
    boolean independent() {
        return !question.unit().equals("words")
                && !question.unit().equals("characters")
                && !question.unit().contains(StudyComparisons.TIMES);
    }

    /** Each two of the coders by themselves, in their order. Data that do not name coders stay whole. */
    public List<Comparison> byPairs() {
        List<Comparison> pairs = new ArrayList<>();
        List<String> coders = question.coders();
        for (int first = 0; first < coders.size(); first++) {
            for (int second = first + 1; second < coders.size(); second++) {
                pairs.add(only(List.of(coders.get(first), coders.get(second))));
            }
        }
        return pairs.isEmpty() ? List.of(this) : pairs;
    }

    private Comparison only(List<String> two) {
        Map<String, Long> counts = new LinkedHashMap<>(question.coded());
        counts.keySet().retainAll(two);
        return new Comparison(
                new Question(
                        question.code(),
                        question.path(),
                        question.name(),
                        question.group(),
                        two,
                        question.unit(),
                        counts),
                only(data, two),
                only(valued, two),
                () -> sources.get().stream().map(source -> only(source, two)).toList(),
                nothing);
    }

    private static List<Data> only(List<Data> all, List<String> coders) {
        return all.stream().map(each -> only(each, coders)).toList();
    }

    private static Data only(Data data, List<String> coders) {
        if (data instanceof Ratings ratings) {
            return ratings.only(coders);
        }
        if (data instanceof Spans spans) {
            List<Spans.Mark> marks = spans.marks().stream()
                    .filter(mark -> coders.contains(mark.coder()))
                    .toList();
            return new Spans(coders, spans.texts(), marks);
        }
        return data instanceof Segmentations edges ? SpanViews.only(edges, coders) : data;
    }
}
