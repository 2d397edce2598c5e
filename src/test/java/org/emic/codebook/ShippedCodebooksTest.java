package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The codebooks we ship are read without a word of complaint and leave no field of a code empty. */
class ShippedCodebooksTest {

    private static final Path FOLDER = Path.of("codebooks");

    @TestFactory
    Stream<DynamicTest> everyShippedCodebookIsWholeAndOnTheReadmesList() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        List<Path> books;
        try (Stream<Path> files = Files.list(FOLDER)) {
            books = files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(books).isNotEmpty();
        return books.stream()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                    ReadCodebook read = CodebookReader.read(path, path.toString());
                    assertThat(read.diagnostics()).isEmpty();
                    assertThat(readme).contains("`" + path.getFileName() + "`");
                    Codebook book = read.codebook().orElseThrow();
                    assertThat(book.citation()).isNotEmpty();
                    assertThat(book.description()).isNotEmpty();
                    book.all().forEach(ShippedCodebooksTest::isWhole);
                    assertThat(book.all().map(Code::colour)).doesNotHaveDuplicates();
                }));
    }

    private static void isWhole(Code code) {
        assertThat(List.of(code.name(), code.brief(), code.definition(), code.include(), code.exclude(), code.colour()))
                .as(code.id())
                .doesNotContain("");
        assertThat(code.rules().isEmpty())
                .as(code.id() + " has rules or says why not")
                .isEqualTo(!code.withoutRules().isEmpty());
        assertThat(code.examples().typical()).as(code.id()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(code.examples().atypical()).as(code.id()).isNotEmpty();
        assertThat(code.examples().closeButNo()).as(code.id()).hasSizeGreaterThanOrEqualTo(2);
    }
}
