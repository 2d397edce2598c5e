package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.coding.CodingLog;
import org.emic.coding.LoggedCoding;
import org.emic.coding.RulesInStudy;
import org.emic.diagnostic.Diagnostic;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A fixture a check has one planted fault: that check fires, there, and no other. A line of what is expected is {@code id line:column}. */
class ChecksTest {

    private static final Path FIXTURES = Path.of("src/test/resources/check");

    /** With the texts beside the codebook, where there are some: a turn a line, by a parent; and what Ana coded in them. */
    static List<Diagnostic> run(Path codebook) throws IOException {
        ReadCodebook read = CodebookReader.read(codebook, codebook.toString());
        assertThat(read.diagnostics()).isEmpty();
        Subject subject = new Subject(read.codebook().orElseThrow(), read.places(), limits(codebook));
        Path turns = codebook.resolveSibling("turns.txt");
        return Checks.run(Files.exists(turns) ? subject.in(corpus(subject, turns)) : subject);
    }

    /** The limits that stand beside the codebook, a name and a number a line; else the usual ones. */
    private static Limits limits(Path codebook) throws IOException {
        Path file = codebook.resolveSibling("limits.txt");
        return Limits.of(
                Files.exists(file)
                        ? Files.readAllLines(file).stream()
                                .map(line -> line.split(" "))
                                .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])))
                        : Map.of());
    }

    private static Corpus corpus(Subject subject, Path file) throws IOException {
        String text = Files.readString(file);
        List<Turn> turns = new ArrayList<>();
        int at = 0;
        for (String line : text.lines().toList()) {
            turns.add(Turn.of(new Span(at, at + line.length()), "P"));
            at += line.length() + 1;
        }
        Origin origin = new Origin("visit.txt", "", "", "txt", "UTF-8");
        Source source = new Source(
                "visit", "visit", "interview", Attributes.NONE, turns, ParagraphBreak.BLANK_LINE, origin, "");
        Study study = new Study(List.of(source), new Roles(new TreeMap<>(Map.of("P", "parent")), new TreeMap<>()));
        Path log = file.resolveSibling("ana.jsonl");
        List<LoggedCoding> codings = Files.exists(log)
                ? CodingLog.read(Map.of("ana", Files.readAllBytes(log))).codings()
                : List.of();
        Set<String> known = subject.codes().stream().map(Code::id).collect(Collectors.toSet());
        try (TextIndex index = TextIndex.inMemory("en")) {
            index.put(new Transcript(source, text), "1");
            index.commit();
            return new Corpus(
                    new RulesInStudy(subject.codebook(), study, index, subject.sentences()),
                    codings.stream().map(LoggedCoding::code).collect(Collectors.toSet()),
                    codings.stream()
                            .filter(each -> !known.contains(each.code()))
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> thePlantedFaultIsFoundAtItsPlaceAndNothingElse() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(FIXTURES)) {
            folders = all.sorted().toList();
        }
        assertThat(folders).hasSizeGreaterThan(1);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    List<String> found = run(folder.resolve("input.yaml")).stream()
                            .map(each -> each.id() + " " + each.place().line() + ":"
                                    + each.place().column())
                            .toList();
                    assertThat(found).isEqualTo(Files.readAllLines(folder.resolve("expected.txt")));
                }));
    }

    @Test
    void everyCheckIsInTheListHasAFixtureAndItsOwnId() throws IOException {
        Set<String> listed =
                Checks.ALL.stream().map(each -> each.getClass().getSimpleName()).collect(Collectors.toSet());
        List<String> classes = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/emic/check"))) {
            for (Path source : sources.toList()) {
                if (Files.readString(source).contains(" implements Check {")) {
                    classes.add(source.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(classes);
        List<String> ids = Checks.ALL.stream().map(each -> each.type().id()).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat(FIXTURES.resolve(id)).isDirectory());
        assertThat(Checks.ALL)
                .allSatisfy(each ->
                        assertThat(each.type().summary()).doesNotEndWith(".").matches("[a-z].*"));
    }

    @Test
    void everyCheckOfAStudyIsInTheListWithItsOwnId() throws IOException {
        List<String> classes = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/emic/check"))) {
            for (Path source : sources.toList()) {
                if (Files.readString(source).contains(" implements StudyCheck {")) {
                    classes.add(source.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(StudyChecks.ALL)
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(classes);
        assertThat(Checks.types()).extracting(CheckType::id).isSorted().doesNotHaveDuplicates();
        assertThat(StudyChecks.ALL)
                .allSatisfy(each ->
                        assertThat(each.type().summary()).doesNotEndWith(".").matches("[a-z].*"));
    }

    @Test
    void shippedCodebooksAreClean() throws IOException {
        try (Stream<Path> books = Files.list(Path.of("codebooks"))) {
            assertThat(books.filter(path -> path.toString().endsWith(".yaml")).toList())
                    .allSatisfy(
                            book -> assertThat(run(book)).as(book.toString()).isEmpty());
        }
    }
}
