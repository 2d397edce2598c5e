package org.emic.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emic.check.BookChange.Kind;
import org.emic.model.Code;

/** What changed among the examples of a code. */
final class ExampleChanges {

    private static final String CLOSE = "close-but-no";

    private static final List<String> LISTS = List.of("typical", "atypical", CLOSE);

    /** @param key the same for texts that say the same */
    private record Example(String list, String text, String key) {}

    private final Code code;
    private List<Example> before;
    private List<Example> after;
    private final List<BookChange> changes = new ArrayList<>();

    ExampleChanges(Code old, Code now) {
        this.code = now;
        this.before = examples(old);
        this.after = examples(now);
    }

    private static List<Example> examples(Code code) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("typical", code.examples().typical());
        lists.put("atypical", code.examples().atypical());
        lists.put(CLOSE, code.examples().closeButNo());
        List<Example> all = new ArrayList<>();
        lists.forEach((list, texts) -> texts.forEach(text -> all.add(new Example(list, text, TextJudge.spaced(text)))));
        return all;
    }

    List<BookChange> all() {
        // Those that stayed, so that the same sentence in two lists is not taken to have moved.
        takeOut(true);
        takeOut(false);
        reworded();
        before.forEach(each -> add(Kind.EXAMPLE_REMOVED, each.list(), each.text(), "", "an example less"));
        after.forEach(each -> add(Kind.EXAMPLE_ADDED, each.list(), "", each.text(), "an example more"));
        return changes;
    }

    /** Takes out what is in both, in the same list or in any. */
    private void takeOut(boolean sameList) {
        Function<Example, String> name = each -> (sameList ? each.list() : "") + "\n" + each.key();
        Map<String, Deque<Example>> old = new LinkedHashMap<>();
        before.forEach(each -> old.computeIfAbsent(name.apply(each), unused -> new ArrayDeque<>())
                .add(each));
        List<Example> left = new ArrayList<>();
        for (Example now : after) {
            Deque<Example> same = old.getOrDefault(name.apply(now), new ArrayDeque<>());
            if (same.isEmpty()) {
                left.add(now);
            } else if (sameList) {
                same.remove();
            } else {
                moved(same.remove(), now);
            }
        }
        after = left;
        before = old.values().stream().flatMap(Deque::stream).toList();
    }

    private void moved(Example old, Example now) {
        boolean out = now.list().equals(CLOSE);
        boolean in = old.list().equals(CLOSE);
        Judgement judgement = out
                ? Judgement.likely(VersionStep.MAJOR, "narrowed: what belonged to the code does not")
                : in
                        ? Judgement.likely(VersionStep.MINOR, "widened: what did not belong to the code does")
                        : Judgement.likely(VersionStep.PATCH, "it belonged to the code and does");
        changes.add(new BookChange(
                Kind.EXAMPLE_MOVED,
                code.id(),
                now.list(),
                old.list() + ": " + old.text(),
                now.list() + ": " + now.text(),
                judgement,
                "",
                code.place()));
    }

    private void reworded() {
        List<Example> removed = new ArrayList<>();
        List<Example> added = new ArrayList<>();
        for (String list : LISTS) {
            List<Example> old = in(list, before);
            List<Example> now = in(list, after);
            Set<Integer> oldPaired = new HashSet<>();
            Set<Integer> nowPaired = new HashSet<>();
            List<Alike.Pair> pairs = Alike.pairs(
                    old.stream().map(Example::text).toList(),
                    now.stream().map(Example::text).toList());
            for (Alike.Pair pair : pairs) {
                oldPaired.add(pair.before());
                nowPaired.add(pair.after());
                String text = old.get(pair.before()).text();
                add(Kind.EXAMPLE_CHANGED, list, text, now.get(pair.after()).text(), "an example reworded");
            }
            removed.addAll(without(oldPaired, old));
            added.addAll(without(nowPaired, now));
        }
        before = removed;
        after = added;
    }

    private static List<Example> in(String list, List<Example> examples) {
        return examples.stream().filter(each -> each.list().equals(list)).toList();
    }

    private static List<Example> without(Set<Integer> numbers, List<Example> examples) {
        return IntStream.range(0, examples.size())
                .filter(i -> !numbers.contains(i))
                .mapToObj(examples::get)
                .toList();
    }

    private void add(Kind kind, String list, String old, String now, String reason) {
        Judgement judgement = Judgement.likely(VersionStep.PATCH, reason);
        changes.add(new BookChange(kind, code.id(), list, old, now, judgement, "", code.place()));
    }
}
