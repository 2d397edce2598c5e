package org.emic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.model.Codebook;
import org.junit.jupiter.api.Test;

/** The sample study is whole, agrees with its tables, says that it is fictional, and repeats nobody's words. */
class SampleCorpusTest {

    private static final String MARK = "Fictional sample study for Emic.";
    private static final int LONG_SENTENCE = 8;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”’)*\\]]*\\s+|\\R|<[^<>\\n]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.][\\p{L}\\p{N}]+)*");

    private static final Path STUDY = Path.of("sample-corpus");

    @Test
    void hasSourcesOfSeveralFormatsKindsAndCases() {
        assertThat(files().keySet()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(files().keySet().stream().map(SampleCorpusTest::format).distinct())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(column("sources.csv", "kind")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(column("sources.csv", "case")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void everySourceSaysAtItsHeadThatItIsFictional() {
        assertThat(files()).allSatisfy((name, text) -> {
            String head = text.lines().limit(8).collect(Collectors.joining("\n"));
            assertThat(head).as(name).contains(MARK);
        });
        assertThat(read(STUDY.resolve("README.md"))).contains("Nothing in it is real");
    }

    @Test
    void aTextThatBecomesABinaryFileSaysWhichInItsFirstComment() {
        assertThat(folder("text")).allSatisfy(path -> {
            String name = built(path);
            assertThat(read(path).lines().limit(2))
                    .as(name)
                    .contains("# sample-corpus/text/" + path.getFileName() + " → " + name + " (" + format(name) + ")");
            assertThat(format(name)).isIn("docx", "odt", "pdf", "xlsx");
        });
    }

    @Test
    void everySourceIsAsLongAsAFieldNote() {
        assertThat(files())
                .allSatisfy((name, text) -> assertThat(words(text)).as(name).hasSizeBetween(500, 2500));
    }

    @Test
    void noSentenceOfEightOrMoreWordsOccursTwice() {
        Map<String, String> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        files().forEach((name, text) -> sentences(text).forEach(sentence -> {
            String before = first.putIfAbsent(sentence, name);
            if (before != null) {
                twice.add(before + ", " + name + ": " + sentence);
            }
        }));
        assertThat(twice).isEmpty();
    }

    @Test
    void noExampleOfACodebookOccursInTheCorpus() {
        String corpus = files().values().stream()
                .map(text -> " " + String.join(" ", words(text)) + " ")
                .collect(Collectors.joining("\n"));
        assertThat(examples())
                .hasSizeGreaterThan(100)
                .allSatisfy(example -> assertThat(corpus).doesNotContain(" " + String.join(" ", words(example)) + " "));
    }

    @Test
    void sourcesTableNamesEachFileOnceAndItsCaseSiteAndWorkerAreOnTheFaceSheet() {
        List<Map<String, String>> rows = table("sources.csv");
        assertThat(rows).extracting(row -> row.get("file")).containsExactlyInAnyOrderElementsOf(files().keySet());

        Map<String, Map<String, String>> cases = table("cases.csv").stream()
                .collect(Collectors.toMap(row -> row.get("case"), row -> row, (a, b) -> a, TreeMap::new));
        assertThat(cases).hasSize(8);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("date")).matches("20(18|19)-\\d\\d-\\d\\d");
            assertThat(Integer.parseInt(row.get("month"))).isEqualTo(monthOf(row.get("date")));
            assertThat(row.get("file")).startsWith(row.get("kind") + "-");
            if (!row.get("case").isEmpty()) {
                Map<String, String> faces = cases.get(row.get("case"));
                assertThat(faces).as(row.get("case")).isNotNull();
                assertThat(row.get("site")).isEqualTo(faces.get("site"));
                assertThat(faces.get("people")).contains(row.get("worker"));
                assertThat(row.get("file")).contains(row.get("case"));
            }
            assertThat(row.get("file")).contains("-m%02d".formatted(Integer.parseInt(row.get("month"))));
        });
    }

    @Test
    void frontMatterAgreesWithTheSourcesTable() {
        for (Map<String, String> row : table("sources.csv")) {
            String text = files().get(row.get("file"));
            if (text.startsWith("---\n")) {
                String front = text.substring(0, text.indexOf("\n---\n", 4) + 1);
                for (String name : List.of("case", "month", "date", "kind", "worker")) {
                    assertThat(front).contains("\n" + name + ": " + row.get(name) + "\n");
                }
            }
        }
    }

    @Test
    void speakersTableNamesRolesOfTheStudyAndSpeakersOfTheSources() {
        Set<String> everywhere = new TreeSet<>();
        Set<String> inOne = new TreeSet<>();
        for (Map<String, String> row : table("speakers.csv")) {
            assertThat(row.get("role"))
                    .isIn("parent", "worker", "interviewer", "supervisor", "child", "relative", "colleague");
            if (row.get("source").isEmpty()) {
                everywhere.add(row.get("speaker"));
            } else {
                inOne.add(row.get("source") + " " + row.get("speaker"));
            }
        }
        String all = String.join("\n", files().values());
        assertThat(everywhere).allSatisfy(speaker -> assertThat(all).contains(speaker));
        assertThat(inOne).isNotEmpty();
    }

    /** September 2018 is month 1. */
    private static int monthOf(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        return (year - 2018) * 12 + Integer.parseInt(date.substring(5, 7)) - 8;
    }

    private static Set<String> sentences(String text) {
        Set<String> found = new TreeSet<>();
        List<String> inOneFile = SENTENCE_END
                .splitAsStream(text)
                .map(SampleCorpusTest::words)
                .filter(words -> words.size() >= LONG_SENTENCE && !words.contains("fictional"))
                .map(words -> String.join(" ", words))
                .toList();
        for (String sentence : inOneFile) {
            assertThat(found.add(sentence))
                    .as("twice in one source: " + sentence)
                    .isTrue();
        }
        return found;
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return WORD.matcher(folded).results().map(match -> match.group()).toList();
    }

    private static List<String> examples() {
        try (Stream<Path> books = Files.list(Path.of("codebooks"))) {
            return books.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(path -> CodebookReader.read(path, path.toString())
                            .codebook()
                            .orElseThrow())
                    .flatMap(Codebook::all)
                    .flatMap(code -> Stream.of(
                                    code.examples().typical(),
                                    code.examples().atypical(),
                                    code.examples().closeButNo())
                            .flatMap(List::stream))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String format(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The study's sources by file name. The text of one that is built (docx, odt, pdf, xlsx) is reviewed in the folder text. */
    private static Map<String, String> files() {
        Map<String, String> written = folder("text").stream()
                .collect(Collectors.toMap(SampleCorpusTest::built, SampleCorpusTest::read, (a, b) -> a, TreeMap::new));
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
    private static String built(Path text) {
        String name = text.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Path> folder(String name) {
        Path folder = STUDY.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    private static Set<String> column(String table, String name) {
        return table(table).stream()
                .map(row -> row.get(name))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, String>> table(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(read(STUDY.resolve(name))))) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(row);
            }
        } catch (IOException | CsvValidationException e) {
            throw new AssertionError(name, e);
        }
        return rows;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new AssertionError(path.toString(), e);
        }
    }
}
