package org.emic.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.model.Span;

/**
 * What coders marked on texts: each mark a stretch with a value. All coders are taken to have read all of the texts.
 *
 * <p>Texts are independent stretches of one continuum: nothing reaches over the end of a text, and a gap ends with it.
 */
public final class Spans implements Data {

    /**
     * A text.
     *
     * @param extent where it begins and ends; marks lie inside
     */
    public record Text(String source, Span extent) {}

    /** A stretch that a coder gave a value. */
    public record Mark(String coder, String source, Span span, String value) {}

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::source)
            .thenComparing(Mark::coder)
            .thenComparing(Mark::span)
            .thenComparing(Mark::value);

    private final List<String> coders;
    private final List<Text> texts;
    private final List<Mark> marks;
    private final Map<String, Map<String, List<Mark>>> bySourceAndCoder = new HashMap<>();

    /**
     * @throws IllegalArgumentException if a coder or text stands twice, or a mark is of an unknown coder or text, is
     *     empty, or reaches out of its text
     */
    public Spans(Collection<String> coders, Collection<Text> texts, Collection<Mark> marks) {
        this.coders = coders.stream().sorted().toList();
        this.texts = texts.stream().sorted(Comparator.comparing(Text::source)).toList();
        this.marks = marks.stream().sorted(ORDER).toList();
        check();
        for (Mark mark : this.marks) {
            bySourceAndCoder
                    .computeIfAbsent(mark.source(), each -> new HashMap<>())
                    .computeIfAbsent(mark.coder(), each -> new ArrayList<>())
                    .add(mark);
        }
    }

    @Override
    public DataKind kind() {
        return DataKind.SPANS;
    }

    public List<String> coders() {
        return coders;
    }

    public List<Text> texts() {
        return texts;
    }

    /** All marks, by text, coder, place and value. */
    public List<Mark> marks() {
        return marks;
    }

    /** The values that occur, sorted. */
    public List<String> values() {
        return marks.stream().map(Mark::value).distinct().sorted().toList();
    }

    /** How long all texts are together. */
    public long length() {
        return texts.stream().mapToLong(text -> text.extent().length()).sum();
    }

    /** What a coder marked in a text, by place. */
    List<Mark> of(String source, String coder) {
        return bySourceAndCoder.getOrDefault(source, Map.of()).getOrDefault(coder, List.of());
    }

    /** Only the marks with one of these values; all of them if none is named. */
    Spans only(Collection<String> values) {
        Set<String> kept = new HashSet<>(values);
        return values.isEmpty()
                ? this
                : new Spans(
                        coders,
                        texts,
                        marks.stream()
                                .filter(mark -> kept.contains(mark.value()))
                                .toList());
    }

    /** Two marks of one coder on the same text, if there are such. */
    Optional<String> overlap() {
        Mark before = null;
        for (Mark mark : marks) {
            boolean sameLine = before != null
                    && before.coder().equals(mark.coder())
                    && before.source().equals(mark.source());
            if (sameLine && mark.span().start() < before.span().end()) {
                return Optional.of(
                        words(before) + " and " + words(mark) + " of " + mark.coder() + " in " + mark.source());
            }
            before = mark;
        }
        return Optional.empty();
    }

    private static String words(Mark mark) {
        return "'" + mark.value() + "' [" + mark.span().start() + ", "
                + mark.span().end() + ")";
    }

    private void check() {
        Map<String, Span> extents = new HashMap<>();
        for (Text text : texts) {
            if (extents.put(text.source(), text.extent()) != null) {
                throw new IllegalArgumentException("the text '" + text.source() + "' stands twice");
            }
        }
        Set<String> known = new HashSet<>(coders);
        if (known.size() < coders.size()) {
            throw new IllegalArgumentException("a coder stands twice: " + String.join(", ", coders));
        }
        for (Mark mark : marks) {
            Span extent = extents.get(mark.source());
            if (extent == null || !known.contains(mark.coder())) {
                throw new IllegalArgumentException(
                        words(mark) + " is of the unknown coder or text " + mark.coder() + ", " + mark.source());
            }
            if (mark.span().isEmpty() || !extent.contains(mark.span())) {
                throw new IllegalArgumentException(words(mark) + " of " + mark.coder() + " is empty or reaches out of "
                        + mark.source() + " [" + extent.start() + ", " + extent.end() + ")");
            }
        }
    }
}
