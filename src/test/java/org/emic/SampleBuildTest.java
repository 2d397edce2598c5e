package org.emic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.SampleCorpus.BUILT;
import static org.emic.SampleCorpus.folder;
import static org.emic.SampleCorpus.format;
import static org.emic.SampleCorpus.list;
import static org.emic.SampleCorpus.read;
import static org.emic.SampleCorpus.words;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.ingest.Ingested;
import org.emic.model.TimeSpan;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sample study's docx, odt, pdf and xlsx, which the build makes of text: always the same, and they say what the text says. */
class SampleBuildTest {

    /** Who says what: the speaker, and the words without their signs. */
    private record Said(String speaker, List<String> words) {}

    @Test
    void everyTextHasItsFileAndEveryFileItsText() {
        assertThat(folder("text")).extracting(SampleCorpus::built).containsExactlyElementsOf(names(BUILT));
        assertThat(names(BUILT).stream().map(SampleCorpus::format).distinct())
                .containsExactlyInAnyOrder("docx", "odt", "pdf", "xlsx");
    }

    @Test
    void anotherLocaleAndTimeZoneMakeTheSameBytes(@TempDir Path other) throws IOException, InterruptedException {
        ProcessBuilder build = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Chatham",
                "-cp",
                System.getProperty("java.class.path"),
                "org.emic.build.SampleSources",
                "sample-corpus/text",
                "src/build/office",
                other.toString());
        build.directory(Path.of(System.getProperty("emic.home", ".")).toFile());
        build.environment().put("LC_ALL", "C");
        int exit = build.inheritIO().start().waitFor();

        assertThat(exit).isZero();
        assertThat(names(other)).isEqualTo(names(BUILT));
        for (Path file : list(other)) {
            assertThat(file).hasSameBinaryContentAs(BUILT.resolve(file.getFileName()));
        }
    }

    @TestFactory
    Stream<DynamicTest> aFileIsKnownByItsContentAndHasTheSpeakersAndWordsOfItsText() {
        return folder("text").stream()
                .map(text -> dynamicTest(SampleCorpus.built(text), () -> {
                    String name = SampleCorpus.built(text);
                    Ingested nameless = ingest(BUILT.resolve(name), "file");
                    assertThat(nameless.transcripts()).hasSize(1);
                    Transcript read = nameless.transcripts().get(0);
                    assertThat(read.source().origin().format()).isEqualTo(format(name));
                    assertThat(nameless.diagnostics())
                            .extracting(Diagnostic::severity)
                            .containsOnly(Severity.NOTE);
                    if (format(name).equals("xlsx")) {
                        saysTheRows(read, rows(text));
                    } else {
                        saysTheText(read, read(text));
                    }
                }));
    }

    private static void saysTheText(Transcript made, String text) {
        int end = text.indexOf("\n---\n", 4);
        List<String> front = text.substring(4, end)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        String title = front.get(0);
        assertThat(title).isEqualTo("title: " + made.source().title());

        List<String> paragraphs = Stream.of(text.substring(end + 5).split("\n\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        String heading = paragraphs.get(0);
        List<String> body = paragraphs.subList(1, paragraphs.size());
        String facts = String.join("\n", front.subList(1, front.size()));
        assertThat(words(made.text())).isEqualTo(words(heading + "\n" + facts + "\n" + String.join("\n", body)));
        assertThat(made.text().lines().limit(9).anyMatch(line -> line.contains(SampleCorpus.MARK)))
                .as("says at its head that it is fictional")
                .isTrue();

        boolean speech = body.stream().anyMatch(paragraph -> paragraph.startsWith("**"));
        List<Said> said = said(made);
        List<Said> meant = speech
                ? turns(body)
                : body.stream().map(each -> new Said("", words(each))).toList();
        assertThat(speech ? said : said.subList(said.size() - meant.size(), said.size()))
                .isEqualTo(meant);
        assertThat(said.size() - meant.size())
                .as("in a note, the heading and the facts below it stand before")
                .isEqualTo(speech ? 0 : 2);
    }

    private static void saysTheRows(Transcript made, List<Map<String, String>> rows) {
        assertThat(said(made))
                .isEqualTo(rows.stream()
                        .map(row -> new Said(row.get("speaker"), words(row.get("text"))))
                        .toList());
        assertThat(made.source().turns().stream()
                        .map(turn -> TimeSpan.clock(turn.time().orElseThrow().start())))
                .isEqualTo(rows.stream().map(row -> row.get("time") + ".000").toList());
    }

    @Test
    void whatStandsOnEveryPageIsToldAndIsNoText() {
        for (Path text : folder("text")) {
            String name = SampleCorpus.built(text);
            if (format(name).equals("xlsx")) {
                continue;
            }
            Ingested read = ingest(BUILT.resolve(name), name);
            String title = read.transcripts().get(0).source().title();
            assertThat(read.diagnostics())
                    .filteredOn(each -> each.id().equals("ING-072"))
                    .as(name)
                    .singleElement()
                    .satisfies(each -> assertThat(each.message()).contains(title));
            assertThat(read.transcripts().get(0).text()).doesNotContain("Page 1", "Page 2");
        }
    }

    private static Ingested ingest(Path path, String name) {
        return new Ingest(IngestOptions.NONE).read(path, name);
    }

    private static List<Said> said(Transcript made) {
        List<Said> said = new ArrayList<>();
        for (Turn turn : made.source().turns()) {
            said.add(new Said(turn.speaker(), words(turn.span().in(made.text()))));
        }
        return said;
    }

    /** A paragraph with a label begins a turn; one without goes on with it. What stands before the first belongs to none. */
    private static List<Said> turns(List<String> body) {
        List<Said> turns = new ArrayList<>();
        for (String paragraph : body) {
            if (paragraph.startsWith("**")) {
                int colon = paragraph.indexOf(":**");
                turns.add(new Said(paragraph.substring(2, colon), words(paragraph.substring(colon))));
            } else if (!turns.isEmpty()) {
                Said last = turns.remove(turns.size() - 1);
                List<String> words = new ArrayList<>(last.words());
                words.addAll(words(paragraph));
                turns.add(new Said(last.speaker(), words));
            }
        }
        return turns;
    }

    private static List<Map<String, String>> rows(Path text) {
        return SampleCorpus.rows(
                read(text).lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")));
    }

    private static List<String> names(Path folder) {
        assertThat(Files.isDirectory(folder)).as("the build makes " + folder).isTrue();
        return list(folder).stream().map(path -> path.getFileName().toString()).toList();
    }
}
