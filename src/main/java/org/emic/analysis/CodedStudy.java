package org.emic.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emic.model.Codebook;
import org.emic.model.Source;

/** The codings a table is made of, kept small and given back source by source: {@link #add} all of them first. */
public final class CodedStudy {

    private final StudyFacts study;
    private final CodeTree tree;
    private final Selection selection;
    private final SpanStore spans = new SpanStore();
    private final Map<CodeTree.Ref, Integer> codes = new HashMap<>();
    private final Map<String, Integer> coders = new HashMap<>();
    private final List<String> coderNames = new ArrayList<>();
    private final BitSet[] turns;
    private final BitSet counted = new BitSet();
    private CodeTree full;
    private int[] places;
    private SpanStore.BySource bySource;

    /** @param selection which sources and turns are counted over, and which codings are counted */
    public CodedStudy(StudyFacts study, CodeTree tree, Selection selection) {
        this.study = study;
        this.tree = tree;
        this.selection = selection;
        this.turns = new BitSet[study.sources().size()];
        for (int i = 0; i < turns.length; i++) {
            Source source = study.sources().get(i);
            turns[i] = selection.sources().test(source) ? wanted(source) : null;
            counted.set(i, turns[i] != null && selection.counts(source));
        }
    }

    private BitSet wanted(Source source) {
        BitSet members = new BitSet();
        if (selection.speakers().isEmpty()) {
            members.set(0, source.turns().size());
            return members;
        }
        for (int i = 0; i < source.turns().size(); i++) {
            members.set(i, selection.wants(source, source.turns().get(i), study.roles()));
        }
        return members.isEmpty() ? null : members;
    }

    /** Takes one coding; what the selection leaves out is not kept. */
    public void add(CodedSpan span) {
        if (isCounted(span.source()) && selection.codings().test(span)) {
            int code = codes.computeIfAbsent(new CodeTree.Ref(span.codebook(), span.code()), each -> codes.size());
            int coder = coders.computeIfAbsent(span.coder(), each -> {
                coderNames.add(each);
                return coderNames.size() - 1;
            });
            spans.add(span.source(), code, coder, span);
            bySource = null;
        }
    }

    StudyFacts study() {
        return study;
    }

    Selection selection() {
        return selection;
    }

    /** Whether a source is chosen, and where speakers are chosen, has a turn of theirs. */
    boolean isChosen(int source) {
        return turns[source] != null;
    }

    /** Whether a source is counted over: chosen, and known or said to have been read. */
    boolean isCounted(int source) {
        return counted.get(source);
    }

    /** The turns of a source that are counted over. */
    BitSet turns(int source) {
        return turns[source];
    }

    /** Whether text outside all turns belongs to what is counted over. */
    boolean takesStrays() {
        return selection.speakers().isEmpty();
    }

    /** All codes: those of the codebooks, then those that no codebook defines. */
    CodeTree tree() {
        ready();
        return full;
    }

    /** The codings of a source in their order; their codes are indexes of {@link #tree()}. */
    List<Item> items(int source) {
        ready();
        Region region = new Region(study, source, turns[source], takesStrays());
        return bySource.items(source).stream()
                .filter(region::takes)
                .map(item -> item.withCode(places[item.code()]))
                .sorted()
                .toList();
    }

    /** The name of the coder of an item. */
    String coder(int index) {
        return coderNames.get(index);
    }

    /** What has to be known of whose codings are counted, and over which sources. */
    List<String> notes() {
        return Stream.of(together(), selection.note(study))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a reader has to know where a person's codings are counted with somebody else's. */
    private Optional<String> together() {
        if (coders.size() < 2 || coders.keySet().stream().allMatch(coder -> coder.startsWith(Codebook.RULES))) {
            return Optional.empty();
        }
        return Optional.of("Codings of " + String.join(", ", new TreeSet<>(coders.keySet()))
                + " are counted together; --coder and --origin keep them apart.");
    }

    private void ready() {
        if (bySource == null) {
            full = tree.with(codes.keySet());
            places = new int[codes.size()];
            codes.forEach((ref, index) -> places[index] = full.place(ref));
            bySource = spans.bySource(turns.length);
        }
    }
}
