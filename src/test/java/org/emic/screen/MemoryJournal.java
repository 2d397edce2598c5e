package org.emic.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Coding;
import org.emic.model.Place;
import org.emic.model.Span;
import org.emic.screen.Mark.Judgement;

/** A journal that keeps everything in memory, and can be out of order. */
final class MemoryJournal implements Journal {

    private record Change(Optional<Mark> before, Optional<Mark> after) {
        Change back() {
            return new Change(/* before= */ after, /* after= */ before);
        }
    }

    final Map<String, Mark> marks = new TreeMap<>();
    final List<Wish> wishes = new ArrayList<>();
    boolean full;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final String coder;
    private int last;

    MemoryJournal(String coder, List<Mark> marks) {
        this.coder = coder;
        marks.forEach(mark -> this.marks.put(mark.coding().id(), mark));
    }

    @Override
    public List<Mark> read() {
        return List.copyOf(marks.values());
    }

    @Override
    public Answer write(Wish wish) {
        if (full) {
            return Answer.refused(List.of(Diagnostic.error(
                    "PRJ-014", Place.NONE, "cannot write: No space left on device", "free some space")));
        }
        wishes.add(wish);
        if (wish instanceof Wish.Undo) {
            Change change = done.pop();
            undone.push(change);
            return change(change.back(), "taken back");
        }
        if (wish instanceof Wish.Redo) {
            Change change = undone.pop();
            done.push(change);
            return change(change, "again");
        }
        Change change = change(wish);
        done.push(change);
        return change(change, "saved");
    }

    private Change change(Wish wish) {
        if (wish instanceof Wish.Add add) {
            String id = "m" + ++last;
            return new Change(Optional.empty(), Optional.of(mark(id, add.span(), add.code(), coder, Judgement.NONE)));
        }
        if (wish instanceof Wish.Remove remove) {
            return new Change(Optional.of(remove.mark()), Optional.empty());
        }
        if (wish instanceof Wish.Memo memo) {
            return changed(
                    memo.mark(),
                    new Mark(
                            with(memo.mark().coding(), memo.memo()), memo.mark().judgement()));
        }
        if (wish instanceof Wish.Recode recode) {
            Mark old = recode.mark();
            return changed(old, mark(old.coding().id(), old.span(), recode.code(), coder, Judgement.NONE));
        }
        if (wish instanceof Wish.Respan respan) {
            Mark old = respan.mark();
            return changed(
                    old, mark(old.coding().id(), respan.span(), old.coding().code(), coder, Judgement.NONE));
        }
        return wish instanceof Wish.Accept accept
                ? changed(accept.mark(), new Mark(accept.mark().coding(), Judgement.ACCEPTED))
                : changed(
                        ((Wish.Reject) wish).mark(),
                        new Mark(((Wish.Reject) wish).mark().coding(), Judgement.REJECTED));
    }

    static Change changed(Mark before, Mark after) {
        return new Change(Optional.of(before), Optional.of(after));
    }

    private Answer change(Change change, String said) {
        change.before().ifPresent(mark -> marks.remove(mark.coding().id()));
        change.after().ifPresent(mark -> marks.put(mark.coding().id(), mark));
        List<String> dropped = change.after().isPresent()
                ? List.of()
                : change.before().map(mark -> mark.coding().id()).stream().toList();
        return new Answer(change.after().stream().toList(), dropped, said, List.of());
    }

    static Mark mark(String id, Span span, String code, String coder, Judgement judgement) {
        boolean rule = coder.startsWith("rules:");
        Coding coding =
                new Coding(id, "s", span, "book", code, coder, rule ? Coding.By.RULE : Coding.By.MANUAL, 1, 1, "", "");
        return new Mark(coding, judgement);
    }

    private static Coding with(Coding old, String memo) {
        return new Coding(
                old.id(),
                old.source(),
                old.span(),
                old.codebook(),
                old.code(),
                old.coder(),
                old.origin(),
                old.hits(),
                old.words(),
                memo,
                old.created());
    }
}
