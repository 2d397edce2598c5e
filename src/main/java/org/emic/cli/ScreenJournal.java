package org.emic.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.coding.Codings;
import org.emic.coding.Judged;
import org.emic.coding.LogDraft;
import org.emic.coding.LogEvent;
import org.emic.coding.LogEvent.Operation;
import org.emic.coding.Ulids;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.index.Words;
import org.emic.model.Coding;
import org.emic.model.Place;
import org.emic.model.Source;
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

    private final Workspace workspace;
    private final Coded coded;
    private final Source source;
    private final String language;
    private final String coder;
    private final Ulids ids;
    private final HeldText text;
    private final StudyWatch watch;
    private final LogWriter writer;
    private final ScreenDeed.Maker deeds;
    private final Map<String, Mark> known = new TreeMap<>();
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

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
        this.language = project.settings().language();
        this.coder = coder;
        this.ids = ids;
        this.text = new HeldText(workspace.sources(), source);
        this.watch = new StudyWatch(project, source);
        this.writer = new LogWriter(project, ids);
        this.deeds = new ScreenDeed.Maker(source, coder, text);
    }

    Coded coded() {
        return coded;
    }

    HeldText text() {
        return text;
    }

    /** What was wrong with the logs whenever they were read. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    @Override
    public List<Mark> read() {
        watch.look();
        CodingLog log = workspace.log();
        ids.after(log.lastId());
        Coded now = new Coded(coded.study(), coded.codebooks(), coded.applied(), log, workspace.sources());
        Codings codings = new Codings(now, language);
        known.clear();
        codings.judged(source).forEach(each -> known.put(each.coding().id(), mark(each)));
        diagnostics.addAll(log.diagnostics());
        diagnostics.addAll(codings.diagnostics());
        return List.copyOf(known.values());
    }

    private static Mark mark(Judged judged) {
        Coding coding = judged.coding();
        return judged.judgement()
                .map(event -> new Mark(
                        ScreenDeed.withMemo(coding, event.word("memo")),
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
            Done action = done(lock, wish);
            watch.look();
            String notice =
                    lock.notice().map(each -> " (" + each.message() + ")").orElse("");
            return answer(action, others ? Optional.of(before) : Optional.empty(), notice);
        } catch (EmicException e) {
            return Answer.refused(e.diagnostics());
        }
    }

    private Done done(Lock lock, Wish wish) {
        if (wish instanceof Wish.Undo) {
            return undo(lock);
        }
        return wish instanceof Wish.Redo ? redo(lock) : act(lock, wish);
    }

    /**
     * What is coded after an action.
     *
     * @param before the ids that were known before others wrote, if they did: then everything is told
     */
    private Answer answer(Done action, Optional<List<String>> before, String notice) {
        action.before().ifPresent(mark -> known.remove(mark.coding().id()));
        action.after().ifPresent(mark -> known.put(mark.coding().id(), mark));
        List<Mark> put = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        if (before.isPresent()) {
            put.addAll(read());
            dropped.addAll(before.get());
            dropped.removeAll(known.keySet());
        } else {
            action.after().ifPresent(put::add);
            action.before()
                    .filter(mark -> action.after().isEmpty())
                    .ifPresent(mark -> dropped.add(mark.coding().id()));
        }
        return new Answer(put, dropped, action.said() + notice, List.of());
    }

    private Done act(Lock lock, Wish wish) {
        ScreenDeed deed = deeds.of(wish);
        deed.before().ifPresent(this::requireUnchanged);
        append(lock, deed.draft());
        String id = ids.last();
        Optional<Mark> after = deed.before().isPresent()
                ? deed.after()
                : deed.after().map(mark -> ScreenDeed.named(mark, id, words(mark)));
        Done action = new Done(id, id, deed.before(), after, deed.said());
        done.push(action);
        undone.clear();
        return action;
    }

    private int words(Mark mark) {
        return Words.count(language, text.text(source), mark.coding().span());
    }

    private Done undo(Lock lock) {
        Done last = done.peek();
        if (last == null) {
            throw EmicException.of(
                    "SCR-012",
                    "nothing was done in this session that could be taken back",
                    "emic undo goes further back");
        }
        append(lock, takenBack(last.original()));
        done.pop();
        undone.push(new Done(ids.last(), last.original(), last.before(), last.after(), last.said()));
        return new Done(
                ids.last(), last.original(), /* before= */ last.after(), last.before(), "taken back: " + last.said());
    }

    private Done redo(Lock lock) {
        Done last = undone.peek();
        if (last == null) {
            throw EmicException.of("SCR-013", "nothing was taken back that could be done again", "");
        }
        append(lock, takenBack(last.event()));
        undone.pop();
        done.push(last);
        return new Done(ids.last(), last.original(), last.before(), last.after(), "again: " + last.said());
    }

    /** Writes an event, which says, as those of every command do, what it was done with. */
    private void append(Lock lock, LogDraft draft) {
        writer.append(lock, coder, List.of(draft.with("by", "code")));
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

    /** The coding must be as it was seen: another command may have removed or changed it. */
    private void requireUnchanged(Mark seen) {
        Mark now = known.get(seen.coding().id());
        if (now == null || !saysTheSame(now, seen)) {
            throw EmicException.of(
                    "SCR-010",
                    "another command changed this coding meanwhile",
                    "read again what is coded (Ctrl-L), then decide");
        }
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
}
