package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.coding.Texts;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.CodePoints;
import org.emic.model.Extent;
import org.emic.model.Source;

/** The sources of a project. One damaged source is reported and the others are there. Not for several threads. */
public final class Sources implements Texts {

    private final SourceFiles files;
    private final AtomicFiles writer;
    private final TreeMap<String, Source> byId = new TreeMap<>();
    private final Map<String, CatalogEntry> entries = new HashMap<>();
    private final List<Diagnostic> diagnostics;
    private final Set<String> damaged;

    Sources(SourceFiles files, AtomicFiles writer, Catalog catalog) {
        this.files = files;
        this.writer = writer;
        this.diagnostics = List.copyOf(catalog.diagnostics());
        this.damaged = catalog.damaged();
        catalog.entries().forEach(entry -> entries.put(entry.source().id(), entry));
        catalog.entries().forEach(entry -> byId.put(entry.source().id(), entry.source()));
    }

    /** All of them, by id. */
    public List<Source> all() {
        return List.copyOf(byId.values());
    }

    /** What is wrong with the sources that are not listed, and with the folder. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The source of that id. */
    Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of sources that are there and cannot be read; {@link #diagnostics} says why. */
    public Set<String> damaged() {
        return damaged;
    }

    /** @throws EmicException PRJ-043 with the nearest ids if there is no such source */
    public Source get(String id) {
        Source source = byId.get(id);
        if (source == null) {
            throw EmicException.of(
                    "PRJ-043",
                    "there is no source '" + id + "'",
                    Nearest.hint(id, byId.keySet(), "emic source list shows all"));
        }
        return source;
    }

    /**
     * What is known of a source, also where its text was changed outside Emic; it then has no turns.
     *
     * @throws EmicException PRJ-043 with the nearest ids if there is no such source, PRJ-030 or PRJ-031 if its file is
     *     damaged
     */
    public Source about(String id) {
        boolean unlisted = !byId.containsKey(id) && SourceIds.allowed(id) && Files.isRegularFile(files.about(id));
        return unlisted
                ? SourceReader.readWithoutTurns(
                        SourceFiles.shown(id, SourceFiles.ABOUT), files.bytes(files.about(id)), id)
                : get(id);
    }

    /**
     * The stored text, proven to be the one that was ingested.
     *
     * @throws EmicException PRJ-033 if it was changed, PRJ-034 if it is no UTF-8, PRJ-015 if it cannot be read
     */
    @Override
    public String text(Source source) {
        return files.readText(source);
    }

    /**
     * How much text a source has. Known for sources that were there when the project was opened.
     *
     * @throws IllegalStateException for others
     */
    @Override
    public Extent extent(Source source) {
        CatalogEntry entry = entries.get(source.id());
        if (entry == null) {
            throw new IllegalStateException(source.id() + " was added after the sources were read");
        }
        return entry.extent();
    }

    /** What rules may depend on in a source, as one word. */
    String fingerprint(Source source) {
        return entries.get(source.id()).marks().rules();
    }

    /** What an index of the words depends on, as one word. */
    String textFingerprint(Source source) {
        return entries.get(source.id()).marks().text();
    }

    /** Begins adding transcripts. */
    public Intake intake(Lock lock) {
        lock.requireHeld();
        return new Intake(files, all(), Optional.of(writer), this::added);
    }

    /** Answers what {@link #intake} would, and writes nothing. */
    public Intake rehearsal() {
        return new Intake(files, all(), Optional.empty(), added -> {});
    }

    /**
     * Writes the title, kind and attributes of sources; their texts and turns stay.
     *
     * @throws EmicException PRJ-043 if there is no such source, PRJ-014 if the disk does not take it
     */
    public void update(Lock lock, Collection<Source> changed) {
        lock.requireHeld();
        List<AtomicFiles.Entry> entries = new ArrayList<>();
        for (Source source : changed) {
            String text = text(get(source.id()));
            entries.add(
                    new AtomicFiles.Entry(files.about(source.id()), SourceWriter.write(source, CodePoints.of(text))));
        }
        try {
            writer.write(List.of(entries));
        } catch (IOException e) {
            throw Failures.writing(files.folder(), e);
        }
        for (Source source : changed) {
            byId.put(source.id(), source);
            this.entries.computeIfPresent(source.id(), (id, entry) -> entry.with(source));
        }
    }

    /**
     * Removes sources. What people coded in them stays in their logs.
     *
     * @throws EmicException PRJ-043 if there is no such source, and then none is removed
     */
    public void remove(Lock lock, Collection<String> ids) {
        lock.requireHeld();
        ids.forEach(this::get);
        try {
            for (String id : new TreeSet<>(ids)) {
                writer.delete(List.of(files.about(id), files.text(id)));
                byId.remove(id);
            }
        } catch (IOException e) {
            throw Failures.writing(files.folder(), e);
        }
    }

    private void added(List<Source> sources) {
        sources.forEach(source -> byId.put(source.id(), source));
    }
}
