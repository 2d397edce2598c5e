package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error of a codebook as a person sees it, and what of the codebook is left. */
class CodebookErrorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/codebook/errors");
    private static final Path SOURCES = Path.of("src/main/java/org/emic/codebook");

    @ParameterizedTest
    @MethodSource("cases")
    void aCodebookGetsItsErrors(Path folder) throws IOException {
        Path input;
        try (Stream<Path> files = Files.list(folder)) {
            input = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
        }
        ReadCodebook read = CodebookReader.read(input, input.getFileName().toString());
        String left = read.codebook()
                .map(book -> book.all()
                        .map(code -> code.id() + " "
                                + code.rules().stream().map(rule -> rule.id()).toList())
                        .collect(Collectors.joining("\n", "codes and rules left:\n", "\n")))
                .orElse("no codebook\n");
        String actual =
                read.diagnostics().stream().map(Diagnostic::render).collect(Collectors.joining("\n\n")) + "\n\n" + left;
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(Boolean.getBoolean("golden.update"))
                .as("golden files were rewritten: read the diff")
                .isFalse();
    }

    @Test
    void everyErrorIdHasACase() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher ids = Pattern.compile("CBK-\\d{3}").matcher(Files.readString(file));
                while (ids.find()) {
                    used.add(ids.group());
                }
            }
        }
        used.remove("CBK-002"); // a file of 10 MB: HostileCodebookTest
        used.remove("CBK-046"); // what lint --fix leaves alone: CodebookFixesTest
        used.remove("CBK-032"); // a thousand problems: FloodTest
        used.remove("CBK-033"); // more values than a codebook has: LargeFilesTest
        TreeSet<String> shown = new TreeSet<>();
        for (Path folder : cases().toList()) {
            String name = folder.getFileName().toString().substring(0, 7);
            if (name.startsWith("CBK-")) {
                assertThat(Files.readString(folder.resolve("expected.txt"))).contains("[" + name + "]: ");
                shown.add(name);
            }
        }
        assertThat(shown).isEqualTo(used);
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }
}
