package org.emic.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emic.check.BookChange.Kind;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Expression;
import org.emic.model.Rule;

/**
 * Rules that stayed as they were and may find something else, since they ask for a code by {@code code:} whose rules changed, or
 * below which codes came or went. Who asks by NOT for a code that finds more finds less.
 */
final class IndirectChanges {

    private enum Way {
        MORE,
        LESS
    }

    /** A code that a rule asks for, and whether it is to be there. */
    private record Asked(String code, boolean wanted) {}

    private final Codebook after;
    private final CodeHistory history;
    private final List<BookChange> changes;
    private final Map<String, EnumSet<Way>> ways = new HashMap<>();
    private final Map<String, Code> byId = new HashMap<>();
    private final IdentityHashMap<Rule, EnumSet<Way>> affected = new IdentityHashMap<>();
    private final IdentityHashMap<Rule, Set<String>> causes = new IdentityHashMap<>();

    /** @param changes all that are known */
    IndirectChanges(Codebook after, CodeHistory history, List<BookChange> changes) {
        this.after = after;
        this.history = history;
        this.changes = changes;
        after.all().forEach(code -> byId.put(code.id(), code));
    }

    List<BookChange> all(Codebook before) {
        changes.forEach(this::note);
        fromTree(before);
        while (spread()) {
            // Once more: a rule may ask for a code that was found to be affected only now.
        }
        Set<String> told = told();
        List<BookChange> found = new ArrayList<>();
        after.all()
                .forEach(code -> code.rules().stream()
                        .filter(rule -> affected.containsKey(rule) && !told.contains(code.id() + "\n" + rule.id()))
                        .forEach(rule -> found.add(change(code, rule))));
        return found;
    }

    private void note(BookChange change) {
        boolean heavy = change.judgement().step() == VersionStep.MAJOR;
        if (change.judgement().step() == VersionStep.PATCH) {
            return;
        }
        switch (change.kind()) {
            case RULE_ADDED, CODE_ADDED -> add(change.code(), EnumSet.of(Way.MORE));
            case RULE_REMOVED -> add(change.code(), EnumSet.of(Way.LESS));
            case RULE_CHANGED -> add(change.code(), heavy ? EnumSet.allOf(Way.class) : EnumSet.of(Way.MORE));
            default -> {}
        }
    }

    /** What themes lost since a code below them is gone or elsewhere, and what they won. */
    private void fromTree(Codebook before) {
        Map<String, Set<String>> then = new HashMap<>();
        before.all()
                .forEach(theme -> theme.all()
                        .flatMap(code -> history.into(code.id()).isEmpty()
                                ? Stream.of("gone\n" + code.id())
                                : history.into(code.id()).stream())
                        .forEach(id -> history.into(theme.id())
                                .forEach(now -> then.computeIfAbsent(now, unused -> new HashSet<>())
                                        .add(id))));
        after.all().forEach(theme -> {
            Set<String> now = new HashSet<>();
            theme.all().forEach(code -> now.add(code.id()));
            Set<String> old = then.getOrDefault(theme.id(), now);
            if (!now.containsAll(old)) {
                add(theme.id(), EnumSet.of(Way.LESS));
            }
            if (!old.containsAll(now)) {
                add(theme.id(), EnumSet.of(Way.MORE));
            }
        });
    }

    private boolean add(String code, EnumSet<Way> more) {
        return ways.computeIfAbsent(code, unused -> EnumSet.noneOf(Way.class)).addAll(more);
    }

    private boolean spread() {
        boolean grew = false;
        for (Code code : after.all().toList()) {
            for (Rule rule : code.rules()) {
                for (Asked asked : asked(rule)) {
                    EnumSet<Way> found = of(asked);
                    if (!found.isEmpty()) {
                        affected.computeIfAbsent(rule, unused -> EnumSet.noneOf(Way.class))
                                .addAll(found);
                        causes.computeIfAbsent(rule, unused -> new TreeSet<>()).add(asked.code());
                        grew |= add(code.id(), found);
                    }
                }
            }
        }
        return grew;
    }

    private EnumSet<Way> of(Asked asked) {
        EnumSet<Way> found = EnumSet.noneOf(Way.class);
        Optional.ofNullable(byId.get(asked.code())).stream()
                .flatMap(Code::all)
                .forEach(each -> found.addAll(ways.getOrDefault(each.id(), EnumSet.noneOf(Way.class))));
        boolean one = found.size() == 1;
        return one && !asked.wanted() ? EnumSet.complementOf(found) : found;
    }

    private static List<Asked> asked(Rule rule) {
        List<Asked> all = new ArrayList<>();
        collect(rule.match(), true, all);
        rule.unless().ifPresent(unless -> collect(unless, false, all));
        return all;
    }

    private static void collect(Expression expression, boolean wanted, List<Asked> all) {
        if (expression instanceof Expression.HasCode code) {
            all.add(new Asked(code.code(), wanted));
        } else if (expression instanceof Expression.Or or) {
            or.operands().forEach(each -> collect(each, wanted, all));
        } else if (expression instanceof Expression.And and) {
            and.operands().forEach(each -> collect(each, wanted, all));
        } else if (expression instanceof Expression.Not not) {
            collect(not.keep(), wanted, all);
            collect(not.without(), !wanted, all);
        }
    }

    /** Rules that are new, or told to be major already. */
    private Set<String> told() {
        Set<String> told = new HashSet<>();
        for (BookChange change : changes) {
            boolean heavy = change.judgement().step() == VersionStep.MAJOR;
            if (change.kind() == Kind.RULE_ADDED || (change.kind() == Kind.RULE_CHANGED && heavy)) {
                told.add(change.code() + "\n" + change.part());
            }
            if (change.kind() == Kind.CODE_ADDED) {
                after.find(change.code())
                        .ifPresent(code -> code.rules().forEach(rule -> told.add(code.id() + "\n" + rule.id())));
            }
        }
        return told;
    }

    private BookChange change(Code code, Rule rule) {
        EnumSet<Way> found = affected.get(rule);
        String what = found.size() > 1 ? "other passages" : found.contains(Way.MORE) ? "more" : "less";
        String reason = "it asks for " + String.join(", ", causes.get(rule)) + ", so it may find " + what;
        VersionStep step = found.contains(Way.LESS) ? VersionStep.MAJOR : VersionStep.MINOR;
        return new BookChange(
                Kind.RULE_AFFECTED, code.id(), rule.id(), "", "", Judgement.open(step, reason), "", rule.place());
    }
}
