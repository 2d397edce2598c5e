package org.emic.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.index.Words;
import org.emic.model.CodePoints;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * Everything that carries a code, by rule and by hand, source after source: memory holds the codings of one source at a
 * time. What a person rejected is not among them.
 */
public final class Codings {

    private final Coded coded;
    private final Texts texts;
    private final String language;
    private final Map<String, List<LoggedCoding>> bySource = new HashMap<>();
    private final Map<String, String> codebookOf;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SegmentIds ids = new SegmentIds();

    /** @param language of the texts, a BCP 47 tag: what a word is depends on it */
    public Codings(Coded coded, String language) {
        Set<String> known = new HashSet<>();
        coded.study().sources().forEach(source -> known.add(source.id()));
        this.coded = coded;
        this.texts = new LastText(coded.texts());
        this.language = language;
        coded.log()
                .codings()
                .forEach(each -> bySource.computeIfAbsent(each.source(), unused -> new ArrayList<>())
                        .add(each));
        coded.log().codings().stream()
                .filter(each -> !known.contains(each.source()))
                .forEach(each -> diagnostics.add(Diagnostic.error(
                        "COD-007",
                        each.place(),
                        "this coding is in the source '" + each.source() + "', which is not there",
                        Nearest.hint(each.source(), known, "was it removed? The coding stays in the log"))));
        Map<String, List<LoggedCoding>> lost = new TreeMap<>();
        coded.log()
                .lost()
                .forEach(each -> lost.computeIfAbsent(each.source(), unused -> new ArrayList<>())
                        .add(each));
        lost.forEach((source, all) -> diagnostics.add(Diagnostic.warning(
                "COD-080",
                all.get(0).place(),
                (all.size() == 1 ? "a coding in '" : all.size() + " codings in '") + source
                        + "' lost their place when its text was replaced, and are not counted",
                "emic code list --lost shows them; emic code edit ID --quote WORDS gives one its place")));
        this.codebookOf = codebookOf(coded);
    }

    /** For each code the first codebook that has it: what a coding means that names none. */
    static Map<String, String> codebookOf(Coded coded) {
        Map<String, String> first = new HashMap<>();
        for (Codebook codebook : coded.codebooks()) {
            codebook.all().forEach(code -> first.putIfAbsent(code.id(), codebook.name()));
        }
        return first;
    }

    /** What people coded that has no place in the sources of today. Complete when all codings were asked for. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** All wanted codings as tables count them, by source, and within a source in no order that means anything. */
    public void count(Choice choice, Consumer<Application> each) {
        bySource(choice, false, (source, found) -> found.forEach(one -> each.accept(one.application())));
    }

    /** All wanted codings in their order. */
    public void each(Choice choice, Consumer<Coding> each) {
        bySource(choice, false, (source, found) -> codings(source, found).forEach(each));
    }

    /** Those of {@code ids} that are segments, be they rejected. */
    public Set<String> among(Set<String> ids) {
        Set<String> there = new HashSet<>();
        bySource(
                Choice.of(Filter.ALL, coded),
                true,
                (source, found) -> codings(source, found).stream()
                        .map(Coding::id)
                        .filter(ids::contains)
                        .forEach(there::add));
        return there;
    }

    /**
     * Everything that is coded in a source, in its order, each with what was said of it: also what a person rejected.
     *
     * @throws org.emic.diagnostic.EmicException COD-010 if there is no such source
     */
    public List<Judged> judged(Source source) {
        List<Judged> all = new ArrayList<>();
        bySource(
                Choice.of(Filter.ofSource(source.id()), coded),
                true,
                (index, found) -> codings(index, found)
                        .forEach(each -> all.add(new Judged(
                                each,
                                each.origin() == Coding.By.RULE
                                        ? coded.log().judgement(each.id())
                                        : Optional.empty()))));
        return all;
    }

    /** What is found in a source. */
    interface Visitor {
        void source(int source, List<Found> found);
    }

    /**
     * An application, and the log's word for it if a person made it.
     *
     * @param logged {@code null} for a rule's
     */
    record Found(Application application, LoggedCoding logged) {}

    /** The codings of a source in their order. */
    List<Coding> codings(int index, List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Source source = coded.study().sources().get(index);
        CodePoints points = texts.points(source);
        return found.stream().map(each -> coding(source, each, points)).sorted().toList();
    }

