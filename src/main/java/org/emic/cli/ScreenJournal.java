package org.emic.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.coding.Codings;
import org.emic.coding.Judged;
import org.emic.coding.LogDraft;
import org.emic.coding.LogDraft.CodeInPlace;
import org.emic.coding.LogEvent;
import org.emic.coding.LogEvent.Operation;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Quoted;
import org.emic.coding.Ulids;
import org.emic.diagnostic.EmicException;
import org.emic.index.Words;
import org.emic.model.Coding;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.project.Lock;
import org.emic.project.LogWriter;
import org.emic.project.Project;
import org.emic.project.StudyWatch;
import org.emic.project.Workspace;
import org.emic.screen.Journal;
import org.emic.screen.Mark;
import org.emic.screen.Mark.Judgement;

/**
 * Writes what is done in the coding screen into the coder's log, one action at a time, each under the project's lock and for
 * no longer. The logs are read again only where another command wrote meanwhile.
 */
final class ScreenJournal implements Journal {

    private static final int SHOWN = 40;

    private final Workspace workspace;
    private final Coded coded;
    private final Source source;
    private final String coder;
    private final Ulids ids;
    private final HeldText text;
    private final StudyWatch watch;
    private final LogWriter writer;
    private final Map<String, Mark> known = new TreeMap<>();
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();

    /**
     * An action of this session.
     *
     * @param event that did it, or that took it back
     * @param original that did it
     * @param before the coding before it, if there was one
     * @param after the coding after it, if there is one
     * @param said what was done
     */
    private record Done(String event, String original, Optional<Mark> before, Optional<Mark> after, String said) {}

    ScreenJournal(Workspace workspace, Source source, String coder, Ulids ids) {
        Project project = workspace.project();
        this.workspace = workspace;
        this.coded = workspace.coded();
        this.source = source;
        this.coder = coder;
        this.ids = ids;
        this.text = new HeldText(workspace.sources(), source);
        this.watch = new StudyWatch(project, source);
        this.writer = new LogWriter(project, ids);
    }

    Coded coded() {
        return coded;
    }

    HeldText text() {
        return text;
    }

    @Override
    public List<Mark> read() {
        watch.look();
        CodingLog log = workspace.log();
        ids.after(log.lastId());
        Coded now = new Coded(coded.study(), coded.codebooks(), coded.applied(), log, workspace.sources());
        known.clear();
        new Codings(now, workspace.project().settings().language())
                .judged(source)
                .forEach(each -> known.put(each.coding().id(), mark(each)));
        return List.copyOf(known.values());
    }

    private static Mark mark(Judged judged) {
        Coding coding = judged.coding();
        return judged.judgement()
                .map(event -> new Mark(
                        with(coding, event.word("memo")),
                        event.operation() == Operation.ACCEPT ? Judgement.ACCEPTED : Judgement.REJECTED))
                .orElse(new Mark(coding, Judgement.NONE));
    }

    @Override
    public Answer write(Wish wish) {
        try (Lock lock = workspace.project().lock()) {
            if (watch.sourceChanged()) {
                throw EmicException.of(
                        "SCR-011",
                        "another command changed the source '" + source.id() + "'",
                        "leave and open it again; nothing you did is lost");
            }
            List<String> before = List.copyOf(known.keySet());
            boolean others = watch.logsChanged();
            if (others) {
                read();
            }
            Done action =
                    wish instanceof Wish.Undo ? undo(lock) : wish instanceof Wish.Redo ? redo(lock) : act(lock, wish);
            watch.look();
            return answer(action, others ? before : List.of(), others);
        } catch (EmicException e) {
            return Answer.refused(e.diagnostics());
        }
    }

    /** What is coded after an action; everything, where others wrote too. */
    private Answer answer(Done action, List<String> before, boolean all) {
        action.before().ifPresent(mark -> known.remove(mark.coding().id()));
        action.after().ifPresent(mark -> known.put(mark.coding().id(), mark));
        List<Mark> put = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        if (all) {
            read();
            put.addAll(known.values());
            dropped.addAll(before);
            dropped.removeAll(known.keySet());
        } else {
            action.after().ifPresent(put::add);
            action.before()
                    .filter(mark -> action.after().isEmpty())
                    .ifPresent(mark -> dropped.add(mark.coding().id()));
        }
        return new Answer(put, dropped, action.said(), List.of());
    }

