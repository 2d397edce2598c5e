package org.emic.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.EmicException;
import org.junit.jupiter.api.Test;

/** The list of formats is whole, and every format has its files and its line in the manual. */
class CodebookFormatsTest {

    @Test
    void everyFormatIsInTheList() {
        List<String> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.emic.interchange").stream()
                        .filter(each -> each.isAssignableTo(CodebookFormat.class) && !each.isInterface())
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();

        assertThat(CodebookFormats.ALL.stream()
                        .map(each -> each.getClass().getName())
                        .sorted())
                .isEqualTo(classes)
                .isNotEmpty();
        assertThat(CodebookFormats.ALL.stream().map(CodebookFormat::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyFormatThatIsReadHasAFixtureFolder() {
        assertThat(CodebookFormats.readable())
                .allSatisfy(
                        id -> assertThat(ReadingGoldenTest.FOLDER.resolve(id)).isDirectory());
    }

    @Test
    void everyFormatHasItsLineInTheManual() throws IOException {
        String page = Files.readString(Path.of("docs/manual/convert.md"));
        for (CodebookFormat format : CodebookFormats.ALL) {
            String reads = format instanceof CodebookFormat.Reading ? "yes" : "no";
            String writes = format instanceof CodebookFormat.Writing ? "yes" : "no";
            String endings = String.join(
                    ", ",
                    format.endings().stream().map(each -> "`." + each + "`").toList());
            assertThat(page)
                    .contains("| `" + format.id() + "` | " + format.summary() + " | " + endings + " | " + reads + " | "
                            + writes + " |");
        }
    }

    @Test
    void everyFormatTellsWhatItIs() {
        assertThat(CodebookFormats.ALL).allSatisfy(format -> {
            assertThat(format.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(format.endings()).isNotEmpty().allMatch(each -> each.matches("[a-z0-9]+"));
            assertThat(format.id()).matches("[a-z]+");
            assertThat(format instanceof CodebookFormat.Reading || format instanceof CodebookFormat.Writing)
                    .isTrue();
        });
    }

    @Test
    void aFormatThatIsNoneIsToldWithTheNearest() {
        ForeignFile file = file("a.bin", "\u0001");
        assertThatThrownBy(() -> CodebookFormats.reader(Optional.of("jsno"), file))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining("INT-001")
                .hasMessageContaining("did you mean 'json'?");
        assertThatThrownBy(() -> CodebookFormats.writer(Optional.empty(), "book.xyz"))
                .hasMessageContaining("INT-002")
                .hasMessageContaining("--to");
    }

    static ForeignFile file(String name, String text) {
        return new ForeignFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
