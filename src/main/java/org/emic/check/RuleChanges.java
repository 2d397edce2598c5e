package org.emic.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.emic.check.BookChange.Kind;
import org.emic.model.Code;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;

/**
 * What changed among the rules of a code. Rules are paired by the ids their author gave them, then by what they find, then by
 * the words they share, then by one containing the other. Whether one finds less than the other is told only where it is certain ({@link Logic}).
 */
final class RuleChanges {

    private static final int NONE = -1;

    /** Comparisons: a code of which more rules were replaced was written anew. */
    private static final int MOST_CONTAINED = 10_000;

    /** Comparisons: with more, nothing is certain. */
    private static final int MOST_PROOFS = 1_000_000;

    /**
     * A rule.
     *
     * @param printed all that decides what it codes, in one line
     * @param key the same for rules that are certain to find the same
     */
    private record Told(WholeRule whole, String printed, String key) {

        static Told of(Code code, Rule rule) {
            WholeRule whole = WholeRule.of(code, rule);
            return new Told(whole, print(rule), whole.key());
        }

        private static String print(Rule rule) {
            StringBuilder text = new StringBuilder(RulePrinter.print(rule.match()));
            rule.unless().ifPresent(unless -> text.append(" unless ").append(RulePrinter.print(unless)));
            rule.condition().ifPresent(only -> text.append(" only ").append(RulePrinter.print(only)));
            return text.append(" (").append(rule.unit().written()).append(')').toString();
        }

        Rule rule() {
            return whole.rule();
        }

        /** The id its author gave it; empty where it is made from its place. */
        String ownId() {
            return rule().id().indexOf('/') < 0 ? rule().id() : "";
        }

        boolean isWithin(Told other) {
            return key.equals(other.key) || whole.isWithin(other.whole);
        }
    }

    private final Code code;
    private final List<Told> before;
    private final List<Told> after;
    private final int[] partner;
    private final boolean[] taken;
    private final List<BookChange> changes = new ArrayList<>();

    /** @param old its rules name codes by the ids of the new version */
    RuleChanges(Code old, Code now) {
        this.code = now;
        this.before = old.rules().stream().map(rule -> Told.of(old, rule)).toList();
        this.after = now.rules().stream().map(rule -> Told.of(now, rule)).toList();
        this.partner = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(partner, NONE);
    }