    private Done act(Lock lock, Wish wish) {
        Done action = action(wish);
        writer.append(lock, coder, List.of(by(draft(wish))));
        Optional<Mark> after = wish instanceof Wish.Add add ? Optional.of(added(add)) : action.after();
        Done written = new Done(ids.last(), ids.last(), action.before(), after, action.said());
        done.push(written);
        undone.clear();
        return written;
    }

    private Done undo(Lock lock) {
        if (done.isEmpty()) {
            throw EmicException.of(
                    "SCR-012",
                    "nothing was done in this session that could be taken back",
                    "emic undo goes further back");
        }
        Done last = done.peek();
        writer.append(lock, coder, List.of(by(takenBack(last.original()))));
        done.pop();
        Done action = new Done(ids.last(), last.original(), last.after(), last.before(), "taken back: " + last.said());
        undone.push(new Done(ids.last(), last.original(), last.before(), last.after(), last.said()));
        return action;
    }

    private Done redo(Lock lock) {
        if (undone.isEmpty()) {
            throw EmicException.of("SCR-013", "nothing was taken back that could be done again", "");
        }
        Done last = undone.peek();
        writer.append(lock, coder, List.of(by(takenBack(last.event()))));
        undone.pop();
        done.push(last);
        return new Done(ids.last(), last.original(), last.before(), last.after(), "again: " + last.said());
    }

    private LogDraft takenBack(String event) {
        return LogDraft.undo(new LogEvent(
                event,
                "",
                Operation.UNDO,
                coder,
                "",
                Map.of("source", source.id()),
                Optional.empty(),
                Optional.empty(),
                Place.NONE));
    }

    /** What a wish changes, and how it is told; an added coding has no id yet. */
    private Done action(Wish wish) {
        if (wish instanceof Wish.Add add) {
            return did(Optional.empty(), Optional.empty(), "coded " + add.code() + ": " + quote(add.span()));
        }
        if (wish instanceof Wish.Remove remove) {
            Mark mark = current(remove.mark());
            return did(Optional.of(mark), Optional.empty(), "removed " + code(mark));
        }
        if (wish instanceof Wish.Memo memo) {
            Mark mark = current(memo.mark());
            Mark after = new Mark(with(mark.coding(), memo.memo()), mark.judgement());
            return did(Optional.of(mark), Optional.of(after), "memo saved on " + code(mark));
        }
        if (wish instanceof Wish.Recode recode) {
            Mark mark = current(recode.mark());
            Coding coding = with(mark.coding(), mark.coding().span(), recode.codebook(), recode.code());
            String said = "changed " + code(mark) + " to " + recode.code();
            return did(Optional.of(mark), Optional.of(new Mark(coding, Judgement.NONE)), said);
        }
        if (wish instanceof Wish.Respan respan) {
            Mark mark = current(respan.mark());
            Coding old = mark.coding();
            Mark after = new Mark(with(old, respan.span(), old.codebook(), old.code()), Judgement.NONE);
            return did(Optional.of(mark), Optional.of(after), code(mark) + " now spans " + quote(respan.span()));
        }
        boolean accept = wish instanceof Wish.Accept;
        Mark mark = current(accept ? ((Wish.Accept) wish).mark() : ((Wish.Reject) wish).mark());
        Mark after = new Mark(with(mark.coding(), ""), accept ? Judgement.ACCEPTED : Judgement.REJECTED);
        return did(Optional.of(mark), Optional.of(after), (accept ? "accepted " : "rejected ") + code(mark));
    }

    private static Done did(Optional<Mark> before, Optional<Mark> after, String said) {
        return new Done("", "", before, after, said);
    }

    /** The coding as it is now: another command may have removed or changed it. */
    private Mark current(Mark seen) {
        Mark now = known.get(seen.coding().id());
        if (now == null || !saysTheSame(now, seen)) {
            throw EmicException.of(
                    "SCR-010",
                    "another command changed this coding meanwhile",
                    "read again what is coded (Ctrl-L), then decide");
        }
        return now;
    }

