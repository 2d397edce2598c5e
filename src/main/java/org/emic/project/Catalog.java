package org.emic.project;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.index.Words;
import org.emic.model.CodePoints;
import org.emic.model.Extent;
import org.emic.model.Place;
import org.emic.model.Sha256;
import org.emic.model.Source;
import org.emic.model.Transcript;

/**
 * What all sources are, kept in one derived file so that a command need not read every source to begin. A source is read
 * again when one of its files has another size or time; those changed so shortly before the catalog was written that a
 * further change might not show are compared byte by byte, as git does.
 */
final class Catalog {

    private final Path file;
    private final SourceFiles sources;
    private final String language;
    private final Optional<Consumer<Transcript>> reader;
    private final TreeMap<String, CatalogEntry> entries = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> damaged = new TreeSet<>();

    private Catalog(Path file, SourceFiles sources, String language, Optional<Consumer<Transcript>> reader) {
        this.file = file;
        this.sources = sources;
        this.language = language;
        this.reader = reader;
    }

    /** The catalog as the files are now; written anew if that is not what it said, and if the folder can be written. */
    static Catalog open(Path file, SourceFiles sources, String language, AtomicFiles writer) {
        return opened(new Catalog(file, sources, language, Optional.empty()), writer);
    }

    /**
     * The same, but every source is read, whatever is known of it, and shown to {@code reader}, from several threads.
     */
    static Catalog reading(
            Path file, SourceFiles sources, String language, AtomicFiles writer, Consumer<Transcript> reader) {
        return opened(new Catalog(file, sources, language, Optional.of(reader)), writer);
    }

    private static Catalog opened(Catalog catalog, AtomicFiles writer) {
        try {
            catalog.refresh(writer);
        } catch (IOException e) {
            throw Failures.reading(catalog.sources.folder(), e);
        }
        return catalog;
    }

    /** By id. */
    Collection<CatalogEntry> entries() {
        return entries.values();
    }

    /** The ids of those that could not be read. */
    Set<String> damaged() {
        return Set.copyOf(damaged);
    }

    /** What is wrong with the files that make no source. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void refresh(AtomicFiles writer) throws IOException {
        long noted = Files.exists(file) ? FileStamp.of(file).modified() : 0;
        Map<String, CatalogEntry> before = reader.isPresent() ? Map.of() : CatalogFile.read(file, language);
        Map<String, FileStamp> texts = new TreeMap<>();
        Map<String, FileStamp> abouts = new TreeMap<>();
        scan(texts, abouts);
        List<String> toRead = new ArrayList<>();
        List<CatalogEntry> toCompare = new ArrayList<>();
        abouts.forEach((id, about) -> {
            CatalogEntry entry = before.get(id);
            FileStamp text = texts.getOrDefault(id, new FileStamp(0, 0));
            if (entry == null || !entry.fits(text, about)) {
                toRead.add(id);
            } else if (text.isRacy(noted) || about.isRacy(noted)) {
                toCompare.add(entry);
            } else {
                entries.put(id, entry);
            }
        });
        compare(toCompare, toRead);
        read(toRead, texts, abouts);
        strays(texts, abouts);
        if (!entries.keySet().equals(before.keySet()) || !toRead.isEmpty() || !toCompare.isEmpty()) {
            save(writer);
        }
    }

    private void scan(Map<String, FileStamp> texts, Map<String, FileStamp> abouts) throws IOException {
        if (!Files.isDirectory(sources.folder())) {
            return;
        }
        Files.walkFileTree(sources.folder(), Set.of(FileVisitOption.FOLLOW_LINKS), 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                String name = path.getFileName().toString();
                if (attributes.isRegularFile() && name.endsWith(SourceFiles.ABOUT)) {
                    abouts.put(stem(name, SourceFiles.ABOUT), FileStamp.of(attributes));
                } else if (attributes.isRegularFile() && name.endsWith(SourceFiles.TEXT)) {
                    texts.put(stem(name, SourceFiles.TEXT), FileStamp.of(attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String stem(String name, String extension) {
        return name.substring(0, name.length() - extension.length());
    }

    /** Keeps the entries whose files have the bytes they had; the others are to be read. */
    private void compare(List<CatalogEntry> toCompare, List<String> toRead) throws IOException {
        List<Boolean> same = InParallel.map(toCompare, entry -> {
            Source source = entry.source();
            try {
                return Sha256.of(sources.bytes(sources.text(source.id()))).equals(source.textSha256())
                        && Sha256.of(sources.bytes(sources.about(source.id()))).equals(entry.aboutSha256());
            } catch (EmicException e) {
                return false;
            }
        });
        for (int i = 0; i < same.size(); i++) {
            CatalogEntry entry = toCompare.get(i);
            if (same.get(i)) {
                entries.put(entry.source().id(), entry);
            } else {
                toRead.add(entry.source().id());
            }
        }
    }

    private void read(List<String> ids, Map<String, FileStamp> texts, Map<String, FileStamp> abouts)
            throws IOException {
        record Read(String id, CatalogEntry entry, List<Diagnostic> diagnostics) {}
        List<Read> all = InParallel.map(ids.stream().sorted().toList(), id -> {
            try {
                FileStamp text = texts.getOrDefault(id, new FileStamp(0, 0));
                return new Read(id, entry(id, text, abouts.get(id)), List.of());
            } catch (EmicException e) {
                return new Read(id, null, e.diagnostics());
            }
        });
        for (Read read : all) {
            diagnostics.addAll(read.diagnostics());
            if (read.entry() != null) {
                entries.put(read.id(), read.entry());
            } else {
                damaged.add(read.id());
            }
        }
    }

    private CatalogEntry entry(String id, FileStamp text, FileStamp about) {
        if (!SourceIds.allowed(id)) {
            throw new EmicException(Diagnostic.error(
                    "PRJ-036",
                    Place.file(SourceFiles.shown(id, SourceFiles.ABOUT)),
                    "this name is no id of a source",
                    SourceIds.RULE));
        }
        byte[] bytes = sources.bytes(sources.about(id));
        Transcript transcript = sources.read(id, bytes);
        Source source = transcript.source();
        reader.ifPresent(each -> each.accept(transcript));
        return new CatalogEntry(
                source, extent(transcript), CatalogEntry.Marks.of(source), text, about, Sha256.of(bytes));
    }

    private Extent extent(Transcript transcript) {
        String text = transcript.text();
        int[] words = transcript.source().turns().stream()
                .mapToInt(turn -> Words.count(language, text, turn.span()))
                .toArray();
        return new Extent(text.length(), CodePoints.of(text).count(), words);
    }

    private void strays(Map<String, FileStamp> texts, Map<String, FileStamp> abouts) {
        texts.keySet().stream()
                .filter(id -> !abouts.containsKey(id))
                .forEach(id -> diagnostics.add(Diagnostic.warning(
                        "PRJ-035",
                        Place.file(SourceFiles.shown(id, SourceFiles.TEXT)),
                        "this text is no source: it has no " + id + SourceFiles.ABOUT,
                        "ingest the transcript, or delete the file")));
    }

    private void save(AtomicFiles writer) {
        try {
            Files.createDirectories(file.getParent());
            writer.write(file, out -> CatalogFile.write(language, entries.values(), out));
        } catch (IOException e) {
            // A folder that cannot be written can still be read, only not as fast.
            return;
        }
    }
}
