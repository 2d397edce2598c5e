package org.emic.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.emic.diagnostic.Diagnostic;

/**
 * What all people of a study coded and judged: the fold of the events of all logs in the order of their ids, whichever
 * file they stand in.
 */
public final class CodingLog {

    private final List<String> files = new ArrayList<>();
    private final List<LogEvent> events = new ArrayList<>();
    private final Set<String> undone = new HashSet<>();
    private final Fold fold;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, PlacedCoding> placed = new HashMap<>();
    private final Map<String, String> rejected = new TreeMap<>();
    private final Set<String> sourcesWithRejections = new HashSet<>();

    /** Reads the history, where only its outcome is here. */
    private final Optional<Supplier<CodingLog>> whole;

    /** What {@link #codings} has copied. */
    private List<LoggedCoding> codings = List.of();

    private CodingLog() {
        this.whole = Optional.empty();
        this.fold = new Fold(undone);
    }

    private CodingLog(Supplier<CodingLog> whole, Fold fold) {
        this.whole = Optional.of(whole);
        this.fold = fold;
    }

    /**
     * A log whose outcome is known from before, so that the events need not be read to count codings.
     *
     * @param codings in the order of their ids; none is lost
     * @param rejected the ids of the rules' segments that are rejected, each with its source's id, or the empty text where
     *     the log does not name it
     * @param whole reads the log; asked only for what happened when
     */
    public static CodingLog kept(List<PlacedCoding> codings, Map<String, String> rejected, Supplier<CodingLog> whole) {
        Map<String, LoggedCoding> logged = new LinkedHashMap<>();
        codings.forEach(each -> logged.put(each.logged().id(), each.logged()));
        CodingLog log = new CodingLog(whole, Fold.of(logged));
        codings.forEach(each -> log.placed.put(each.logged().id(), each));
        rejected.forEach(log::reject);
        return log;
    }

    /** @param logs the bytes of each coder's log, by the coder's name */
    public static CodingLog read(Map<String, byte[]> logs) {
        CodingLog log = new CodingLog();
        List<LogEvent> events = new ArrayList<>();
        new TreeMap<>(logs).forEach((coder, bytes) -> {
            String file = "codings/" + coder + ".jsonl";
            log.files.add(file);
            LogReader.Result read = LogReader.read(coder, file, bytes);
            events.addAll(read.events());
            log.diagnostics.addAll(read.diagnostics());
        });
        events.sort(Comparator.comparing(LogEvent::id));
        log.once(events);
        log.foldAll();
        return log;
    }

    /** The log as it would be if these events did not count either. */
    CodingLog without(Set<String> ids) {
        CodingLog log = new CodingLog();
        log.undone.addAll(ids);
        log.events.addAll(events());
        log.foldAll();
        return log;
    }

    private void reject(String segment, String source) {
        rejected.put(segment, source);
        sourcesWithRejections.add(source);
    }

    /** Keeps of each event one, whichever files it stands in. */
    private void once(List<LogEvent> sorted) {
        for (LogEvent event : sorted) {
            LogEvent same = events.isEmpty() ? null : events.get(events.size() - 1);
            if (same == null || !same.id().equals(event.id())) {
                events.add(event);
            } else if (!same.saysTheSameAs(event)) {
                diagnostics.add(Diagnostic.error(
                        "COD-003",
                        event.place(),
                        "another event has the id " + event.id() + "; this one is left out",
                        "the other one: " + same.place().file() + ", line "
                                + same.place().line()));
            }
        }
    }

    /**
     * Finds the events that do not count because a later one took them back, and that one was not taken back itself: the
     * last event always counts, and so on down. Folds those that count.
     */
    private void foldAll() {
        for (int i = events.size() - 1; i >= 0; i--) {
            LogEvent event = events.get(i);
            if (event.operation() == LogEvent.Operation.UNDO && !undone.contains(event.id())) {
                undone.add(event.word("event"));
            }
        }
        events.stream().filter(event -> !undone.contains(event.id())).forEach(fold::take);
        diagnostics.addAll(fold.diagnostics());
        judgements().values().stream()
                .filter(event -> event.operation() == LogEvent.Operation.REJECT)
                .forEach(event -> reject(event.segment(), event.word("source")));
    }

