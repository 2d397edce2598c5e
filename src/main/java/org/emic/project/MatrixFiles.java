package org.emic.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;

/**
 * The framework matrix: a file for each case, in which people write summaries and Emic the evidence below.
 *
 * <p>Reference: J. Ritchie, L. Spencer (1994) Qualitative data analysis for applied policy research; N. K. Gale, G. Heath,
 * E. Cameron, S. Rashid, S. Redwood (2013) BMC Medical Research Methodology 13:117.
 *
 * @param all the files, by name
 * @param diagnostics what is wrong with them: those of each, and PRJ-090 for a case that has several
 */
public record MatrixFiles(List<MatrixFile> all, List<Diagnostic> diagnostics) {

    private static final String ENDING = ".md";

    public MatrixFiles {
        all = List.copyOf(all);
        diagnostics = List.copyOf(diagnostics);
    }

    /** @param folder of the matrix; it need not be there */
    static MatrixFiles read(Path folder) {
        List<MatrixFile> read = new ArrayList<>();
        Map<String, List<String>> byCase = new TreeMap<>();
        for (MatrixFile file : each(folder)) {
            read.add(file);
            byCase.computeIfAbsent(file.caseName(), unused -> new ArrayList<>()).add(file.name());
        }
        byCase.remove("");
        List<MatrixFile> all = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (MatrixFile file : read) {
            List<String> ofCase = byCase.getOrDefault(file.caseName(), List.of());
            MatrixFile one = ofCase.size() > 1 ? doubled(file, ofCase) : file;
            all.add(one);
            diagnostics.addAll(one.diagnostics());
        }
        return new MatrixFiles(all, diagnostics);
    }

    private static List<MatrixFile> each(Path folder) {
        try {
            return InParallel.map(List.copyOf(paths(folder)), path -> MatrixReader.read(path, name(path))).stream()
                    .filter(MatrixFiles::isOfMatrix)
                    .toList();
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
    }

    /** Whether a file means to be a case, be it damaged; a page that people put beside is none. */
    private static boolean isOfMatrix(MatrixFile file) {
        return file.text().isEmpty()
                || file.text().contains(MatrixMarks.BEGIN)
                || FrontMatter.of(file.text())
                        .filter(front -> front.yaml().contains("\nemic:"))
                        .isPresent();
    }

    /** Of two files of a case nobody knows which counts. */
    private static MatrixFile doubled(MatrixFile file, List<String> ofCase) {
        List<Diagnostic> diagnostics = new ArrayList<>(file.diagnostics());
        diagnostics.add(Diagnostic.error(
                "PRJ-090",
                file.place(),
                "the case '" + file.caseName() + "' has " + ofCase.size() + " files: " + String.join(", ", ofCase),
                "put the summaries into one of them, and delete the others"));
        return new MatrixFile(file.name(), file.caseName(), file.options(), List.of(), diagnostics, file.text());
    }

    /** The file of a case, be it damaged. */
    public Optional<MatrixFile> of(String caseName) {
        return all.stream().filter(each -> each.caseName().equals(caseName)).findFirst();
    }

    /**
     * Writes the evidence of a case anew, into the file as it is at this moment; a case without a file gets one.
     *
     * @param draft the case and its options; for a new file also its heading, as {@link MatrixFile#text}
     * @return the file; one that is damaged was left as it is
     */
    static MatrixFile write(Path folder, MatrixFile draft, List<MatrixTheme> themes, AtomicFiles files) {
        Path path = draft.name().isEmpty()
                ? folder.resolve(free(folder, draft.caseName()) + ENDING)
                : folder.resolve(Path.of(draft.name()).getFileName().toString());
        try {
            Files.createDirectories(folder);
            while (true) {
                byte[] there = Files.exists(path) ? Files.readAllBytes(path) : null;
                MatrixFile file = there == null
                        ? MatrixReader.read(
                                name(path), MatrixWriter.empty(draft.caseName(), draft.options(), draft.text()))
                        : MatrixReader.read(path, name(path));
                if (!file.isWhole()) {
                    return file;
                }
                byte[] bytes = MatrixWriter.text(file, themes).getBytes(StandardCharsets.UTF_8);
                if (java.util.Arrays.equals(bytes, there)) {
                    return file;
                }
                // Somebody may have saved it in an editor in this moment; then it is read again.
                byte[] now = Files.exists(path) ? Files.readAllBytes(path) : null;
                if (java.util.Arrays.equals(there, now)) {
                    files.write(path, out -> out.write(bytes));
                    return MatrixReader.read(name(path), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    private static String name(Path path) {
        return Project.MATRIX + "/" + path.getFileName();
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

    /** A name for the file of a case that no file system takes for another's. */
    private static String free(Path folder, String caseName) {
        String name = Normalizer.normalize(caseName, Normalizer.Form.NFC);
        if (!SourceIds.allowed(name)) {
            String slug = name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
            int most = Math.min(60, slug.codePointCount(0, slug.length()));
            String cut = slug.substring(0, slug.offsetByCodePoints(0, most));
            name = SourceIds.allowed(cut) ? cut : "case";
        }
        Set<String> taken = new HashSet<>();
        paths(folder).forEach(each -> {
            String file = each.getFileName().toString();
            taken.add(SourceIds.key(file.substring(0, file.length() - ENDING.length())));
        });
        return SourceIds.free(name, taken::contains);
    }
}
