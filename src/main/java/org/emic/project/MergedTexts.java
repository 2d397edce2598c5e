package org.emic.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.coding.Carried;
import org.emic.coding.Carrying;
import org.emic.coding.CodingLog;
import org.emic.coding.LogDraft;
import org.emic.coding.LogMerge;
import org.emic.coding.LoggedCoding;
import org.emic.coding.MergeConflict.Decision;
import org.emic.model.Source;
import org.emic.model.Transcript;

/** The sources of a merged study: those that come, and those of which the copies have two texts, with what was coded in them. */
final class MergedTexts {

    private final Workspace ours;
    private final Workspace theirs;
    private final LogMerge logs;
    private final List<AtomicFiles.Entry> files = new ArrayList<>();
    private final List<LogDraft> moved = new ArrayList<>();
    private final SortedMap<String, List<LogDraft>> added = new TreeMap<>();
    private final List<Carried> lost = new ArrayList<>();

    MergedTexts(Workspace ours, Workspace theirs, LogMerge logs) {
        this.ours = ours;
        this.theirs = theirs;
        this.logs = logs;
    }

    /** The files of this copy that change; who merges puts in others. */
    List<AtomicFiles.Entry> files() {
        return files;
    }

    /** Codings that go with their words into another text, for the log of who merges. */
    List<LogDraft> moved() {
        return moved;
    }

    /** Codings that are made anew, by coder. */
    SortedMap<String, List<LogDraft>> added() {
        return added;
    }

    /** What has no certain place in the text that is taken. */
    List<Carried> lost() {
        return lost;
    }

    /** A source that is missing here comes. */
    void bring(String id) {
        files.addAll(copied(id, id));
    }

    /** The two files of a source of the other copy, under an id that is free here. */
    private List<AtomicFiles.Entry> copied(String id, String as) {
        SourceFiles from = new SourceFiles(theirs.project().root().resolve(Project.SOURCES));
        SourceFiles to = new SourceFiles(ours.project().root().resolve(Project.SOURCES));
        return List.of(
                new AtomicFiles.Entry(to.text(as), from.bytes(from.text(id))),
                new AtomicFiles.Entry(to.about(as), from.bytes(from.about(id))));
    }

    private Transcript transcript(Workspace workspace, String id) {
        Source source = workspace.sources().get(id);
        return new Transcript(source, workspace.sources().text(source));
    }

    /** Of a source with two texts one is taken, and what was coded in the other goes with its words; or both stay. */
    void settle(String id, Decision decision) {
        if (decision == Decision.KEEP_BOTH) {
            keepBoth(id);
            return;
        }
        boolean takesTheirs = decision == Decision.THEIRS;
        Transcript taken = transcript(takesTheirs ? theirs : ours, id);
        Transcript left = transcript(takesTheirs ? ours : theirs, id);
        if (takesTheirs) {
            files.addAll(copied(id, id));
        }
        Set<String> placed = keepPlaces(id, takesTheirs ? logs.theirs() : logs.ours());
        Carrying carrying = Carrying.of(left, taken, takesTheirs ? logs.ours() : logs.theirs(), false);
        carrying.drafts().stream()
                .filter(draft -> !placed.contains(draft.words().get("segment")))
                .forEach(moved::add);
        carrying.all().stream()
                .filter(each ->
                        each.outcome().isLost() && !placed.contains(each.what().segment()))
                .forEach(lost::add);
    }

    /** What has a place in the text that stays keeps it, though a later event of the other log may say one in the other text. */
    private Set<String> keepPlaces(String id, CodingLog keeps) {
        Set<String> placed = new HashSet<>();
        keeps.codings().stream().filter(each -> each.source().equals(id)).forEach(each -> {
            placed.add(each.id());
            keeps.place(each)
                    .filter(place -> logs.union().isLost(each)
                            || !logs.union().place(each).equals(Optional.of(place)))
                    .ifPresent(place -> moved.add(LogDraft.move(each.id(), place)));
        });
        return placed;
    }

    private void keepBoth(String id) {
        String as = SourceIds.free(
                id,
                key -> Stream.concat(ours.sources().all().stream(), theirs.sources().all().stream())
                        .anyMatch(each -> SourceIds.key(each.id()).equals(key)));
        files.addAll(copied(id, as));
        keepPlaces(id, logs.ours());
        logs.ours().lost().stream()
                .filter(each -> each.source().equals(id) && !logs.union().isLost(each))
                .forEach(each ->
                        logs.ours().place(each).ifPresent(place -> moved.add(LogDraft.lost(each.id(), place))));
        for (LoggedCoding coding : logs.theirs().codings()) {
            if (coding.source().equals(id) && !logs.isOurs(coding.id())) {
                moved.add(LogDraft.remove(coding));
                logs.theirs()
                        .place(coding)
                        .ifPresent(place -> added.computeIfAbsent(coding.coder(), unused -> new ArrayList<>())
                                .add(LogDraft.add(place, coding.codebook(), coding.code(), coding.memo())
                                        .with("source", as)));
            }
        }
    }
}