    /** The ids of events that do not count any more, because they were undone. */
    public Set<String> undone() {
        return whole.map(log -> log.get().undone()).orElseGet(() -> Set.copyOf(undone));
    }

    /** Everything that ever happened, in its order, also what was taken back. */
    public List<LogEvent> events() {
        return whole.map(log -> log.get().events()).orElseGet(() -> List.copyOf(events));
    }

    /** The greatest id of an event; empty if nothing happened. */
    public String lastId() {
        List<LogEvent> all = events();
        return all.isEmpty() ? "" : all.get(all.size() - 1).id();
    }

    /** What people coded, in the order it was coded. */
    public List<LoggedCoding> codings() {
        if (codings.size() != fold.codings().size()) {
            codings = List.copyOf(fold.codings().values());
        }
        return codings;
    }

    /** Codings whose text was replaced, and whose place in it is not known, in the order they were coded. */
    public List<LoggedCoding> lost() {
        return List.copyOf(fold.lost().values());
    }

    /** Whether a coding's place is not known. */
    public boolean isLost(LoggedCoding coding) {
        return fold.lost().containsKey(coding.id());
    }

    /** Where a coding stands, or stood before it was lost, with its words as the log has them; empty if the log has none. */
    public Optional<Quoted> place(LoggedCoding coding) {
        return whole.map(log -> log.get().place(coding))
                .orElseGet(() -> Optional.ofNullable(fold.places().get(coding.id())));
    }

    /** The judgements of what rules coded, by the segment's id. */
    Map<String, LogEvent> judgements() {
        return whole.map(log -> log.get().judgements()).orElseGet(() -> Collections.unmodifiableMap(fold.judgements()));
    }

    /** What holds of the coding of that id. */
    public Optional<LoggedCoding> coding(String id) {
        return Optional.ofNullable(fold.codings().get(id));
    }

    /** The words of all that people coded, then of what they judged, as far as the log says where it stands. */
    public List<LoggedQuote> quotes() {
        return whole.map(log -> log.get().quotes()).orElseGet(() -> LoggedQuote.all(fold));
    }

    /** The logs, as messages call them, sorted. */
    public List<String> files() {
        return whole.map(log -> log.get().files()).orElseGet(() -> List.copyOf(files));
    }

    /** What could not be read or understood, in the order of files and events. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The ids of the rules' segments that a person rejected, each with its source's id, or the empty text. */
    public Map<String, String> rejected() {
        return Map.copyOf(rejected);
    }

    /** The place of a coding, if it is known without looking into the text. */
    Optional<PlacedCoding> placed(LoggedCoding coding) {
        return Optional.ofNullable(placed.get(coding.id()));
    }

    /** Whether a person rejected what a rule coded. */
    boolean isRejected(String segment) {
        return rejected.containsKey(segment);
    }

    /** The last judgement of a coding that a rule made. */
    Optional<LogEvent> judgement(String segment) {
        return whole.map(log -> log.get().judgement(segment))
                .orElseGet(() -> Optional.ofNullable(fold.judgements().get(segment)));
    }

    /** Whether anything in the source of that id may have been rejected. */
    boolean hasRejections(String source) {
        return sourcesWithRejections.contains(source) || sourcesWithRejections.contains("");
    }

    /** The names of those who coded. */
    Set<String> coders() {
        Set<String> coders = new TreeSet<>();
        fold.codings().values().forEach(coding -> coders.add(coding.coder()));
        fold.lost().values().forEach(coding -> coders.add(coding.coder()));
        return coders;
    }
}
