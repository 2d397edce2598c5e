package org.emic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emic.model.Codebook;
import org.emic.model.Value;

/**
 * Counts codings by code: {@link #add} all of them, source after source, then ask for the table. Each source is counted
 * when the next one begins, so memory holds the codings of one source.
 *
 * <p>What exactly is counted, and of what: {@code docs/manual/tables.md}.
 */
public final class Frequencies {

    private final StudyFacts study;
    private final CodeTree tree;
    private final FrequencyRequest request;
    private final List<SourceCounter> counters = new ArrayList<>();
    private final Map<CodeTree.Ref, Integer> codes = new HashMap<>();
    private final Map<String, Integer> coders = new HashMap<>();
    private final List<String> coderNames = new ArrayList<>();
    private final Set<Integer> shown;
    private final boolean[] selected;
    private final List<Item> items = new ArrayList<>();
    private int source;

    private Frequencies(StudyFacts study, CodeTree tree, List<FrequencyRequest> requests) {
        this.study = study;
        this.tree = tree;
        this.request = requests.get(0);
        request.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.selected = new boolean[study.sources().size()];
        for (int i = 0; i < selected.length; i++) {
            selected[i] = request.selection().counts(study.sources().get(i));
        }
        List<CodeTree.Node> nodes = tree.nodes();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            codes.put(nodes.get(i).ref(), i);
        }
        this.shown = shown(tree);
        int[] parents = nodes.stream().mapToInt(CodeTree.Node::parent).toArray();
        requests.forEach(each -> counters.add(new SourceCounter(study, each, parents, coderNames)));
    }

    /**
     * Counts for the table {@code freq}.
     *
     * @throws IllegalArgumentException if the request has a {@link FrequencyRequest#problem()}
     */
    public static Frequencies of(StudyFacts study, CodeTree tree, FrequencyRequest request) {
        return new Frequencies(study, tree, List.of(request));
    }

    /** Counts everything for the table {@code codebook}. */
    public static Frequencies ofCodebooks(StudyFacts study, CodeTree tree) {
        FrequencyRequest below = new FrequencyRequest(
                Selection.ALL,
                Optional.empty(),
                false,
                false,
                List.of(Measure.SEGMENTS, Measure.SOURCES, Measure.CASES),
                Optional.empty());
        return new Frequencies(study, tree, List.of(below, below.withOwn(true)));
    }

    /**
     * Takes one coding; what the selection leaves out is not counted.
     *
     * @throws IllegalArgumentException if its source comes before that of another coding that was added
     */
    public void add(CodedSpan span) {
        if (span.source() < source) {
            throw new IllegalArgumentException("source " + span.source() + " after source " + source);
        }
        countUpTo(span.source());
        if (selected[source] && request.selection().codings().test(span)) {
            int code = codes.computeIfAbsent(new CodeTree.Ref(span.codebook(), span.code()), ref -> {
                if (request.selection().codes().test(ref.id())) {
                    shown.add(codes.size());
                }
                return codes.size();
            });
            int coder = coders.computeIfAbsent(span.coder(), each -> {
                coderNames.add(each);
                return coderNames.size() - 1;
            });
            if (shown.contains(code)) {
                items.add(new Item(span.span().start(), span.span().end(), coder, code, span.hits(), span.words()));
            }
        }
    }

    /** The table {@code freq} of all codings added. */
    public Table table() {
        CodeTree full = finished();
        SourceCounter counter = counters.get(0);
        List<Group> groups = new ArrayList<>(counter.groups());
        groups.sort(Comparator.comparing((Group group) -> group.value().isEmpty())
                .thenComparing((Group group) -> group.value().orElse(new Value.Text(""))));
        boolean apart =
                request.by().filter(by -> by.kind() == Grouping.Kind.CODER).isPresent();
        if (apart) {
            groups.forEach(group -> group.countOver(counter.whole()));
        }
        List<String> notes = Stream.of(
                        apart ? Optional.<String>empty() : together(),
                        request.selection().note(study))
                .flatMap(Optional::stream)
                .toList();
        return new FrequencyTable(full, shown(full), request, notes).of(counter.whole(), groups);
    }

    /** The table {@code codebook}: the tree of codes with how often each was applied, alone and with its sub-codes. */
    public Table codebook() {
        CodeTree full = finished();
        return CodebookTable.of(
                full, shown(full), counters.get(1).whole(), counters.get(0).whole(), together());
    }

    /** Counts the sources that are left; the tree with the codes that no codebook defines, which are counted by it from now on. */
    private CodeTree finished() {
        countUpTo(study.sources().size());
        CodeTree full = tree.with(codes.keySet());
        int[] places = new int[full.nodes().size()];
        codes.forEach((ref, code) -> places[code] = full.place(ref));
        for (int code = 0; code < tree.nodes().size(); code++) {
            places[code] = code;
        }
        counters.forEach(counter -> counter.renumber(places));
        codes.replaceAll((ref, code) -> places[code]);
        return full;
    }

    private void countUpTo(int next) {
        for (; source < next; source++) {
            if (selected[source]) {
                List<Item> sorted = items.stream().sorted().toList();
                counters.forEach(counter -> counter.count(source, sorted));
            }
            items.clear();
        }
    }

    /** What a reader has to know where a person's codings are counted with somebody else's. */
    private Optional<String> together() {
        if (coders.size() < 2 || coders.keySet().stream().allMatch(coder -> coder.startsWith(Codebook.RULES))) {
            return Optional.empty();
        }
        return Optional.of("Codings of " + String.join(", ", new TreeSet<>(coders.keySet()))
                + " are counted together: a passage counts for each that coded it. emic freq --by coder tells"
                + " them apart.");
    }

    /** The codes that were asked for, and those below them. */
    private Set<Integer> shown(CodeTree of) {
        Set<Integer> shown = new HashSet<>();
        List<CodeTree.Node> nodes = of.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            CodeTree.Node node = nodes.get(i);
            if (shown.contains(node.parent())
                    || request.selection().codes().test(node.ref().id())) {
                shown.add(i);
            }
        }
        return shown;
    }
}