    /**
     * Shows the visitor every source that has wanted codings, in the order of the sources.
     *
     * @param rejected whether those that a person rejected are shown too
     */
    void bySource(Choice choice, boolean rejected, Visitor visitor) {
        List<Source> sources = coded.study().sources();
        try {
            List<RuleUnits> byRule = units(choice);
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                if (choice.source(source)) {
                    List<Found> found = found(i, choice, byRule, rejected);
                    if (!found.isEmpty()) {
                        visitor.source(i, found);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Found> found(int index, Choice choice, List<RuleUnits> byRule, boolean rejected) throws IOException {
        List<Found> found = new ArrayList<>();
        Source source = coded.study().sources().get(index);
        for (RuleUnits units : byRule) {
            units.take(index, found);
        }
        if (!rejected) {
            dropRejected(source, found);
        }
        addLogged(index, source, choice, found);
        found.removeIf(each -> !choice.span(source, each.application().span()));
        return found;
    }

    private List<RuleUnits> units(Choice choice) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        List<Source> sources = coded.study().sources();
        for (int i = 0; i < sources.size(); i++) {
            places.put(sources.get(i).id(), i);
        }
        List<RuleUnits> all = new ArrayList<>();
        for (AppliedCodings applied : coded.applied()) {
            int[] today = applied.sources().stream()
                    .mapToInt(id -> places.getOrDefault(id, -1))
                    .toArray();
            String coder = "rules:" + applied.codebook();
            if (choice.coder(coder, Coding.By.RULE)) {
                for (CodeTally tally : applied.tallies()) {
                    if (tally.segments() > 0 && choice.code(applied.codebook(), tally.code())) {
                        Units moved = new MovedUnits(applied.units(tally.code()), today);
                        all.add(new RuleUnits(applied.codebook(), tally.code(), coder, moved));
                    }
                }
            }
        }
        return all;
    }

    private void dropRejected(Source source, List<Found> found) {
        if (!found.isEmpty() && coded.log().hasRejections(source.id())) {
            CodePoints points = texts.points(source);
            found.removeIf(each -> coded.log().isRejected(id(source, each.application(), points)));
        }
    }

    private void addLogged(int index, Source source, Choice choice, List<Found> found) {
        for (LoggedCoding logged : bySource.getOrDefault(source.id(), List.of())) {
            String codebook =
                    logged.codebook().isEmpty() ? codebookOf.getOrDefault(logged.code(), "") : logged.codebook();
            boolean wanted = choice.coder(logged.coder(), Coding.By.MANUAL)
                    && (choice.code(codebook, logged.code()) || choice.code("", logged.code()));
            if (!wanted) {
                continue;
            }
            Optional<PlacedCoding> placed =
                    coded.log().placed(logged).or(() -> PlacedCoding.of(logged, source, texts, language));
            if (placed.isEmpty()) {
                diagnostics.add(Diagnostic.error(
                        "COD-006",
                        logged.place(),
                        "this coding lies behind the end of the source '" + source.id() + "'",
                        "was the text replaced? The words that were coded are in the event's quote"));
                continue;
            }
            Span span = placed.get().span();
            int words = placed.get().words();
            found.add(new Found(
                    new Application(codebook, logged.code(), index, span, 1, words, logged.coder(), Coding.By.MANUAL),
                    logged));
        }
    }

    /** The coding as if it were of another stretch of its source, whose words are counted anew. */
    Coding stretched(Coding coding, Span stretch, String text) {
        return new Coding(
                coding.id(),
                coding.source(),
                stretch,
                coding.codebook(),
                coding.code(),
                coding.coder(),
                coding.origin(),
                coding.hits(),
                Words.count(language, text, stretch),
                coding.memo(),
                coding.created());
    }

    private Coding coding(Source source, Found found, CodePoints points) {
        Application one = found.application();
        LoggedCoding logged = found.logged();
        return new Coding(
                logged == null ? id(source, one, points) : logged.id(),
                source.id(),
                one.span(),
                one.codebook(),
                one.code(),
                one.coder(),
                one.origin(),
                one.hits(),
                one.words(),
                logged == null ? "" : logged.memo(),
                logged == null ? "" : logged.created());
    }

    private String id(Source source, Application one, CodePoints points) {
        return ids.of(source.id(), one.codebook(), one.code(), points.fromUtf16(one.span()));
    }
}
