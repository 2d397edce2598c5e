package org.emic.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.CodebookWriter;
import org.emic.codebook.ReadCodebook;
import org.emic.codebook.SameCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each format's files become: {@code interchange/<format>/<case>/input.*}, read as that format, gives the codebook and
 * the messages of {@code expected.txt}; and Emic's own reader takes the codebook, which is still the same.
 */
class ReadingGoldenTest {

    static final Path FOLDER = Path.of("src/test/resources/interchange");

    @ParameterizedTest
    @MethodSource("cases")
    void aFileBecomesItsCodebook(Path folder) throws IOException {
        Path input = input(folder);
        ForeignFile file = new ForeignFile(input.getFileName().toString(), Files.readAllBytes(input));
        Incoming read = CodebookFormats.reader(
                        Optional.of(folder.getParent().getFileName().toString()), file)
                .read(file);
        String yaml = read.codebook().map(CodebookWriter::yaml).orElse("no codebook\n");
        String actual = yaml + "\n"
                + read.diagnostics().stream().map(each -> each.render() + "\n").collect(Collectors.joining());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(Boolean.getBoolean("golden.update"))
                .as("golden files were rewritten: read the diff")
                .isFalse();
        read.codebook().ifPresent(book -> isTakenByOurReader(book, yaml));
    }

    private static void isTakenByOurReader(Codebook book, String yaml) {
        ReadCodebook again = CodebookReader.read("again.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(again.hasErrors()).as(again.diagnostics().toString()).isFalse();
        assertThat(SameCodebook.whole(again.codebook().orElseThrow())).isEqualTo(SameCodebook.whole(book));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFormatIsKnownByWhatTheFileHolds(Path folder) throws IOException {
        String format = folder.getParent().getFileName().toString();
        Path input = input(folder);
        ForeignFile named = new ForeignFile(input.getFileName().toString(), Files.readAllBytes(input));

        assertThat(CodebookFormats.reader(Optional.empty(), named).id()).isEqualTo(format);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDamagedFileEndsInAMessage(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(input(folder));
        String name = input(folder).getFileName().toString();
        String format = folder.getParent().getFileName().toString();
        for (int seed = 0; seed < 150; seed++) {
            byte[] damaged = Damage.of(bytes, seed);
            ForeignFile file = new ForeignFile(name, damaged);
            CodebookFormats.ALL.stream()
                    .filter(CodebookFormat.Reading.class::isInstance)
                    .map(CodebookFormat.Reading.class::cast)
                    .forEach(each -> each.looksLike(file));
            Incoming read = CodebookFormats.reader(Optional.of(format), file).read(file);
            assertThat(read.codebook().isPresent() || read.hasErrors())
                    .as("seed %d", seed)
                    .isTrue();
            read.diagnostics().forEach(Diagnostic::render);
        }
    }

    static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files
                    .filter(path -> path.getNameCount() == FOLDER.getNameCount() + 2
                            && !path.getParent().endsWith("md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
