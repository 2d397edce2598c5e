package org.emic.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.check.BookChange.Kind;
import org.emic.model.Code;

/** What changed among the examples of a code. */
final class ExampleChanges {

    private static final String CLOSE = "close-but-no";

    private record Example(String list, String text) {}

    private final Code code;
    private final List<Example> before;
    private final List<Example> after;
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
        lists.forEach((list, texts) -> texts.forEach(text -> all.add(new Example(list, text))));
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
        for (Iterator<Example> old = before.iterator(); old.hasNext(); ) {
            Example one = old.next();
            for (Iterator<Example> now = after.iterator(); now.hasNext(); ) {
                Example other = now.next();
                if (TextJudge.same(one.text(), other.text()) && one.list().equals(other.list()) == sameList) {
                    if (!sameList) {
                        moved(one, other);
                    }
                    old.remove();
                    now.remove();
                    break;
                }
            }
        }
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
        for (String list : List.of("typical", "atypical", CLOSE)) {
            List<Example> old =
                    before.stream().filter(each -> each.list().equals(list)).toList();
            List<Example> now =
                    after.stream().filter(each -> each.list().equals(list)).toList();
            List<Alike.Pair> pairs = Alike.pairs(
                    old.stream().map(Example::text).toList(),
                    now.stream().map(Example::text).toList());
            for (Alike.Pair pair : pairs) {
                Example one = old.get(pair.before());
                Example other = now.get(pair.after());
                before.remove(one);
                after.remove(other);
                add(Kind.EXAMPLE_CHANGED, list, one.text(), other.text(), "an example reworded");
            }
        }
    }

    private void add(Kind kind, String list, String old, String now, String reason) {
        Judgement judgement = Judgement.likely(VersionStep.PATCH, reason);
        changes.add(new BookChange(kind, code.id(), list, old, now, judgement, "", code.place()));
    }
}
