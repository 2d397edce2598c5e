package org.emic.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * The files that paths stand for: a file for itself, a folder for all files below it. Hidden files and what programs leave
 * behind ({@code ~$notes.docx}, {@code .DS_Store}) are passed over and counted; links that lead out of a folder are refused;
 * a file reached in two ways is taken once.
 *
 * @param files in the order of the arguments, those of a folder in the order of their names
 * @param diagnostics what was passed over or refused, in order
 */
public record SourceFiles(List<SourceFile> files, List<Diagnostic> diagnostics) {

    public SourceFiles {
        files = List.copyOf(files);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /**
     * Looks the paths up.
     *
     * @param arguments files and folders as the person named them; may be relative
     * @param except files that are no sources, such as the table of attributes, even where a folder holds them
     */
    public static SourceFiles collect(List<Path> arguments, Collection<Path> except) {
        Walk walk = new Walk();
        for (Path path : except) {
            walk.seen.add(walk.real(path));
        }
        for (Path argument : arguments) {
            walk.argument(argument);
        }
        return new SourceFiles(distinct(walk.files), walk.diagnostics);
    }

    /** Files of the same name are called by their path below the deepest folder that they share. */
    private static List<SourceFile> distinct(List<SourceFile> files) {
        Map<String, List<SourceFile>> byName = new HashMap<>();
        for (SourceFile file : files) {
            byName.computeIfAbsent(file.name(), name -> new ArrayList<>()).add(file);
        }
        return files.stream()
                .map(file -> {
                    List<SourceFile> same = byName.get(file.name());
                    return same.size() == 1 ? file : new SourceFile(file.path(), below(shared(same), file.path()));
                })
                .toList();
    }

    private static Path shared(List<SourceFile> files) {
        Path shared = absolute(files.get(0).path()).getParent();
        for (SourceFile file : files) {
            while (shared != null && !absolute(file.path()).startsWith(shared)) {
                shared = shared.getParent();
            }
        }
        return shared;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String below(Path folder, Path file) {
        return name(folder == null ? absolute(file) : folder.relativize(absolute(file)));
    }

    private static String name(Path relative) {
        StringBuilder out = new StringBuilder();
        for (Path each : relative) {
            out.append(out.length() == 0 ? "" : "/").append(each);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** One look-up, from the first argument to the last. */
    private static final class Walk {
        final List<SourceFile> files = new ArrayList<>();
        final List<Diagnostic> diagnostics = new ArrayList<>();
        final Set<Path> seen = new HashSet<>();
        private int hidden;

        void argument(Path argument) {
            String shown = argument.toString().replace('\\', '/');
            if (Files.isDirectory(argument)) {
                hidden = 0;
                int before = files.size();
                folder(argument, argument);
                if (hidden > 0) {
                    String what =
                            hidden == 1 ? "1 hidden or temporary file was" : hidden + " hidden or temporary files were";
                    diagnostics.add(Diagnostic.note("ING-101", Place.file(shown), what + " passed over", ""));
                }
                if (files.size() == before) {
                    diagnostics.add(Diagnostic.warning(
                            "ING-102", Place.file(shown), "no file to take in below this folder", ""));
                }
            } else if (Files.isRegularFile(argument)) {
                take(argument, name(argument.getFileName()));
            } else if (Files.exists(argument, LinkOption.NOFOLLOW_LINKS)) {
                diagnostics.add(Diagnostic.error(
                        "ING-103", Place.file(shown), "neither a file nor a folder", "name a transcript or a folder"));
            } else {
                diagnostics.add(Diagnostic.error(
                        "ING-104",
                        Place.file(shown),
                        "no such file or folder",
                        "check the path and the current folder"));
            }
        }

        private void folder(Path root, Path folder) {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            } catch (IOException | DirectoryIteratorException e) {
                String shown = name(folder);
                diagnostics.add(Diagnostic.error(
                        "ING-105", Place.file(shown), "this folder cannot be listed", "check its permissions"));
                return;
            }
            entries.sort((a, b) -> name(a.getFileName()).compareTo(name(b.getFileName())));
            for (Path entry : entries) {
                entry(root, entry);
            }
        }

        private void entry(Path root, Path entry) {
            String own = name(entry.getFileName());
            if (own.startsWith(".") || own.startsWith("~$") || own.endsWith("~") || isLeftover(own)) {
                hidden++;
            } else if (Files.isSymbolicLink(entry)) {
                link(root, entry);
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(root, entry);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                take(entry, name(root.relativize(entry)));
            } else {
                diagnostics.add(Diagnostic.warning(
                        "ING-103", Place.file(name(root.relativize(entry))), "neither a file nor a folder", ""));
            }
        }

        private static boolean isLeftover(String name) {
            return name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini");
        }

        /** A link into the folder leads to what is found there anyway; so a circle of links ends. */
        private void link(Path root, Path link) {
            Place place = Place.file(name(root.relativize(link)));
            if (!Files.exists(link)) {
                diagnostics.add(Diagnostic.warning("ING-106", place, "a link that leads nowhere", ""));
            } else if (real(link).startsWith(real(root))) {
                diagnostics.add(Diagnostic.note(
                        "ING-107", place, "a link to something else in this folder, which is taken by itself", ""));
            } else {
                diagnostics.add(Diagnostic.error(
                        "ING-108",
                        place,
                        "a link to a path outside of the folder; it was not followed",
                        "name the file or folder it leads to, or copy it into the folder"));
            }
        }

        private void take(Path file, String name) {
            if (seen.add(real(file))) {
                files.add(new SourceFile(file, name));
            }
        }

        Path real(Path path) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                return absolute(path);
            }
        }
    }
}
