package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.coding.Carried;
import org.emic.coding.LogDraft;
import org.emic.coding.LogEvent;
import org.emic.coding.LogLines;
import org.emic.coding.LogMerge;
import org.emic.coding.MergeConflict;
import org.emic.coding.MergeConflict.Decision;
import org.emic.coding.Ulids;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;
import org.emic.model.Place;
import org.emic.model.Source;

/** Another copy of this study becomes part of it: its sources, memos and codings. Nothing is written before all is decided. */
public final class Merging {

    private final Workspace ours;
    private final Workspace theirs;
    private final LogMerge logs;
    private final List<String> coming = new ArrayList<>();
    private final List<MergeConflict> texts = new ArrayList<>();
    /** Sources whose text one copy has replaced since: which one's is the later. */
    private final SortedMap<String, Decision> replaced = new TreeMap<>();

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Merging(Workspace ours, Workspace theirs) {
        this.ours = ours;
        this.theirs = theirs;
        Set<String> otherTexts = new HashSet<>();
        for (Source source : theirs.sources().all()) {
            Optional<Source> here = ours.sources().find(source.id());
            if (here.isEmpty()) {
                coming.add(source.id());
            } else if (!here.get().textSha256().equals(source.textSha256())) {
                otherTexts.add(source.id());
            }
        }
        this.logs = new LogMerge(Coders.logs(ours.project()), Coders.logs(theirs.project()), otherTexts);
        otherTexts.stream().sorted().forEach(this::text);
        books();
        notes();
    }

    /** Finds out what would come, and what both say differently. */
    public static Merging plan(Workspace ours, Workspace theirs) {
        return new Merging(ours, theirs);
    }

    private void text(String id) {
        Source here = ours.sources().get(id);
        Source there = theirs.sources().get(id);
        if (wasReplaced(logs.theirs().events(), here)) {
            replaced.put(id, Decision.THEIRS);
        } else if (wasReplaced(logs.ours().events(), there)) {
            replaced.put(id, Decision.OURS);
        } else {
            texts.add(new MergeConflict(
                    MergeConflict.Type.TEXT,
                    "text:" + id,
                    id,
                    "",
                    ours.sources().extent(here).codePoints() + " characters, from "
                            + here.origin().file(),
                    theirs.sources().extent(there).codePoints() + " characters, from "
                            + there.origin().file()));
        }
    }

    /** Whether a log tells of the replacement of the very text that a source has. */
    private static boolean wasReplaced(List<LogEvent> events, Source source) {
        return events.stream()
                .anyMatch(event -> event.operation() == LogEvent.Operation.REPLACE
                        && event.word("source").equals(source.id())
                        && event.word("from").equals(source.textSha256()));
    }

