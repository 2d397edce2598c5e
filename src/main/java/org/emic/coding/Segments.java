package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.emic.diagnostic.EmicException;
import org.emic.index.RuleExplanation;
import org.emic.index.TextIndex;
import org.emic.model.CodeLabel;
import org.emic.model.Coding;
import org.emic.model.Hit;
import org.emic.model.Passage;
import org.emic.model.Segment;
import org.emic.model.Source;
import org.emic.model.Span;

/** Codings with their texts and contexts, some sources at a time, so that memory does not grow with their number. */
public final class Segments {

    /** Codings whose hits are looked up together: enough that preparing the rules does not count. */
    private static final int TOGETHER = 20_000;

    private final Coded coded;
    private final Codings codings;
    private final Context context;
    private final Optional<Supplier<TextIndex>> index;
    private final CodeLabels labels;

    /**
     * @param codings of {@code coded}
     * @param index of the study's sources as they are now, asked for if a rule's coding is met; empty if neither rules nor
     *     matched words are wanted, which is faster
     */
    public Segments(Coded coded, Codings codings, Context context, Optional<Supplier<TextIndex>> index) {
        this.coded = coded;
        this.codings = codings;
        this.context = context;
        this.index = index;
        this.labels = new CodeLabels(coded.codebooks());
    }

    /** All wanted segments in the order of their codings. */
    public void each(Choice choice, Consumer<Segment> each) {
        List<Shown> waiting = new ArrayList<>();
        codings.bySource(choice, false, (source, found) -> {
            codings.codings(source, found).forEach(coding -> waiting.add(Shown.whole(coding)));
            if (waiting.size() >= TOGETHER) {
                show(waiting, each);
                waiting.clear();
            }
        });
        show(waiting, each);
    }

    /**
     * Chosen codings as segments, or of each the stretch that is to be shown.
     *
     * @param shown those of one source side by side
     */
    public void each(List<Shown> shown, Consumer<Segment> each) {
        for (int from = 0; from < shown.size(); from += TOGETHER) {
            show(shown.subList(from, Math.min(from + TOGETHER, shown.size())), each);
        }
    }

    /**
     * What rules coded and people judged so, in the order of the codings.
     *
     * @param choice should ask for rules' codings alone
     */
    public void judged(Choice choice, Standing judged, Consumer<Segment> each) {
        Map<String, LogEvent> judgements = coded.log().judgements();
        List<Shown> waiting = new ArrayList<>();
        codings.bySource(choice, judged == Standing.REJECTED, (source, found) -> {
            codings.codings(source, found).stream()
                    .filter(coding -> coding.origin() == Coding.By.RULE)
                    .filter(coding -> Standing.of(judgements.get(coding.id())) == judged)
                    .map(Shown::whole)
                    .forEach(waiting::add);
            if (waiting.size() >= TOGETHER) {
                show(waiting, each);
                waiting.clear();
            }
        });
        show(waiting, each);
    }

    /**
     * The segment of that name, also if a person rejected it.
     *
     * @throws EmicException COD-020 if there is none
     */
    public Segment find(String id) {
        Choice all = Choice.of(Filter.ALL, coded);
        List<Coding> found = new ArrayList<>();
        codings.bySource(
                all,
                true,
                (source, some) -> codings.codings(source, some).stream()
                        .filter(coding -> coding.id().equals(id))
                        .forEach(found::add));
        if (found.isEmpty()) {
            throw EmicException.of(
                    "COD-020",
                    "there is no segment '" + id + "'",
                    "emic segments lists the ids; a segment is gone when its text or rule no longer says it");
        }
        List<Segment> segments = new ArrayList<>();
        show(found.stream().map(Shown::whole).toList(), segments::add);
        return segments.get(0);
    }

    /**
     * Why a segment carries its code.
     *
     * @throws EmicException COD-020 if there is no such segment
     * @throws IllegalStateException if this was made without an index
     */
    public Explanation explain(String id) {
        Segment segment = find(id);
        Coding coding = segment.coding();
        String judgement = coded.log()
                .judgement(id)
                .map(event -> (event.operation() == LogEvent.Operation.REJECT ? "rejected" : "accepted") + " by "
                        + event.coder() + (event.at().isEmpty() ? "" : " at " + event.at()))
                .orElse("");
        if (coding.origin() != Coding.By.RULE) {
            return new Explanation(segment, List.of(), judgement);
        }
        TextIndex open =
                index.orElseThrow(() -> new IllegalStateException("no index")).get();
        List<RuleExplanation> rules = open.explain(
                new HitFinder(coded, open).rules(coding.codebook(), coding.code()),
                coded.study(),
                coding.code(),
                coding.source(),
                coding.span());
        return new Explanation(segment, rules, judgement);
    }

    /**
     * Which words made rules apply, by the coding's id. Of several rules that match the same words the first in the
     * codebook is named.
     *
     * @throws IllegalStateException if this was made without an index
     */
    public Map<String, List<Hit>> hits(List<Coding> some) {
        TextIndex open =
                index.orElseThrow(() -> new IllegalStateException("no index")).get();
        Map<HitFinder.Key, List<Hit>> found = new HitFinder(coded, open).of(some);
        Map<String, List<Hit>> hits = new HashMap<>();
        some.forEach(coding -> hits.put(coding.id(), found.getOrDefault(HitFinder.Key.of(coding), List.of())));
        return hits;
    }

    private void show(List<Shown> waiting, Consumer<Segment> each) {
        Map<HitFinder.Key, List<Hit>> hits = Map.of();
        List<Coding> asked = waiting.stream().map(Shown::coding).toList();
        if (index.isPresent() && asked.stream().anyMatch(coding -> coding.origin() == Coding.By.RULE)) {
            hits = new HitFinder(coded, index.get().get()).of(asked);
        }
        Map<String, Source> sources = new java.util.HashMap<>();
        coded.study().sources().forEach(source -> sources.put(source.id(), source));
        Source source = null;
        Passages passages = null;
        String text = "";
        for (Shown shown : waiting) {
            Coding coding = shown.coding();
            if (source == null || !source.id().equals(coding.source())) {
                source = sources.get(coding.source());
                text = coded.texts().text(source);
                passages = new Passages(source, text, coded.study().roles(), context);
            }
            CodeLabel label = labels.of(coding.codebook(), coding.code());
            Passage passage = passages.of(shown.stretch());
            List<Hit> found = hits.getOrDefault(HitFinder.Key.of(coding), List.of());
            Coding told = shown.isWhole() ? coding : codings.stretched(coding, shown.stretch(), text);
            each.accept(new Segment(told, source, label, passage, rules(found), matched(found, text)));
        }
    }

    private static List<String> rules(List<Hit> hits) {
        return hits.stream().map(Hit::rule).distinct().toList();
    }

    private static List<String> matched(List<Hit> hits, String text) {
        return hits.stream().map(Hit::span).map((Span span) -> span.in(text)).toList();
    }
}
