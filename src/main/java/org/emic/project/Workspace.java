package org.emic.project;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.emic.coding.AppliedCodings;
import org.emic.coding.CodeChange;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.coding.RuleCoder;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.model.Codebook;
import org.emic.model.Source;
import org.emic.model.Transcript;

/**
 * A project at work: its sources, its index and what is coded, each brought up to date when it is first asked for, and only
 * for what changed. Needs no lock of the project; what is derived has a lock of its own, for which a second command waits.
 */
public final class Workspace implements AutoCloseable {

    private final Project project;
    private final Progress progress;
    private final Sources sources;
    private final Codebooks codebooks;
    private final List<AppliedCodings> open = new ArrayList<>();
    private Optional<Begun<TextIndex>> opening;
    private Optional<TextIndex> index = Optional.empty();

    private Workspace(Project project, Progress progress, boolean withIndex, Supplier<Sources> reads) {
        this.project = project;
        this.progress = progress;
        Supplier<Codebooks> reading = project.codebooksBegun();
        this.opening = withIndex ? Optional.of(Begun.of(this::openedIndex)) : Optional.empty();
        this.sources = reads.get();
        this.codebooks = reading.get();
    }

    /** Reads what the sources are and the codebooks. */
    public static Workspace open(Project project, Progress progress) {
        return new Workspace(project, progress, false, project::sources);
    }

    /**
     * The same, but believes nothing that was noted of the sources before: each of their files is read.
     *
     * @param reader is shown every source that can be read, from several threads
     */
    public static Workspace openReadingAll(Project project, Progress progress, Consumer<Transcript> reader) {
        return new Workspace(project, progress, false, () -> project.sources(reader));
    }

    /** The same, and already opens the index, for those who will most likely ask for it. */
    public static Workspace openWithIndex(Project project, Progress progress) {
        return new Workspace(project, progress, true, project::sources);
    }

    /** The project this works on. */
    public Project project() {
        return project;
    }

    /** The sources as they were when this was opened. */
    public Sources sources() {
        return sources;
    }

    /** The codebooks as they were when this was opened. */
    public Codebooks codebooks() {
        return codebooks;
    }

    /** The sources and who the speakers are. */
    public Study study() {
        return new Study(sources.all(), project.settings().roles());
    }

    /** What is wrong with settings, sources and codebooks, in this order. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(project.diagnostics());
        all.addAll(sources.diagnostics());
        all.addAll(codebooks.diagnostics());
        return all;
    }

    /** What people coded, and everything they did. */
    public CodingLog log() {
        return project.log();
    }

    /** Everything that is coded by the project's codebooks and by hand, brought up to date. */
    public Coded coded() {
        return coded(codebooks.all());
    }

    /** The same for some of the codebooks. */
    public Coded coded(List<Codebook> some) {
        List<AppliedCodings> applied = new ArrayList<>();
        for (Codebook codebook : some) {
            apply(codebook, true);
            applied.add(opened(codebook)
                    .orElseThrow(() -> EmicException.of(
                            "PRJ-054",
                            "the codings of '" + codebook.name() + "' vanished while they were read",
                            "run the command again")));
        }
        return new Coded(study(), some, applied, new KeptLog(project, sources).open(), sources);
    }

    /** Applies the rules of codebooks where anything changed. */
    public List<Applied> apply(List<Codebook> some) {
        return some.stream()
                .map(codebook -> new Applied(codebook, apply(codebook, false)))
                .toList();
    }

    /** What {@link #apply} would change. Writes nothing but the index of the words. */
    public List<Applied> rehearse(List<Codebook> some) {
        List<Applied> all = new ArrayList<>();
        for (Codebook codebook : some) {
            RuleCoder coder = coder(codebook);
            all.add(new Applied(
                    codebook,
                    coder.isCurrent() ? coder.unchanged() : run(coder, codebook, OutputStream.nullOutputStream())));
        }
        return all;
    }

    /**
     * The index of the words, brought up to date.
     *
     * @throws EmicException PRJ-012 if something changed and the folder cannot be written
     */
    public TextIndex index() {
        if (index.isEmpty()) {
            index = Optional.of(onceMoreIfDamaged(this::refreshed));
        }
        return index.get();
    }

    /** Closes the files. */
    @Override
    public void close() {
        open.forEach(AppliedCodings::close);
        index.ifPresent(TextIndex::close);
        opening.ifPresent(begun -> begun.get().close());
    }

