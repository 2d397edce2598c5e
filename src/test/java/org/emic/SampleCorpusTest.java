package org.emic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.SampleCorpus.MARK;
import static org.emic.SampleCorpus.built;
import static org.emic.SampleCorpus.files;
import static org.emic.SampleCorpus.folder;
import static org.emic.SampleCorpus.format;
import static org.emic.SampleCorpus.read;
import static org.emic.SampleCorpus.table;
import static org.emic.SampleCorpus.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.Codebook;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.junit.jupiter.api.Test;

/** The sample study is whole, agrees with its tables, says that it is fictional, and repeats nobody's words. */
class SampleCorpusTest {

    private static final int LONG_SENTENCE = 8;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”’)*\\]]*\\s+|\\R|<[^<>\\n]*>");

    @Test
    void hasAsManySourcesAndWordsAsPromised() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(48);
        assertThat(files().values().stream()
                        .mapToInt(text -> words(withoutHead(text)).size())
                        .sum())
                .isGreaterThanOrEqualTo(45_000);
    }

    @Test
    void hasEveryKindAndEveryFormatOfSource() {
        Map<String, Long> kinds = table("sources.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("kind"), TreeMap::new, Collectors.counting()));
        assertThat(kinds)
                .containsOnlyKeys("focus-group", "interview", "observation", "supervision", "survey", "team-meeting")
                .containsEntry("team-meeting", 2L)
                .containsEntry("focus-group", 1L)
                .containsEntry("survey", 1L);
        assertThat(files().keySet().stream()
                        .map(SampleCorpus::format)
                        .distinct()
                        .sorted())
                .containsExactly("csv", "docx", "md", "odt", "pdf", "srt", "txt", "vtt", "xlsx");
    }

    @Test
    void eachOfEightCasesIsSeenAgainAndAgainAndNoMonthIsEmpty() {
        Map<String, TreeSet<Integer>> months = new TreeMap<>();
        Set<Integer> all = new TreeSet<>();
        for (Map<String, String> row : table("sources.csv")) {
            int month = Integer.parseInt(row.get("month"));
            all.add(month);
            if (!row.get("case").isEmpty()) {
                months.computeIfAbsent(row.get("case"), name -> new TreeSet<>()).add(month);
            }
        }
        assertThat(months).hasSize(8).allSatisfy((name, seen) -> {
            assertThat(seen).as(name).hasSizeGreaterThanOrEqualTo(4);
            assertThat(seen.last() - seen.first())
                    .as("months from the first source of %s to its last", name)
                    .isGreaterThanOrEqualTo(8);
        });
        assertThat(months.values().stream().mapToInt(Set::size).sum()).isGreaterThanOrEqualTo(44);
        assertThat(all)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void speakersAreWrittenInAtLeastSixShapes() {
        Map<String, String> shapes = new TreeMap<>();
        for (Path path : folder("sources")) {
            String name = path.getFileName().toString();
            if (List.of("txt", "md").contains(format(name))) {
                for (Transcript each :
                        new Ingest(IngestOptions.NONE).read(path, name).transcripts()) {
                    shape(each).ifPresent(shape -> shapes.putIfAbsent(shape, name));
                }
            }
        }
        assertThat(shapes).as("label shapes, and a source of each").hasSizeGreaterThanOrEqualTo(6);
    }

    /** How most labels that ingest found are written: {@code N} for the speaker, {@code 0} for digits. */
    private static Optional<String> shape(Transcript transcript) {
        Map<String, Integer> found = new TreeMap<>();
        int before = 0;
        for (Turn turn : transcript.source().turns()) {
            String between = transcript.text().substring(before, turn.span().start());
            before = turn.span().end();
            if (!turn.speaker().isEmpty()) {
                String label = between.substring(between.lastIndexOf("\n\n") + 1)
                        .strip()
                        .replace(turn.speaker(), "N")
                        .replaceAll("[0-9]+", "0");
                found.merge(label, 1, Integer::sum);
            }
        }
        return found.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    @Test
    void everySourceSaysAtItsHeadThatItIsFictional() {
        assertThat(files()).allSatisfy((name, text) -> {
            String head = text.lines().limit(8).collect(Collectors.joining("\n"));
            assertThat(head).as(name).contains(MARK);
        });
        assertThat(SampleCorpus.readme()).contains("Nothing in it is real");
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

    private static String withoutHead(String text) {
        return text.startsWith("---\n") ? text.substring(text.indexOf("\n---\n", 4) + 5) : text;
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
                .map(SampleCorpus::words)
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
}
