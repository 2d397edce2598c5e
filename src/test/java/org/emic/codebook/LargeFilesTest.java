package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Large files end in one clear answer. A reader that needs the square of a file's length would take minutes here; what it does
 * take is measured in {@code docs/performance.md}.
 */
class LargeFilesTest {

    private static final String HEAD = "emic: codebook/1\nname: x\nversion: 1.0.0\nlanguage: en\n";
    private static final String CODES = HEAD + "codes:\n";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a comment of megabytes", HEAD + "# " + "x".repeat(5_000_000) + "\ncodes: []\n", ""),
                Arguments.of("a key of megabytes", HEAD + "x".repeat(3_000_000) + ": 1\ncodes: []\n", "CBK-003"),
                Arguments.of("a text of megabytes", HEAD + "citation: " + "x y".repeat(2_000_000) + "\ncodes:\n", ""),
                Arguments.of("many codes", CODES + numbered("  - id: c%d\n", 200_000), "CBK-033"),
                Arguments.of("many codes without an id", CODES + "  - id: A B\n".repeat(200_000), "CBK-033"),
                Arguments.of("one code many times", CODES + "  - id: a\n".repeat(200_000), "CBK-033"),
                Arguments.of("many keys", HEAD + numbered("k%d: 1\n", 200_000) + "codes: []\n", "CBK-033"),
                Arguments.of(
                        "many links", CODES + "  - id: a\n    brief: 'é" + "[[x]]".repeat(500_000) + "'\n", "CBK-032"),
                Arguments.of("many anchors", CODES + numbered("  - &a%d {id: c%d}\n", 100_000), "CBK-004"));
    }

    private static String numbered(String form, int count) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append(form.replace("%d", Integer.toString(i))));
        return all.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aLargeFileEndsInOneAnswer(String name, String text, String id) {
        ReadCodebook read = CodebookReader.read("x.yaml", text.getBytes(StandardCharsets.UTF_8));

        if (id.isEmpty()) {
            assertThat(read.diagnostics()).isEmpty();
        } else {
            assertThat(read.diagnostics()).extracting(Diagnostic::id).contains(id);
        }
        read.diagnostics()
                .forEach(
                        each -> assertThat(each.render().length()).as(each.id()).isLessThan(3_000));
    }
}