    private List<CodeChange> apply(Codebook codebook, boolean unasked) {
        RuleCoder coder = coder(codebook);
        if (coder.isCurrent()) {
            return coder.unchanged();
        }
        try (DerivedLock lock = DerivedLock.await(project.derived("derived.lock"))) {
            lock.requireHeld();
            // Another command may have done it while this one waited.
            RuleCoder again = coder(codebook);
            if (again.isCurrent()) {
                return again.unchanged();
            }
            Files.createDirectories(file(codebook).getParent());
            AtomicFiles.sweep(file(codebook).getParent());
            List<CodeChange> changes = new ArrayList<>();
            index();
            project.files().write(file(codebook), out -> changes.addAll(run(again, codebook, out)));
            new AppliedBook(file(codebook).getParent(), codebook.name())
                    .keep(codebook, project.root().resolve(codebook.file()), project.files());
            if (unasked) {
                progress.say("rules of '" + codebook.name() + "' applied to what changed: " + again.changedCodes()
                        + " of " + changes.size() + " codes, " + again.changedSources() + " of "
                        + sources.all().size() + " sources");
            }
            return changes;
        } catch (IOException e) {
            throw Failures.writing(file(codebook), e);
        }
    }

    /** Runs what uses the index, and where that finds it damaged, again with a new one. */
    private <T> T onceMoreIfDamaged(Supplier<T> work) {
        try {
            return work.get();
        } catch (EmicException e) {
            if (!TextIndex.isDamage(e)) {
                throw e;
            }
            index.ifPresent(TextIndex::close);
            index = Optional.empty();
            return work.get();
        }
    }

    private List<CodeChange> run(RuleCoder coder, Codebook codebook, OutputStream out) {
        return onceMoreIfDamaged(() -> run(index(), coder, codebook, out));
    }

    private List<CodeChange> run(TextIndex words, RuleCoder coder, Codebook codebook, OutputStream out) {
        Path scratch = file(codebook).resolveSibling(codebook.name() + ".units" + AtomicFiles.unfinishedEnding());
        try {
            Files.createDirectories(scratch.getParent());
            return coder.apply(words, scratch, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleCoder coder(Codebook codebook) {
        return new RuleCoder(codebook, study(), sources::fingerprint, opened(codebook));
    }

    private Optional<AppliedCodings> opened(Codebook codebook) {
        Optional<AppliedCodings> applied = AppliedCodings.open(file(codebook));
        applied.ifPresent(open::add);
        return applied;
    }

    private Path file(Codebook codebook) {
        return project.derived("codings").resolve(codebook.name() + ".bin");
    }

    private TextIndex refreshed() {
        TextIndex words = opening.map(Begun::get).orElseGet(this::openedIndex);
        opening = Optional.empty();
        boolean done = false;
        try {
            if (IndexChanges.between(words, sources).any()) {
                try (DerivedLock lock = DerivedLock.await(project.derived("index.lock"))) {
                    lock.requireHeld();
                    words.rebuilt().ifPresent(why -> progress.say("index built anew: " + why));
                    words.close();
                    words = openedIndex();
                    refresh(words);
                }
            }
            done = true;
            return words;
        } finally {
            if (!done) {
                words.close();
            }
        }
    }

    private TextIndex openedIndex() {
        return TextIndex.open(project.derived("index"), project.settings().language());
    }

    private void refresh(TextIndex words) {
        IndexChanges changes = IndexChanges.between(words, sources);
        List<Source> stale = changes.stale();
        changes.gone().forEach(words::remove);
        AtomicInteger done = new AtomicInteger();
        try {
            InParallel.compute(stale, source -> {
                words.put(new Transcript(source, sources.text(source)), sources.textFingerprint(source));
                progress.step("indexing", done.incrementAndGet(), stale.size());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.commit();
        progress.say("index brought up to date: " + stale.size() + " of "
                + sources.all().size() + " sources");
    }

    /**
     * What an index does not have as the sources are now.
     *
     * @param stale sources to be put into it
     * @param gone ids to be taken out
     */
    private record IndexChanges(List<Source> stale, List<String> gone) {

        static IndexChanges between(TextIndex words, Sources sources) {
            SortedMap<String, String> there = words.fingerprints();
            List<Source> stale = new ArrayList<>();
            for (Source source : sources.all()) {
                if (!sources.textFingerprint(source).equals(there.remove(source.id()))) {
                    stale.add(source);
                }
            }
            return new IndexChanges(stale, List.copyOf(there.keySet()));
        }

        boolean any() {
            return !stale.isEmpty() || !gone.isEmpty();
        }
    }
}
