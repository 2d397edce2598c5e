package org.emic.coding;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two copies of a study's logs become one. Events that only one copy has come together in the order of their ids, and that
 * is all where the copies speak of different codings. What both say of the same coding, and say differently, is a conflict:
 * it is listed, and settled as a person decides.
 */
public final class LogMerge {

    private static final String FOLDER = "codings/";

    private final SortedMap<String, byte[]> united = new TreeMap<>();
    private final CodingLog ours;
    private final CodingLog theirs;
    private final CodingLog base;
    private final CodingLog union;
    private final Set<String> ourIds = new HashSet<>();
    private final Set<String> theirIds = new HashSet<>();
    private final List<MergedPair> found = new ArrayList<>();
    private final List<LogDraft> twice = new ArrayList<>();

    /**
     * @param ourLogs the bytes of each coder's log, by the coder's name
     * @param theirLogs those of the other copy
     * @param otherTexts sources whose text differs: places in them cannot be compared
     */
    public LogMerge(Map<String, byte[]> ourLogs, Map<String, byte[]> theirLogs, Set<String> otherTexts) {
        this.ours = CodingLog.read(ourLogs);
        this.theirs = CodingLog.read(theirLogs);
        ours.events().forEach(event -> ourIds.add(event.id()));
        theirs.events().forEach(event -> theirIds.add(event.id()));
        SortedMap<String, byte[]> common = new TreeMap<>();
        Set<String> coders = new TreeSet<>(ourLogs.keySet());
        coders.addAll(theirLogs.keySet());
        for (String coder : coders) {
            byte[] our = ourLogs.getOrDefault(coder, new byte[0]);
            byte[] their = theirLogs.getOrDefault(coder, new byte[0]);
            common.put(coder, lines(coder, our, theirIds::contains));
            united.put(coder, together(coder, our, lines(coder, their, id -> !ourIds.contains(id))));
        }
        this.base = CodingLog.read(common);
        this.union = CodingLog.read(united);
        compare(otherTexts);
    }

