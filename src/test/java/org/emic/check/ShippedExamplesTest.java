package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the codebooks we ship hold: every typical one is found by its code's rules, no close-but-no one is. */
class ShippedExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyTypicalExampleIsFoundAndNoCloseButNoOne() {
        return books().map(book ->
                DynamicTest.dynamicTest(book.codebook().orElseThrow().name(), () -> {
                    ExampleTests tests = ExampleTests.run(subject(book));
                    assertThat(tests.failures()).isEmpty();
                    assertThat(tests.wordless())
                            .as("rules that ask about no word")
                            .isEmpty();
                    assertThat(tests.withoutExamples()).isEmpty();
                    assertThat(tests.results().stream().filter(ExampleResult::tried))
                            .hasSizeGreaterThan(100);
                }));
    }

    @Test
    void noExampleStandsUnderTwoCodesOrTwice() {
        Map<String, String> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        books().map(ShippedExamplesTest::subject)
                .forEach(book -> book.codes().stream().flatMap(book::examples).forEach(example -> {
                    String here = book.codebook().name() + ":" + example.code().id();
                    String before = first.putIfAbsent(Words.plain(example.text()), here);
                    if (before != null) {
                        twice.add(before + " and " + here + ": " + example.text());
                    }
                }));
        assertThat(twice).isEmpty();
    }

    private static Subject subject(ReadCodebook book) {
        return new Subject(book.codebook().orElseThrow(), book.places(), Limits.USUAL);
    }

    private static Stream<ReadCodebook> books() {
        try (Stream<Path> files = Files.list(Path.of("codebooks"))) {
            return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(path -> CodebookReader.read(path, path.toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
