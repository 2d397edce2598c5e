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
import org.emic.model.Codebook;
import org.emic.model.Value;

/**
 * Counts codings by code: {@link #add} all of them, in any order, then ask for the {@link #table()}. It keeps 28 bytes of a coding
 * until then.
 *
 * <p>What exactly is counted, and of what: {@code docs/manual/tables.md}.
 */
public final class Frequencies {

    private final StudyFacts study;
    private final CodeTree tree;
    private final FrequencyRequest request;
    private final SpanStore spans = new SpanStore();
    private final Map<CodeTree.Ref, Integer> codes = new HashMap<>();
    private final Map<String, Integer> coders = new HashMap<>();
    private final boolean[] selected;

    /** @throws IllegalArgumentException if the request has a {@link FrequencyRequest#problem()} */
    public Frequencies(StudyFacts study, CodeTree tree, FrequencyRequest request) {
        request.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        this.study = study;
        this.tree = tree;
        this.request = request;
        this.selected = new boolean[study.sources().size()];
        for (int i = 0; i < selected.length; i++) {
            selected[i] = request.selection().sources().test(study.sources().get(i));
        }
    }

    /** Takes one coding; what the selection leaves out is not kept. */
    public void add(CodedSpan span) {
        if (selected[span.source()] && request.selection().codings().test(span)) {
            int code = codes.computeIfAbsent(new CodeTree.Ref(span.codebook(), span.code()), each -> codes.size());
            int coder = coders.computeIfAbsent(span.coder(), each -> coders.size());
            spans.add(span.source(), code, coder, span);
        }
    }

    /** The table {@code freq} of all codings added so far. */
    public Table table() {
        CodeTree full = tree.with(codes.keySet());
        Set<Integer> shown = shown(full);
        SourceCounter counter = count(full, shown, request);
        List<Group> groups = new ArrayList<>(counter.groups());
        groups.sort(Comparator.comparing((Group group) -> group.value().isEmpty())
                .thenComparing((Group group) -> group.value().orElse(new Value.Text(""))));
        boolean apart =
                request.by().filter(by -> by.kind() == Grouping.Kind.CODER).isPresent();
        if (apart) {
            groups.forEach(group -> group.countOver(counter.whole()));
        }
        return new FrequencyTable(full, shown, request, apart ? Optional.empty() : together())
                .of(counter.whole(), groups);
    }

    /** The table {@code codebook}: the tree of codes with how often each was applied, alone and with its sub-codes. */
    public Table codebook() {
        CodeTree full = tree.with(codes.keySet());
        Set<Integer> shown = shown(full);
        Group below = count(full, shown, request.withOwn(false)).whole();
        Group own = count(full, shown, request.withOwn(true)).whole();
        return CodebookTable.of(full, shown, own, below, together());
    }

    /** What a reader has to know where a person's codings are counted with somebody else's. */
    private Optional<String> together() {
        if (coders.size() < 2 || coders.keySet().stream().allMatch(coder -> coder.startsWith(Codebook.RULES))) {
            return Optional.empty();
        }
        return Optional.of(
                "Codings of " + String.join(", ", new TreeSet<>(coders.keySet()))
                        + " are counted together: a passage counts for each that coded it. emic freq --by coder tells them apart.");
    }

    private SourceCounter count(CodeTree full, Set<Integer> shown, FrequencyRequest how) {
        int[] parents = full.nodes().stream().mapToInt(CodeTree.Node::parent).toArray();
        int[] places = new int[codes.size()];
        codes.forEach((ref, index) -> places[index] = full.place(ref));
        List<String> names = new ArrayList<>(coders.keySet());
        names.sort(Comparator.comparing(coders::get));
        SourceCounter counter = new SourceCounter(study, how, parents, names);
        SpanStore.BySource bySource = spans.bySource(selected.length);
        for (int source = 0; source < selected.length; source++) {
            if (selected[source]) {
                List<Item> items = bySource.items(source).stream()
                        .filter(item -> shown.contains(places[item.code()]))
                        .map(item -> item.withCode(places[item.code()]))
                        .sorted()
                        .toList();
                counter.count(source, items);
            }
        }
        return counter;
    }

    /** The codes that were asked for, and those below them. */
    private Set<Integer> shown(CodeTree full) {
        Set<Integer> shown = new HashSet<>();
        List<CodeTree.Node> nodes = full.nodes();
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