    /** The lines of a log whose events are wanted, as they stand there. */
    private static byte[] lines(String coder, byte[] log, java.util.function.Predicate<String> wanted) {
        Set<Integer> numbers = new HashSet<>();
        LogReader.read(coder, FOLDER + coder + ".jsonl", log).events().stream()
                .filter(event -> wanted.test(event.id()))
                .forEach(event -> numbers.add(event.place().line()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int line = 1;
        for (int start = 0; start < log.length; line++) {
            int end = start;
            while (end < log.length && log[end] != '\n') {
                end++;
            }
            if (numbers.contains(line)) {
                out.write(log, start, end - start);
                out.write('\n');
            }
            start = end + 1;
        }
        return out.toByteArray();
    }

    private static byte[] together(String coder, byte[] log, byte[] more) {
        TornLog torn = TornLog.of(coder, log);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // What a crash left of an action does not count, and nothing may be glued to it.
        out.write(log, 0, more.length == 0 ? log.length : torn.whole());
        if (more.length > 0 && !torn.isEnded()) {
            out.write('\n');
        }
        out.writeBytes(more);
        return out.toByteArray();
    }

    private void compare(Set<String> otherTexts) {
        Map<String, LoggedCoding> our = byId(ours);
        Map<String, LoggedCoding> their = byId(theirs);
        Map<String, LoggedCoding> former = byId(base);
        Set<String> ids = new TreeSet<>(our.keySet());
        ids.addAll(their.keySet());
        for (String id : ids) {
            Optional<LoggedCoding> one = Optional.ofNullable(our.get(id));
            Optional<LoggedCoding> other = Optional.ofNullable(their.get(id));
            Optional<LoggedCoding> before = Optional.ofNullable(former.get(id));
            if (one.isPresent() && other.isPresent()) {
                fields(one.get(), other.get(), before, otherTexts);
            } else if (ourIds.contains(id) && theirIds.contains(id)) {
                removed(one, other, before);
            }
        }
        fresh(our, their, otherTexts);
    }

    private static Map<String, LoggedCoding> byId(CodingLog log) {
        Map<String, LoggedCoding> all = new TreeMap<>();
        Stream.concat(log.codings().stream(), log.lost().stream()).forEach(each -> all.put(each.id(), each));
        return all;
    }

    private void fields(LoggedCoding one, LoggedCoding other, Optional<LoggedCoding> before, Set<String> otherTexts) {
        List<MergeConflict.Type> types = new ArrayList<>();
        if (bothChanged(one, other, before, coding -> coding.codebook() + ":" + coding.code())) {
            types.add(MergeConflict.Type.CODE);
        }
        if (!otherTexts.contains(one.source()) && bothChanged(one, other, before, LoggedCoding::points)) {
            types.add(MergeConflict.Type.SPAN);
        }
        if (bothChanged(one, other, before, LoggedCoding::memo)) {
            types.add(MergeConflict.Type.MEMO);
        }
        types.forEach(type -> add(type, Optional.of(one), Optional.of(other)));
    }

    private static boolean bothChanged(
            LoggedCoding one, LoggedCoding other, Optional<LoggedCoding> before, Function<LoggedCoding, Object> field) {
        Object our = field.apply(one);
        Object their = field.apply(other);
        Optional<Object> former = before.map(field);
        return !our.equals(their) && !former.equals(Optional.of(our)) && !former.equals(Optional.of(their));
    }

    private void removed(Optional<LoggedCoding> one, Optional<LoggedCoding> other, Optional<LoggedCoding> before) {
        LoggedCoding kept = one.or(() -> other).orElseThrow();
        boolean changed = before.isPresent() && !said(before.get()).equals(said(kept));
        if (changed) {
            add(MergeConflict.Type.REMOVED, one, other);
        }
    }

    private static List<Object> said(LoggedCoding coding) {
        return List.of(coding.points(), coding.codebook(), coding.code(), coding.memo());
    }

    /** Codings made in one copy only, beside those made in the other only. */
    private void fresh(Map<String, LoggedCoding> our, Map<String, LoggedCoding> their, Set<String> otherTexts) {
        List<LoggedCoding> mine = our.values().stream()
                .filter(each -> !theirIds.contains(each.id()) && !otherTexts.contains(each.source()))
                .toList();
        List<LoggedCoding> its = their.values().stream()
                .filter(each -> !ourIds.contains(each.id()) && !otherTexts.contains(each.source()))
                .toList();
        for (LoggedCoding one : mine) {
            its.stream()
                    .filter(other -> other.coder().equals(one.coder())
                            && other.source().equals(one.source())
                            && other.points().overlaps(one.points()))
                    .forEach(other -> pair(one, other));
        }
    }

    private void pair(LoggedCoding one, LoggedCoding other) {
        boolean sameCode = one.code().equals(other.code()) && one.codebook().equals(other.codebook());
        boolean samePlace = one.points().equals(other.points());
        if (sameCode
                && samePlace
                && (one.memo().equals(other.memo()) || other.memo().isEmpty())) {
            twice.add(LogDraft.remove(other));
        } else if (sameCode && samePlace && one.memo().isEmpty()) {
            twice.add(LogDraft.remove(one));
        } else if (sameCode && samePlace) {
            add(MergeConflict.Type.MEMO, Optional.of(one), Optional.of(other));
        } else if (sameCode) {
            add(MergeConflict.Type.SPAN, Optional.of(one), Optional.of(other));
        } else if (samePlace) {
            add(MergeConflict.Type.CODE, Optional.of(one), Optional.of(other));
        }
    }

    private void add(MergeConflict.Type type, Optional<LoggedCoding> one, Optional<LoggedCoding> other) {
        LoggedCoding any = one.or(() -> other).orElseThrow();
        Set<String> ids = new TreeSet<>();
        one.ifPresent(each -> ids.add(each.id()));
        other.ifPresent(each -> ids.add(each.id()));
        MergeConflict conflict = new MergeConflict(
                type,
                type.word() + ":" + String.join("+", ids),
                any.source(),
                any.coder(),
                told(type, one, ours),
                told(type, other, theirs));
        found.add(new MergedPair(conflict, one, other));
    }

    private static String told(MergeConflict.Type type, Optional<LoggedCoding> coding, CodingLog log) {
        if (coding.isEmpty()) {
            return "(taken away)";
        }
        LoggedCoding one = coding.get();
        String quote = log.place(one).map(Quoted::quote).orElse("");
        String place = one.points().start() + "-" + one.points().end() + " " + QuoteSearch.shortened(quote);
        return switch (type) {
            case CODE, REMOVED, TEXT -> one.code() + " at " + place;
            case SPAN -> place + " (" + one.code() + ")";
            case MEMO -> one.memo();
        };
    }

    /** This copy's log. */
    public CodingLog ours() {
        return ours;
    }

    /** The other copy's log. */
    public CodingLog theirs() {
        return theirs;
    }

    /** What the events of both copies come to, before anything is settled. */
    public CodingLog union() {
        return union;
    }

    /** Whether an event of that id is in this copy. */
    public boolean isOurs(String id) {
        return ourIds.contains(id);
    }

    /** What both copies say differently, by what it is about. */
    public List<MergeConflict> conflicts() {
        return found.stream().map(MergedPair::conflict).toList();
    }

    /** How many codings both copies have that were made twice: one of each stays. */
    public int twice() {
        return twice.size();
    }

    /** How many events come from the other copy. */
    public long coming() {
        return theirIds.stream().filter(id -> !ourIds.contains(id)).count();
    }

    /** The logs with the events of both copies, by coder. */
    public SortedMap<String, byte[]> united() {
        return united;
    }

    /**
     * The events that settle it.
     *
     * @param decisions for every conflict, by its key
     * @param added takes, by coder, codings that both copies' versions make two of
     */
    public List<LogDraft> settled(Map<String, MergeConflict.Decision> decisions, Map<String, List<LogDraft>> added) {
        List<LogDraft> drafts = new ArrayList<>(twice);
        Set<String> gone = new HashSet<>();
        twice.forEach(draft -> gone.add(draft.words().get("segment")));
        MergeSettling settling = new MergeSettling(this, gone, added);
        found.forEach(pair ->
                drafts.addAll(settling.of(pair, decisions.get(pair.conflict().key()))));
        return drafts;
    }
}
