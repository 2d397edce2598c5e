package org.emic.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.CodePoints;
import org.emic.model.Place;
import org.emic.model.Source;

/** The sources of a project. One damaged source is reported and the others are there. Not for several threads. */
public final class Sources {

    private final SourceFiles files;
    private final AtomicFiles writer;
    private final TreeMap<String, Source> byId = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Sources(SourceFiles files, AtomicFiles writer) {
        this.files = files;
        this.writer = writer;
        read();
    }

    /** All of them, by id. */
    public List<Source> all() {
        return List.copyOf(byId.values());
    }

    /** What is wrong with the sources that are not listed, and with the folder. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
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
     * The stored text, proven to be the one that was ingested.
     *
     * @throws EmicException PRJ-033 if it was changed, PRJ-034 if it is no UTF-8, PRJ-015 if it cannot be read
     */
    public String text(Source source) {
        return files.readText(source);
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
        changed.forEach(source -> byId.put(source.id(), source));
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

    private void read() {
        TreeMap<String, Boolean> found = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(files.folder())) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.endsWith(SourceFiles.ABOUT)) {
                    found.put(name.substring(0, name.length() - SourceFiles.ABOUT.length()), true);
                } else if (name.endsWith(SourceFiles.TEXT)) {
                    found.putIfAbsent(name.substring(0, name.length() - SourceFiles.TEXT.length()), false);
                }
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw Failures.reading(files.folder(), e);
        }
        for (Map.Entry<String, Boolean> each : found.entrySet()) {
            read(each.getKey(), each.getValue());
        }
    }

    private void read(String id, boolean complete) {
        if (!complete) {
            diagnostics.add(Diagnostic.warning(
                    "PRJ-035",
                    Place.file(files.shown(id, SourceFiles.TEXT)),
                    "this text is no source: it has no " + id + SourceFiles.ABOUT,
                    "ingest the transcript, or delete the file"));
            return;
        }
        if (!SourceIds.allowed(id)) {
            diagnostics.add(Diagnostic.error(
                    "PRJ-036",
                    Place.file(files.shown(id, SourceFiles.ABOUT)),
                    "this name is no id of a source",
                    SourceIds.RULE));
            return;
        }
        try {
            Source source = files.read(id).source();
            files.readText(source);
            byId.put(id, source);
        } catch (EmicException e) {
            diagnostics.addAll(e.diagnostics());
        }
    }
}
