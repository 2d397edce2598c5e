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

    @Test
    void aFormatThatGoesOnlyOneWayIsToldSo() {
        assertThatThrownBy(() -> CodebookFormats.reader(Optional.of("docx"), file("a.docx", "")))
                .hasMessageContaining("INT-003")
                .hasMessageContaining("can be written, not read");
        assertThatThrownBy(() -> CodebookFormats.writer(Optional.empty(), "a.lc3"))
                .hasMessageContaining("INT-003")
                .hasMessageContaining("can be read, not written");
    }

    @Test
    void theContentTellsTheFormatWhereTheNameDoesNot() {
        assertThat(List.of(
                                "emic: codebook/1\nname: a\ncodes: []",
                                "{\"emic\": \"codebook/1\"}",
                                "<?xml version='1.0'?><x:CodeBook/>",
                                "<!-- mine --><dictionary><cnode/></dictionary>",
                                "%\n1\ta\n%\nword\t1",
                                "+a\nword",
                                "A\n\tWORD (1)",
                                "good: [happy]",
                                "Name,Definition\nFear,Of things")
                        .stream()
                        .map(text -> CodebookFormats.reader(Optional.empty(), file("-", text))
                                .id()))
                .containsExactly(
                        "yaml", "json", "qdc", "yoshikoder", "liwc", "lexicoder", "wordstat", "quanteda", "csv");
    }

    @Test
    void whatIsNestedWithoutEndEndsInAnError() {
        String codes = "<Code name=\"a\">".repeat(100_000);
        assertThat(new QdcFormat().read(file("deep.qdc", "<CodeBook>" + codes)).diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo("INT-015"));
        assertThat(new QuantedaFormat()
                        .read(file("deep.yml", "a: " + "[".repeat(100_000)))
                        .hasErrors())
                .isTrue();
        String indented = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(depth -> "\t".repeat(depth) + "c" + depth + "\n")
                .collect(java.util.stream.Collectors.joining());
        assertThat(new WordstatFormat().read(file("deep.cat", indented)).diagnostics())
                .anyMatch(each -> each.id().equals("INT-015") && each.place().line() == 31);
        String numbered = indented.replaceAll("(?m)^(\\t*)c(\\d+)$", "$1$2\tc$2");
        assertThat(new LiwcFormat()
                        .read(file("deep.dic", "%\n" + numbered + "%\n"))
                        .diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo("INT-015"));
    }

    @Test
    void aThousandMessagesAreEnough() {
        Incoming read = new LexicoderFormat().read(file("a.lc3", "+a\nword\n" + "...\n".repeat(2_000) + "\n"));

        assertThat(read.codebook()).isPresent();
        assertThat(read.diagnostics()).hasSize(1_001);
        assertThat(read.diagnostics().get(1_000).message()).isEqualTo("1000 more messages like these are not shown");
    }

    @Test
    void manyCodesOfOneNameInOneLineAreReadSoon() {
        String codes = "<Code name='\u00e9' isCodable='true'/>".repeat(50_000);
        Incoming read = new QdcFormat().read(file("wide.qdc", "<CodeBook><Codes>" + codes + "</Codes></CodeBook>"));

        assertThat(read.codebook().orElseThrow().codes()).hasSize(50_000);
        assertThat(read.codebook().orElseThrow().find("e-50000")).isPresent();
    }

    static ForeignFile file(String name, String text) {
        return new ForeignFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
