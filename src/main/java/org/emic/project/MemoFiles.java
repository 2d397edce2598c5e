package org.emic.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Memo;
import org.emic.model.MemoTarget;

/**
 * The memos of a project, and what they are on, as the front matter of their files says.
 *
 * @param all the memos, by date
 * @param files as messages call them, sorted
 * @param targets in the order of files and lines
 * @param diagnostics what could not be read or understood: PRJ-063 to PRJ-065, and PRJ-020 to PRJ-022 for what is no YAML
 */
public record MemoFiles(List<Memo> all, List<String> files, List<MemoTarget> targets, List<Diagnostic> diagnostics) {

    private static final String ENDING = ".md";

    public MemoFiles {
        all = List.copyOf(all);
        files = List.copyOf(files);
        targets = List.copyOf(targets);
        diagnostics = List.copyOf(diagnostics);
    }

    /** @param folder of the memos; it need not be there */
    static MemoFiles read(Path folder) {
        List<Memo> all = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<MemoTarget> targets = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path path : paths(folder)) {
            String shown = Project.MEMOS + "/" + path.getFileName();
            MemoReader memo = MemoReader.read(path, shown);
            String name = path.getFileName().toString();
            all.add(memo.memo(name.substring(0, name.length() - ENDING.length())));
            files.add(shown);
            targets.addAll(memo.targets());
            diagnostics.addAll(memo.diagnostics());
        }
        return new MemoFiles(all.stream().sorted().toList(), files, targets, diagnostics);
    }

    private static Set<Path> paths(Path folder) {
        Set<Path> paths = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + ENDING)) {
                entries.forEach(paths::add);
            } catch (IOException e) {
                throw Failures.reading(folder, e);
            }
        }
        return paths;
    }
}
