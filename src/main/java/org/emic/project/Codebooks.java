package org.emic.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Codebook;
import org.emic.model.Place;

/**
 * The codebooks of a project, as the settings name them.
 *
 * @param all those that could be read, in the order of the settings, files of one pattern by name
 * @param diagnostics what is wrong with them; codes and rules with an error are left out
 */
public record Codebooks(List<Codebook> all, List<Diagnostic> diagnostics) {

    public Codebooks {
        all = List.copyOf(all);
        diagnostics = List.copyOf(diagnostics);
    }

    /** @throws EmicException PRJ-050 with the nearest names if there is no such codebook */
    public Codebook get(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> {
            List<String> names = all.stream().map(Codebook::name).toList();
            String known = names.isEmpty() ? "the project has none" : "there are " + String.join(", ", names);
            return EmicException.of(
                    "PRJ-050", "the project has no codebook '" + name + "'", Nearest.hint(name, names, known));
        });
    }

    /** @param before what was read of them before */
    static Codebooks read(Path root, List<String> patterns, ReadBefore before) {
        List<Codebook> all = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, String> fileByName = new HashMap<>();
        for (Path path : files(root, patterns, diagnostics)) {
            String shown = shown(root, path);
            ReadCodebook read = before.read(path, shown);
            diagnostics.addAll(read.diagnostics());
            if (read.codebook().isEmpty()) {
                continue;
            }
            Codebook codebook = read.codebook().get();
            String other = fileByName.putIfAbsent(codebook.name(), shown);
            if (other == null && SourceIds.allowed(codebook.name())) {
                all.add(codebook);
            } else if (other == null) {
                diagnostics.add(Diagnostic.error(
                        "PRJ-051",
                        Place.file(shown),
                        "'" + codebook.name() + "' cannot be the name of a codebook",
                        "use letters, digits and -"));
            } else {
                diagnostics.add(Diagnostic.error(
                        "PRJ-052",
                        Place.file(shown),
                        "the codebook in " + other + " has the name '" + codebook.name()
                                + "' too; this one is left out",
                        "give one of them another name"));
            }
        }
        return new Codebooks(all, diagnostics);
    }

    /** Whether a file of the project is one of those that the patterns name. */
    static boolean covers(Path root, List<String> patterns, Path file) {
        for (String pattern : patterns) {
            int slash = pattern.lastIndexOf('/') + 1;
            Path folder = root.resolve(pattern.substring(0, slash)).normalize();
            PathMatcher last = folder.getFileSystem().getPathMatcher("glob:" + glob(pattern.substring(slash)));
            if (folder.equals(file.getParent()) && last.matches(file.getFileName())) {
                return true;
            }
        }
        return false;
    }

    private static String glob(String pattern) {
        return pattern.replaceAll("[\\\\\\[\\]{}]", "\\\\$0");
    }

    private static Set<Path> files(Path root, List<String> patterns, List<Diagnostic> diagnostics) {
        Set<Path> files = new LinkedHashSet<>();
        for (String pattern : patterns) {
            int slash = pattern.lastIndexOf('/') + 1;
            String last = pattern.substring(slash);
            try {
                Path folder = root.resolve(pattern.substring(0, slash)).normalize();
                if (last.contains("*") || last.contains("?")) {
                    files.addAll(matching(folder, last));
                } else {
                    files.add(folder.resolve(last));
                }
            } catch (InvalidPathException | IOException e) {
                diagnostics.add(Diagnostic.error(
                        "PRJ-053",
                        Place.file(Project.SETTINGS),
                        "the codebooks '" + pattern + "' cannot be looked up",
                        "check the path; * and ? may stand in its last part"));
            }
        }
        return files;
    }

    private static Set<Path> matching(Path folder, String pattern) throws IOException {
        Set<Path> found = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob(pattern))) {
                entries.forEach(found::add);
            }
        }
        found.removeIf(path -> path.getFileName().toString().startsWith("."));
        return found;
    }

    private static String shown(Path root, Path path) {
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
