package org.emic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the sample study as they stand in the repository, and what the build made of some of them. */
final class SampleCorpus {

    static final String MARK = "Fictional sample study for Emic.";

    /** The sources that are built, which the build has put beside the program. */
    static final Path BUILT =
            Path.of(System.getProperty("emic.target", "target")).resolve("sample-corpus/sources");

    private static final Path STUDY =
            Path.of(System.getProperty("emic.home", ".")).resolve("sample-corpus");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.][\\p{L}\\p{N}]+)*");

    private SampleCorpus() {}

    /** The study's sources by file name. The text of one that is built (docx, odt, pdf, xlsx) is reviewed in the folder text. */
    static Map<String, String> files() {
        Map<String, String> written = folder("text").stream()
                .collect(Collectors.toMap(SampleCorpus::built, SampleCorpus::read, (a, b) -> a, TreeMap::new));
        Map<String, String> files = new TreeMap<>(written);
        for (Path path : folder("sources")) {
            String name = path.getFileName().toString();
            if (!written.containsKey(name)) {
                files.put(name, read(path));
            }
        }
        return files;
    }

    /** {@code visit.docx.md} is the text of {@code visit.docx}. */
    static String built(Path text) {
        String name = text.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    static String format(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The files in a folder of the study, in the order of their names. */
    static List<Path> folder(String name) {
        return list(STUDY.resolve(name));
    }

    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    /** The rows of one of the study's tables. */
    static List<Map<String, String>> table(String name) {
        return rows(read(STUDY.resolve(name)));
    }

    static List<Map<String, String>> rows(String csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new StringReader(csv))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        } catch (IOException | CsvValidationException e) {
            throw new AssertionError(csv.lines().findFirst().orElse(""), e);
        }
        return rows;
    }

    /** Lower-case words without the signs around them. */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return WORD.matcher(folded).results().map(match -> match.group()).toList();
    }

    static String readme() {
        return read(STUDY.resolve("README.md"));
    }

    static String read(Path path) {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new AssertionError(path.toString(), e);
        }
    }
}
