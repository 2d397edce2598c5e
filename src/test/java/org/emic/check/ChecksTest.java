package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A fixture a check has one planted fault: that check fires, there, and no other. A line of what is expected is {@code id line:column}. */
class ChecksTest {

    private static final Path FIXTURES = Path.of("src/test/resources/check");

    static List<Diagnostic> run(Path codebook) {
        ReadCodebook read = CodebookReader.read(codebook, codebook.toString());
        assertThat(read.diagnostics()).isEmpty();
        return Checks.run(new Subject(read.codebook().orElseThrow(), read.places(), Limits.USUAL));
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
    void shippedCodebooksAreClean() throws IOException {
        try (Stream<Path> books = Files.list(Path.of("codebooks"))) {
            assertThat(books.filter(path -> path.toString().endsWith(".yaml")).toList())
                    .allSatisfy(book -> assertThat(run(book).stream().filter(each -> each.severity() != Severity.NOTE))
                            .as(book.toString())
                            .isEmpty());
        }
    }
}
