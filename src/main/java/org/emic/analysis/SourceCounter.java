package org.emic.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.model.Source;
import org.emic.model.Turn;
import org.emic.model.Value;

/** Counts one source after the other into the groups of a table. */
final class SourceCounter {

    private final StudyFacts study;
    private final FrequencyRequest request;
    private final int[] parents;
    private final List<String> coders;
    private final Group whole = new Group(Optional.empty());
    private final Map<Optional<String>, Group> groups = new LinkedHashMap<>();
    private final Map<String, Integer> cases = new TreeMap<>();

    /**
     * @param parents of each code of the tree the index of the one above it, or -1; codes behind them have none above
     * @param coders by the index that {@link Item#coder()} has; may become longer
     */
    SourceCounter(StudyFacts study, FrequencyRequest request, int[] parents, List<String> coders) {
        this.study = study;
        this.request = request;
        this.parents = parents;
        this.coders = coders;
    }

    /** Gives codes other indexes: those that no codebook defines have their place only when all are known. */
    void renumber(int[] places) {
        whole.renumber(places);
        groups.values().forEach(group -> group.renumber(places));
    }

    /** All groups together. */
    Group whole() {
        return whole;
    }

    /** Those that occur, in no order that means anything. */
    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** @param items of the source, in their order, their codes being indexes of the tree */
    void count(int source, List<Item> items) {
        BitSet turns = turns(source);
        if (turns.isEmpty() && request.selection().speakers().isPresent()) {
            return;
        }
        Source facts = study.sources().get(source);
        Region everywhere =
                new Region(study, source, turns, request.selection().speakers().isEmpty());
        int caseIndex = caseIndex(facts);
        List<Item> taken = taken(items, everywhere);
        whole.countOver(everywhere, caseIndex);
        count(whole, taken, everywhere, caseIndex);
        if (request.by().isEmpty()) {
            return;
        }
        Grouping by = request.by().get();
        if (by.kind() == Grouping.Kind.CODER) {
            byCoder(taken, everywhere, caseIndex);
        } else if (by.isByTurn()) {
            byTurn(source, taken, everywhere, caseIndex);
        } else {
            Group group = group(by.ofSource(facts));
            group.countOver(everywhere, caseIndex);
            count(group, taken, everywhere, caseIndex);
        }
    }

    private void byCoder(List<Item> items, Region everywhere, int caseIndex) {
        Map<Integer, List<Item>> byCoder = new TreeMap<>();
        items.forEach(item ->
                byCoder.computeIfAbsent(item.coder(), each -> new ArrayList<>()).add(item));
        byCoder.forEach(
                (coder, theirs) -> count(group(Grouping.text(coders.get(coder))), theirs, everywhere, caseIndex));
    }

    private void byTurn(int source, List<Item> items, Region everywhere, int caseIndex) {
        boolean strays = items.stream().anyMatch(everywhere::isStray);
        turnsByGroup(source, strays).forEach((value, members) -> {
            Region region = new Region(study, source, members, value.isEmpty());
            Group group = group(value.map(Value.Text::new));
            group.countOver(region, caseIndex);
            count(group, taken(items, region), region, caseIndex);
        });
    }

    private Map<Optional<String>, BitSet> turnsByGroup(int source, boolean strays) {
        Map<Optional<String>, BitSet> members = new LinkedHashMap<>();
        if (strays) {
            members.put(Optional.empty(), new BitSet());
        }
        Source facts = study.sources().get(source);
        boolean byRole = request.by().orElseThrow().kind() == Grouping.Kind.ROLE;
        turns(source).stream().forEach(i -> {
            String speaker = facts.turns().get(i).speaker();
            String label = byRole ? study.roles().of(facts.id(), speaker) : speaker;
            members.computeIfAbsent(Optional.of(label).filter(word -> !word.isEmpty()), each -> new BitSet())
                    .set(i);
        });
        return members;
    }

    private BitSet turns(int source) {
        Source facts = study.sources().get(source);
        BitSet members = new BitSet();
        for (int i = 0; i < facts.turns().size(); i++) {
            Turn turn = facts.turns().get(i);
            members.set(
                    i,
                    request.selection()
                            .speakers()
                            .map(test -> test.test(turn.speaker(), study.roles().of(facts.id(), turn.speaker())))
                            .orElse(true));
        }
        return members;
    }

    private static List<Item> taken(List<Item> items, Region region) {
        return items.stream().filter(region::takes).toList();
    }

    /** Each segment counts for its code and, unless only own ones are wanted, for all codes above it. */
    private void count(Group group, List<Item> items, Region region, int caseIndex) {
        if (items.isEmpty()) {
            return;
        }
        Map<Integer, List<Item>> byCode = new TreeMap<>();
        for (Item item : items) {
            int code = item.code();
            do {
                byCode.computeIfAbsent(code, each -> new ArrayList<>()).add(item);
                code = request.own() || code >= parents.length ? -1 : parents[code];
            } while (code >= 0);
        }
        byCode.forEach((code, theirs) -> group.tally(code).add(theirs, caseIndex));
        group.all().addAll(items, caseIndex);
        if (request.countsWords()) {
            byCode.forEach((code, theirs) -> group.tally(code).addWords(region.words(theirs)));
            group.all().addWords(region.words(items));
        }
    }

    private Group group(Optional<Value> value) {
        return groups.computeIfAbsent(value.map(Value::written), each -> new Group(value));
    }

    private int caseIndex(Source source) {
        String name = source.attributes().caseName();
        return name.isEmpty() ? -1 : cases.computeIfAbsent(name, each -> cases.size());
    }
}