    private void books() {
        for (Codebook book : theirs.codebooks().all()) {
            Optional<Codebook> here = ours.codebooks().all().stream()
                    .filter(each -> each.name().equals(book.name()))
                    .findFirst();
            Path file = theirs.project().root().resolve(book.file());
            if (here.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "COD-110",
                        Place.NONE,
                        "the codebook '" + book.name() + "' of the other copy is not here",
                        "emic apply " + file + " takes it in"));
            } else if (!sameBytes(ours.project().root().resolve(here.get().file()), file)) {
                diagnostics.add(Diagnostic.warning(
                        "COD-111",
                        Place.file(here.get().file()),
                        "the codebook '" + book.name() + "' differs in the other copy; yours stays as it is",
                        "see how: emic codebook diff " + here.get().file() + " " + file));
            }
        }
    }

    /** Memos, and cases of the matrix, that are only in the other copy: files, below either project's folder. */
    private List<Path> notes() {
        List<Path> fresh = new ArrayList<>(
                notes(Project.MEMOS, "COD-112", "this memo differs in the other copy; yours stays as it is", ""));
        fresh.addAll(notes(
                Project.MATRIX,
                "PRJ-091",
                "this case of the matrix differs in the other copy; yours stays as it is",
                ", bring its summaries over in an editor, and run emic matrix build"));
        return fresh;
    }

    private List<Path> notes(String name, String id, String differs, String then) {
        List<Path> fresh = new ArrayList<>();
        Path folder = theirs.project().root().resolve(name);
        if (!Files.isDirectory(folder)) {
            return fresh;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                Path below = Path.of(name).resolve(each.getFileName());
                Path here = ours.project().root().resolve(below);
                if (!Files.exists(here)) {
                    fresh.add(below);
                } else if (!sameBytes(here, each)) {
                    diagnostics.add(Diagnostic.warning(
                            id, Place.file(name + "/" + each.getFileName()), differs, "see what is in " + each + then));
                }
            }
            return fresh;
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
    }

    private static boolean sameBytes(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw Failures.reading(one, e);
        }
    }

    /** What both copies say differently: texts first, then codings. */
    public List<MergeConflict> conflicts() {
        return Stream.concat(texts.stream(), logs.conflicts().stream()).toList();
    }

    /** What differs and does not come: codebooks, memos, cases of the matrix. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Ids of sources that come along. */
    public List<String> sources() {
        return List.copyOf(coming);
    }

    /** How many events of the other copy's logs come along. */
    public long events() {
        return logs.coming();
    }

    /** How many codings were made in both copies alike, so that one of each stays. */
    public int twice() {
        return logs.twice();
    }

    /**
     * Writes it, as one.
     *
     * @param decisions for every conflict, by its key
     * @param coder who merges
     * @return what lost its place, because a text of the other copy was not taken, or yours was not
     */
    public List<Carried> write(Lock lock, Map<String, Decision> decisions, String coder, Ulids ids) {
        lock.requireHeld();
        ids.after(logs.ours().lastId());
        ids.after(logs.theirs().lastId());
        MergedTexts merged = new MergedTexts(ours, theirs, logs);
        SortedMap<String, List<LogDraft>> drafts = merged.added();
        List<AtomicFiles.Entry> files = merged.files();
        try {
            coming.forEach(merged::bring);
            for (Path note : notes()) {
                Path here = ours.project().root().resolve(note);
                Files.createDirectories(here.getParent());
                files.add(new AtomicFiles.Entry(
                        here, Files.readAllBytes(theirs.project().root().resolve(note))));
            }
            List<LogDraft> settled = logs.settled(decisions, drafts);
            SortedMap<String, Decision> all = new TreeMap<>(replaced);
            texts.forEach(text -> all.put(text.source(), decisions.get(text.key())));
            all.forEach(merged::settle);
            List<LogDraft> mine = drafts.computeIfAbsent(coder, unused -> new ArrayList<>());
            mine.addAll(settled);
            mine.addAll(merged.moved());
            SortedMap<String, byte[]> united = logs.united();
            for (String each : names(united, drafts)) {
                byte[] before = united.getOrDefault(each, new byte[0]);
                byte[] lines = lines(drafts.getOrDefault(each, List.of()), ids);
                files.add(new AtomicFiles.Entry(
                        ours.project().root().resolve(Project.CODINGS).resolve(each + Coders.LOG),
                        join(before, lines)));
            }
            files.removeIf(Merging::isThereAlready);
            if (!files.isEmpty()) {
                ours.project().jointChange().write(lock, files);
            }
            return merged.lost();
        } catch (IOException e) {
            throw Failures.writing(ours.project().root(), e);
        }
    }

    private static Set<String> names(SortedMap<String, byte[]> united, SortedMap<String, List<LogDraft>> drafts) {
        Set<String> names = new java.util.TreeSet<>(united.keySet());
        drafts.forEach((coder, each) -> {
            if (!each.isEmpty()) {
                names.add(coder);
            }
        });
        return names;
    }

    private static byte[] lines(List<LogDraft> drafts, Ulids ids) {
        List<LogDraft> told = drafts.stream()
                .map(draft -> draft.with("by", "merge").with("beside", "what came from another copy of the study"))
                .toList();
        return told.isEmpty() ? new byte[0] : LogLines.of(told, ids);
    }

    private static byte[] join(byte[] before, byte[] lines) {
        boolean ended = before.length == 0 || lines.length == 0 || before[before.length - 1] == '\n';
        byte[] start = ended ? before : Arrays.copyOf(before, before.length + 1);
        if (!ended) {
            start[before.length] = '\n';
        }
        byte[] both = Arrays.copyOf(start, start.length + lines.length);
        System.arraycopy(lines, 0, both, start.length, lines.length);
        return both;
    }

    private static boolean isThereAlready(AtomicFiles.Entry entry) {
        try {
            return Files.exists(entry.path()) && Arrays.equals(Files.readAllBytes(entry.path()), entry.content());
        } catch (IOException e) {
            throw Failures.reading(entry.path(), e);
        }
    }
}