    List<BookChange> all() {
        pair(Told::ownId);
        pair(Told::printed);
        pair(Told::key);
        pairAlike();
        pairContained();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                removed(before.get(i));
            }
        }
        int last = NONE;
        boolean inOrder = true;
        for (int j = 0; j < after.size(); j++) {
            if (partner[j] == NONE) {
                added(after.get(j));
            } else {
                compare(before.get(partner[j]), after.get(j));
                inOrder &= partner[j] > last;
                last = Math.max(last, partner[j]);
            }
        }
        if (!inOrder) {
            String reason = "of hits that overlap, the first rule is the one that is named";
            changes.add(new BookChange(
                    Kind.RULES_REORDERED,
                    code.id(),
                    "rules",
                    "",
                    "",
                    Judgement.certain(VersionStep.PATCH, reason),
                    "",
                    code.place()));
        }
        return changes;
    }

    /** Pairs those that have the same name, if it is not empty. */
    private void pair(Function<Told, String> name) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i : left(before.size(), i -> taken[i])) {
            free.computeIfAbsent(name.apply(before.get(i)), unused -> new ArrayDeque<>())
                    .add(i);
        }
        free.remove("");
        for (int j : left(after.size(), j -> partner[j] != NONE)) {
            Deque<Integer> same = free.get(name.apply(after.get(j)));
            if (same != null && !same.isEmpty()) {
                join(same.remove(), j);
            }
        }
    }

    private void pairAlike() {
        int[] old = left(before.size(), i -> taken[i]);
        int[] now = left(after.size(), j -> partner[j] != NONE);
        List<Alike.Pair> pairs = Alike.pairs(
                Arrays.stream(old)
                        .mapToObj(i -> RulePrinter.print(before.get(i).rule().match()))
                        .toList(),
                Arrays.stream(now)
                        .mapToObj(j -> RulePrinter.print(after.get(j).rule().match()))
                        .toList());
        pairs.forEach(pair -> join(old[pair.before()], now[pair.after()]));
    }

    /** Pairs those that find more or less of the same: {@code hostil*} became {@code hostil* OR angr* OR rage}. */
    private void pairContained() {
        int[] old = left(before.size(), i -> taken[i]);
        int[] now = left(after.size(), j -> partner[j] != NONE);
        if ((long) old.length * now.length > MOST_CONTAINED) {
            return;
        }
        for (int j : now) {
            for (int i : old) {
                boolean free = !taken[i] && partner[j] == NONE;
                if (free
                        && (before.get(i).isWithin(after.get(j)) || after.get(j).isWithin(before.get(i)))) {
                    join(i, j);
                }
            }
        }
    }

    private static int[] left(int size, IntPredicate isPaired) {
        return IntStream.range(0, size).filter(isPaired.negate()).toArray();
    }

    private void join(int old, int now) {
        partner[now] = old;
        taken[old] = true;
    }

    private void compare(Told old, Told now) {
        if (!old.printed().equals(now.printed())) {
            add(Kind.RULE_CHANGED, now.rule(), new Texts(old.printed(), now.printed()), judge(old, now));
        } else if (!old.ownId().equals(now.ownId())) {
            add(
                    Kind.RULE_CHANGED,
                    now.rule(),
                    new Texts("id " + old.rule().id(), "id " + now.rule().id()),
                    Judgement.certain(VersionStep.PATCH, "another id, the same rule"));
        }
    }

    private static Judgement judge(Told old, Told now) {
        String unit = now.rule().unit().written();
        if (!old.rule().unit().written().equals(unit)) {
            return Judgement.certain(
                    VersionStep.MAJOR,
                    "it codes the unit " + unit + " instead of "
                            + old.rule().unit().written());
        }
        boolean keeps = old.isWithin(now);
        boolean addsNothing = now.isWithin(old);
        if (keeps) {
            return addsNothing
                    ? Judgement.certain(VersionStep.PATCH, "written otherwise; it finds the same")
                    : Judgement.certain(VersionStep.MINOR, "widened: it finds all that it found");
        }
        return addsNothing
                ? Judgement.certain(VersionStep.MAJOR, "narrowed: it finds nothing that it did not find")
                : Judgement.open(VersionStep.MAJOR, "it is not certain to find all that it found");
    }

    private void removed(Told rule) {
        boolean idle = rule.whole().logic().never(rule.whole().all());
        boolean kept = isOneOf(rule, after);
        Judgement judgement = idle || kept
                ? Judgement.certain(
                        VersionStep.PATCH, idle ? "it could not match" : "another rule finds all that it found")
                : Judgement.likely(VersionStep.MAJOR, "narrowed: no other rule is certain to find all that it found");
        add(Kind.RULE_REMOVED, rule.rule(), new Texts(rule.printed(), ""), judgement);
    }

    private boolean isOneOf(Told rule, List<Told> others) {
        return (long) before.size() * after.size() <= MOST_PROOFS
                && others.stream().anyMatch(rule::isWithin);
    }

    private void added(Told rule) {
        boolean idle = isOneOf(rule, before);
        Judgement judgement = idle
                ? Judgement.certain(VersionStep.PATCH, "another rule found all that it finds")
                : Judgement.likely(VersionStep.MINOR, "widened: a rule more");
        add(Kind.RULE_ADDED, rule.rule(), new Texts("", rule.printed()), judgement);
    }

    private record Texts(String before, String after) {}

    private void add(Kind kind, Rule rule, Texts texts, Judgement judgement) {
        changes.add(
                new BookChange(kind, code.id(), rule.id(), texts.before(), texts.after(), judgement, "", rule.place()));
    }
}
