package org.emic.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.emic.coding.Choice;
import org.emic.coding.Codings;
import org.emic.coding.Filter;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * The sources of a project that coders are compared on. Whether a person who coded nothing in a source has read it cannot
 * be seen: unless it is said, they have not, and their answers there are missing. A source counts where two coders have
 * worked on it. Rules have worked on every source.
 */
final class CodedSources {

    private final CodingRequest request;
    private final Choice choice;
    private final Optional<BiPredicate<String, String>> turns;
    private final List<CodedSource> counted = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Set<String>> alone = new HashMap<>();
    private long outside;

    CodedSources(CodingRequest request, Codings codings) {
        this.request = request;
        this.choice = Choice.of(withoutSpeakers(request.filter(), request.coders()), request.coded());
        this.turns = Choice.of(request.filter(), request.coded()).turns();
        Map<String, List<List<Coding>>> bySource = new HashMap<>();
        codings.each(
                choice,
                coding -> bySource.computeIfAbsent(coding.source(), each -> none())
                        .get(request.coders().indexOf(coding.coder()))
                        .add(coding));
        for (Source source : request.coded().study().sources()) {
            if (choice.source(source)) {
                take(source, bySource.getOrDefault(source.id(), none()));
            }
        }
        tell();
    }

    private List<List<Coding>> none() {
        return IntStream.range(0, request.coders().size())
                .<List<Coding>>mapToObj(each -> new ArrayList<>())
                .toList();
    }

    /** All codings of the coders in the chosen sources: whatever was coded there shows that somebody worked on it. */
    private static Filter withoutSpeakers(Filter filter, List<String> coders) {
        return new Filter(
                Set.of(),
                false,
                filter.cases(),
                filter.kinds(),
                Set.of(),
                Set.of(),
                Set.copyOf(coders),
                filter.sources(),
                filter.attributes(),
                Set.of());
    }

    private void take(Source source, List<List<Coding>> codings) {
        boolean[] worked = new boolean[codings.size()];
        int those = 0;
        List<String> people = new ArrayList<>();
        boolean touched = codings.stream().anyMatch(own -> !own.isEmpty());
        for (int coder = 0; coder < worked.length; coder++) {
            boolean rules = request.coders().get(coder).startsWith(Codebook.RULES);
            boolean read = request.readByAll() && (touched || request.namesSources());
            worked[coder] = rules || read || !codings.get(coder).isEmpty();
            those += worked[coder] ? 1 : 0;
            if (worked[coder] && !rules) {
                people.add(request.coders().get(coder));
            }
        }
        if (those < 2 || people.isEmpty()) {
            people.forEach(
                    name -> alone.computeIfAbsent(name, each -> new TreeSet<>()).add(source.id()));
            return;
        }
        UnitCutter cutter = cutter();
        List<List<Coding>> inside = turns.isEmpty() ? codings : within(cutter.parts(source), codings);
        List<Span> units =
                cutter.units(source, inside.stream().flatMap(List::stream).toList());
        CodedSource one = new CodedSource(source, units, cutter.times(source, units), worked, inside);
        counted.add(one);
        for (int coder = 0; coder < worked.length && request.unit() != UnitKind.SEGMENTS; coder++) {
            outside += one.outside(coder);
        }
    }

    private static List<List<Coding>> within(List<Span> parts, List<List<Coding>> codings) {
        return codings.stream()
                .map(own -> own.stream()
                        .filter(coding -> parts.stream().anyMatch(part -> part.overlaps(coding.span())))
                        .toList())
                .toList();
    }

    UnitCutter cutter() {
        return new UnitCutter(
                request.unit(),
                request.language(),
                request.coded().texts(),
                request.coded().study().roles(),
                turns.orElse((speaker, role) -> true),
                turns.isEmpty());
    }

    private void tell() {
        for (String coder : request.coders()) {
            Set<String> own = alone.getOrDefault(coder, Set.of());
            if (!own.isEmpty()) {
                notes.add(own.size() + (own.size() == 1 ? " source" : " sources") + " that only " + coder
                        + " coded in " + (own.size() == 1 ? "is" : "are")
                        + " left out; if the others read them and found nothing, say so with --read-by-all");
            }
        }
        long missing = counted.stream().filter(source -> !source.allWorked()).count();
        if (missing > 0) {
            notes.add("in " + missing + (missing == 1 ? " source" : " sources")
                    + " not all of the coders coded anything; there the ratings of those who did not are missing");
        }
        if (outside > 0) {
            notes.add(outside + (outside == 1 ? " coding touches" : " codings touch") + " none of the "
                    + request.unit().word() + " and " + (outside == 1 ? "is" : "are") + " not compared");
        }
    }

    List<CodedSource> all() {
        return counted;
    }

    List<String> notes() {
        return notes;
    }

    /** The codes that any of the coders used in what is compared. */
    Set<CodeQuestion.Key> used() {
        Set<CodeQuestion.Key> used = new HashSet<>();
        counted.forEach(source -> used.addAll(source.used()));
        return used;
    }

    Extents extents(CodedSource source) {
        return new Extents(
                source.source().id(),
                cutter().parts(source.source()),
                request.coded().texts().points(source.source()));
    }
}