    /** Whether two are one coding that nobody changed; the moment it was made in is known only from the log. */
    private static boolean saysTheSame(Mark one, Mark other) {
        Coding mine = one.coding();
        Coding theirs = other.coding();
        return one.judgement() == other.judgement()
                && mine.span().equals(theirs.span())
                && mine.codebook().equals(theirs.codebook())
                && mine.code().equals(theirs.code())
                && mine.memo().equals(theirs.memo());
    }

    private LogDraft draft(Wish wish) {
        if (wish instanceof Wish.Add add) {
            return LogDraft.add(quoted(add.span()), add.codebook(), add.code(), "");
        }
        if (wish instanceof Wish.Remove remove) {
            return LogDraft.remove(logged(remove.mark()));
        }
        if (wish instanceof Wish.Memo memo) {
            return memo.mark().judgement() == Judgement.NONE
                    ? LogDraft.edit(logged(memo.mark()), Map.of("memo", memo.memo()))
                    : judgement(memo.mark(), memo.mark().judgement() == Judgement.ACCEPTED, memo.memo());
        }
        if (wish instanceof Wish.Recode recode) {
            return LogDraft.edit(logged(recode.mark()), Map.of("code", recode.code(), "codebook", recode.codebook()));
        }
        if (wish instanceof Wish.Respan respan) {
            return LogDraft.edit(logged(respan.mark()), Map.of()).at(quoted(respan.span()));
        }
        return wish instanceof Wish.Accept accept
                ? judgement(accept.mark(), true, "")
                : judgement(((Wish.Reject) wish).mark(), false, "");
    }

    /** Says, as every command does in the log, what it was done with. */
    private static LogDraft by(LogDraft draft) {
        return draft.with("by", "code");
    }

    private LogDraft judgement(Mark mark, boolean accept, String memo) {
        CodeInPlace what = new CodeInPlace(
                mark.coding().codebook(),
                mark.coding().code(),
                quoted(mark.coding().span()));
        return LogDraft.judge(
                accept ? Operation.ACCEPT : Operation.REJECT, mark.coding().id(), what, memo);
    }

    private Mark added(Wish.Add add) {
        int words = Words.count(workspace.project().settings().language(), text.text(source), add.span());
        Coding coding = new Coding(
                ids.last(),
                source.id(),
                add.span(),
                add.codebook(),
                add.code(),
                coder,
                Coding.By.MANUAL,
                1,
                words,
                "",
                "");
        return new Mark(coding, Judgement.NONE);
    }

    private LoggedCoding logged(Mark mark) {
        Coding coding = mark.coding();
        Span points = text.points(source).fromUtf16(coding.span());
        return new LoggedCoding(
                coding.id(),
                source.id(),
                points,
                coding.codebook(),
                coding.code(),
                coding.coder(),
                coding.memo(),
                coding.created(),
                Place.NONE);
    }

    private Quoted quoted(Span span) {
        return Quoted.of(source, text.points(source).fromUtf16(span), text);
    }

    private String quote(Span span) {
        String words = span.in(text.text(source)).replaceAll("\\s+", " ");
        int end = Math.min(words.length(), words.length() <= SHOWN ? SHOWN : words.offsetByCodePoints(0, SHOWN));
        return "“" + words.substring(0, end) + (end < words.length() ? "…”" : "”");
    }

    private static String code(Mark mark) {
        return mark.coding().code();
    }

    private static Coding with(Coding coding, String memo) {
        return new Coding(
                coding.id(),
                coding.source(),
                coding.span(),
                coding.codebook(),
                coding.code(),
                coding.coder(),
                coding.origin(),
                coding.hits(),
                coding.words(),
                memo,
                coding.created());
    }

    private static Coding with(Coding coding, Span span, String codebook, String code) {
        return new Coding(
                coding.id(),
                coding.source(),
                span,
                codebook,
                code,
                coding.coder(),
                coding.origin(),
                coding.hits(),
                coding.words(),
                coding.memo(),
                coding.created());
    }
}
