package org.emic.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.emic.diagnostic.EmicException;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;

/**
 * The words of a study's sources, and what rules match in them. Reading sees what the last {@link #commit} wrote. One
 * process writes at a time, any number read. {@link #put} and {@link #remove} may be called from several threads.
 */
public final class TextIndex implements Closeable {

    /** Changes when the index of an older Emic can no longer be read as it is. */
    private static final String VERSION = "1";

    private static final double BUFFER_MEGABYTES = 96;

    /** Tokens of the sources whose details are held in memory together. */
    private static final long DETAILED = 1 << 21;
    /** Tokens from which on threads are worth starting. */
    private static final long MANY = 1 << 18;

    /** Bytes from which on it is worth writing them with several threads. */
    private static final long MUCH = 1 << 24;

    /** Held, so that the level stays: Lucene would write to stderr which vector and memory features the JDK has. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.OFF);
    }

    private final Directory directory;
    private final String language;
    private final Optional<String> rebuilt;
    private final Guard guard;
    private final WrittenSegments segments;
    private IndexWriter writer;

    private TextIndex(Directory directory, String language, Optional<String> rebuilt, Guard guard) {
        this.directory = directory;
        this.language = language;
        this.rebuilt = rebuilt;
        this.guard = guard;
        this.segments = new WrittenSegments(directory, guard);
    }

    /**
     * The index in a folder, which is made if it does not exist. An index that is damaged, or made for another language or
     * by another version, is emptied: see {@link #rebuilt}. So is one that was found {@link #isDamage damaged} later.
     *
     * @param language of the texts, a BCP 47 tag
     * @throws EmicException IDX-001 if it would have to be emptied while another process writes to it
     */
    public static TextIndex open(Path folder, String language) {
        try {
            if (Files.isRegularFile(folder)) {
                Files.delete(folder);
            }
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            IndexFolder place = new IndexFolder(folder, directory, madeWith(language));
            TextIndex index = new TextIndex(directory, language, place.prepare(), new Guard(Optional.of(place)));
            index.segments.take(place.takeReader());
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty index that is never written to disk. */
    public static TextIndex inMemory(String language) {
        return new TextIndex(new ByteBuffersDirectory(), language, Optional.empty(), new Guard(Optional.empty()));
    }

    private static SortedMap<String, String> madeWith(String language) {
        return new TreeMap<>(Map.of("language", language, "analyzer", Words.ANALYZER, "version", VERSION));
    }

    /** Whether a failure says that the index was found damaged only while it was used: opened again, it is emptied. */
    public static boolean isDamage(EmicException e) {
        return e.diagnostics().stream().anyMatch(each -> each.id().equals(Guard.DAMAGED));
    }

    /** Why the index was found unusable and emptied, for people to read; empty if it was not. */
    public Optional<String> rebuilt() {
        return rebuilt;
    }

    /** The fingerprint of each source in the index, as given when it was put, by source id. */
    public synchronized SortedMap<String, String> fingerprints() {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (IndexSegment segment : segments.all()) {
            segment.blocks().forEach(block -> fingerprints.put(block.source(), block.fingerprint()));
        }
        return fingerprints;
    }

    /**
     * Adds a source, or replaces it.
     *
     * @param fingerprint whatever tells whether the source has changed since; without NUL
     * @return tokens of each turn
     */
    public int[] put(Transcript transcript, String fingerprint) {
        SourceDocuments documents = new SourceDocuments(transcript, fingerprint, language);
        guard.run(() -> writer().updateDocuments(
                        new Term(Fields.SOURCE, transcript.source().id()), documents));
        return documents.words();
    }

    /** Takes a source out; nothing happens if it is not there. */
    public void remove(String sourceId) {
        guard.run(() -> writer().deleteDocuments(new Term(Fields.SOURCE, sourceId)));
    }

    /** Writes all changes to disk at once: after a crash they are all there or none is. */
    public synchronized void commit() {
        if (writer == null) {
            return;
        }
        guard.run(() -> {
            writeBuffers();
            writer.setLiveCommitData(madeWith(language).entrySet());
            long commit = writer.commit();
            segments.close();
            return commit;
        });
    }

    /** Writes what the threads hold that put sources: by itself Lucene would write one after the other. */
    private void writeBuffers() {
        try (Workers workers = new Workers(writer.ramBytesUsed() > MUCH)) {
            Workers.Task<Boolean> write = walk -> {
                try {
                    boolean wrote = false;
                    while (writer.flushNextBuffer()) {
                        wrote = true;
                    }
                    return wrote;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            workers.all(Collections.nCopies(Runtime.getRuntime().availableProcessors(), write));
        }
    }

    /**
     * Which units the rules of each code apply to, for all codes in one pass.
     *
     * @param only which sources are looked at
     * @param sink takes the matches of one code after the other, in the order of {@link RuleSet#codes}; codes without a
     *     match too. Units are in the order of source (as in {@code study}), start and end
     * @throws EmicException IDX-002 if the index does not have a source as the study knows it
     */
    public void match(RuleSet rules, Study study, Predicate<Source> only, Consumer<CodeMatches> sink) {
        List<Coverage> coverages = Coverage.of(segments.all(), study, only);
        try (Workers workers = new Workers(segments.tokens() > MANY)) {
            guard.run(() -> {
                new Matching(rules, study, coverages, workers).run(sink);
                return null;
            });
        }
    }

    /**
     * The units of one code with every hit and the rule it comes from.
     *
     * @param code its id, or {@link RuleSet#SEARCH}
     * @param only which sources are looked at
     * @param sink takes the sources that have matches, in the order of their ids; few are held at a time
     * @throws EmicException IDX-002 if the index does not have a source as the study knows it
     */
    public void details(RuleSet rules, Study study, String code, Predicate<Source> only, Consumer<SourceMatches> sink) {
        Map<String, Integer> words = segments.wordsBySource();
        List<Source> sources = study.sources().stream().filter(only).sorted().toList();
        try (Workers workers = new Workers(false)) {
            int from = 0;
            while (from < sources.size()) {
                Set<String> batch = new HashSet<>();
                long held = 0;
                while (from < sources.size() && (batch.isEmpty() || held < DETAILED)) {
                    String id = sources.get(from++).id();
                    batch.add(id);
                    held += words.getOrDefault(id, 0);
                }
                details(rules, study, code, batch, workers).forEach(sink);
            }
        }
    }

    private List<SourceMatches> details(RuleSet rules, Study study, String code, Set<String> batch, Workers workers) {
        List<Coverage> coverages = Coverage.of(segments.all(), study, source -> batch.contains(source.id()));
        List<SourceMatches> matches = new ArrayList<>();
        Map<Integer, List<UnitMatch>> found = guard.run(() -> {
            Matching matching = new Matching(rules, study, coverages, workers);
            matching.prepare();
            return new Details(matching).of(rules.groups(code), new PostingsWalk());
        });
        found.forEach(
                (source, units) -> matches.add(new SourceMatches(study.sources().get(source), units)));
        matches.sort(Comparator.comparing(SourceMatches::source));
        return matches;
    }

    /**
     * How each rule of a code fares in one unit: which hold, by which words, and what else was looked at.
     *
     * @param unit the span of a unit the code was given, UTF-16 units
     * @throws EmicException IDX-002 if the index does not have the source as the study knows it
     */
    public List<RuleExplanation> explain(RuleSet rules, Study study, String code, String sourceId, Span unit) {
        Explanations explanations = new Explanations(rules, code);
        List<Coverage> coverages =
                Coverage.of(segments.all(), study, source -> source.id().equals(sourceId));
        try (Workers workers = new Workers(false)) {
            return guard.run(() -> {
                Matching matching = new Matching(rules, study, coverages, workers);
                matching.prepare();
                return explanations.of(matching, unit, new PostingsWalk());
            });
        }
    }

    /** Closes without writing what was not committed. */
    @Override
    public synchronized void close() {
        try {
            segments.close();
            if (writer != null) {
                writer.close();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized IndexWriter writer() throws IOException {
        if (writer == null) {
            IndexWriterConfig config = new IndexWriterConfig(null)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            try {
                writer = new IndexWriter(directory, config);
            } catch (LockObtainFailedException e) {
                throw EmicException.of(
                        "IDX-001",
                        "the index is being written by another process",
                        "run the command again when the other one has finished");
            }
        }
        return writer;
    }
}
