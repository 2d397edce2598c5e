package org.emic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.check.BookChange.Kind;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Place;

/** What became of codes as a whole: which came, went, were joined or parted, and where in the tree they stand. */
final class TreeChanges {

    /** Comparisons: with more, a list of hints would help nobody. */
    private static final int MOST_HINTS = 100_000;

    private final Codebook before;
    private final Codebook after;
    private final CodeHistory history;
    private final Map<String, List<String>> oldAbove = new HashMap<>();
    private final Map<String, List<String>> newAbove = new HashMap<>();
    private final List<Code> gone;
    private final boolean hints;

    TreeChanges(Codebook before, Codebook after, CodeHistory history) {
        this.before = before;
        this.after = after;
        this.history = history;
        above(before.codes(), List.of(), oldAbove);
        above(after.codes(), List.of(), newAbove);
        this.gone =
                before.all().filter(code -> history.into(code.id()).isEmpty()).toList();
        long come =
                after.all().filter(code -> history.from(code.id()).isEmpty()).count();
        this.hints = gone.size() * come <= MOST_HINTS;
    }

    /** The ids of the codes above each code, from the root. */
    private static void above(List<Code> codes, List<String> path, Map<String, List<String>> all) {
        for (Code code : codes) {
            all.put(code.id(), path);
            List<String> longer = new ArrayList<>(path);
            longer.add(code.id());
            above(code.codes(), longer, all);
        }
    }

    /** Old codes that are gone or became several, in the old version's order. */
    List<BookChange> gone() {
        List<BookChange> changes = new ArrayList<>();
        before.all().forEach(code -> {
            List<String> into = history.into(code.id());
            if (into.isEmpty()) {
                changes.add(new BookChange(
                        Kind.CODE_REMOVED,
                        code.id(),
                        "",
                        code.name(),
                        "",
                        Judgement.certain(VersionStep.MAJOR, "the code is gone"),
                        "",
                        code.place()));
            } else if (into.size() > 1) {
                changes.add(new BookChange(
                        Kind.CODE_SPLIT,
                        code.id(),
                        "",
                        code.id(),
                        String.join(", ", into),
                        Judgement.certain(VersionStep.MAJOR, "what it stood for is parted"),
                        "",
                        code.place()));
            }
        });
        return changes;
    }

    /** What became of one code of the new version as a whole. */
    List<BookChange> of(Code code) {
        List<BookChange> changes = new ArrayList<>();
        List<String> from = history.from(code.id());
        if (from.isEmpty()) {
            changes.add(change(
                    Kind.CODE_ADDED,
                    code,
                    new Texts("", code.name()),
                    Judgement.certain(VersionStep.MINOR, "a code more")));
        } else if (from.size() > 1) {
            changes.add(change(
                    Kind.CODES_MERGED,
                    code,
                    new Texts(String.join(", ", from), code.id()),
                    Judgement.certain(VersionStep.MAJOR, "what they stood for is no longer told apart")));
        } else if (!from.get(0).equals(code.id()) && history.into(from.get(0)).size() == 1) {
            changes.add(change(
                    Kind.CODE_RENAMED,
                    code,
                    new Texts(from.get(0), code.id()),
                    Judgement.certain(VersionStep.MAJOR, "codings by the old id name no code")));
        }
        history.counterpart(code).ifPresent(old -> moved(old, code, changes));
        return changes;
    }

    private void moved(Code old, Code code, List<BookChange> changes) {
        List<String> then = oldAbove.get(old.id());
        List<String> now = newAbove.get(code.id());
        boolean stays = then.isEmpty()
                ? now.isEmpty()
                : !now.isEmpty() && history.into(then.get(then.size() - 1)).contains(now.get(now.size() - 1));
        if (stays) {
            return;
        }
        List<String> left = then.stream()
                .filter(id -> history.into(id).stream().noneMatch(now::contains))
                .toList();
        Judgement judgement = left.isEmpty()
                ? Judgement.certain(VersionStep.MINOR, "every theme it counts for it counted for, or is new to it")
                : Judgement.certain(VersionStep.MAJOR, "narrowed: it no longer counts for " + String.join(", ", left));
        changes.add(change(Kind.CODE_MOVED, code, new Texts(path(then), path(now)), judgement));
    }

    /** Where the codes below the same code stand in another order. */
    List<BookChange> reordered() {
        Map<String, Integer> places = new HashMap<>();
        before.all().forEach(code -> places.put(code.id(), places.size()));
        List<BookChange> changes = new ArrayList<>();
        if (isReordered(after.codes(), places)) {
            changes.add(reordered("", Place.file(after.file())));
        }
        after.all()
                .filter(code -> isReordered(code.codes(), places))
                .forEach(code -> changes.add(reordered(code.id(), code.place())));
        return changes;
    }

    private boolean isReordered(List<Code> siblings, Map<String, Integer> places) {
        List<Code> old = siblings.stream()
                .flatMap(code -> history.counterpart(code).stream())
                .toList();
        Set<String> parents = old.stream()
                .map(code -> path(oldAbove.get(code.id())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String parent : parents) {
            int last = -1;
            for (Code code : old) {
                if (path(oldAbove.get(code.id())).equals(parent)) {
                    if (places.get(code.id()) < last) {
                        return true;
                    }
                    last = places.get(code.id());
                }
            }
        }
        return false;
    }

    private static BookChange reordered(String code, Place place) {
        return new BookChange(
                Kind.CODES_REORDERED,
                code,
                "codes",
                "",
                "",
                Judgement.certain(VersionStep.PATCH, "tables have the codebook's order"),
                "",
                place);
    }

    private static String path(List<String> above) {
        return String.join("/", above);
    }

    private record Texts(String before, String after) {}

    private static BookChange change(Kind kind, Code code, Texts texts, Judgement judgement) {
        return new BookChange(kind, code.id(), "", texts.before(), texts.after(), judgement, "", code.place());
    }

    /** A hint at a code that is gone and may be the one that came; empty if none is like it. */
    Optional<String> likeOneGone(Code code) {
        return gone.stream()
                .filter(unused -> hints)
                .flatMap(old -> Resemblance.between(old, code).stream()
                        .map(why -> "is it '" + old.id() + "', which is gone? It " + why + "; if so, write 'formerly: "
                                + old.id() + "'"))
                .findFirst();
    }
}
