package org.emic.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.emic.codebook.SameCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Unit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** REFI-QDA codebooks: valid by the standard's own schema, and the codes come back as they were. */
class QdcFormatTest {

    private static final Path REFI = Path.of("../shared/data/refi-qda");

    static Stream<Codebook> books() throws IOException {
        return org.emic.codebook.RandomCodebooks.shippedAndRandom(200);
    }

    @ParameterizedTest
    @MethodSource("books")
    void theCodesComeBack(Codebook book) throws IOException {
        Incoming read = read(written(book));

        assertThat(read.hasErrors()).as(read.diagnostics().toString()).isFalse();
        assertThat(SameCodebook.codes(read.codebook().orElseThrow())).isEqualTo(SameCodebook.codes(book));
    }

    @Test
    void whatTheFormatHasNoPlaceForIsListed() throws IOException {
        Codebook book = org.emic.codebook.RandomCodebooks.shippedAndRandom(0)
                .findFirst()
                .orElseThrow();

        List<Diagnostic> lost = new QdcFormat().write(book, new ByteArrayOutputStream());

        assertThat(lost).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("INT-030");
            assertThat(each.message())
                    .isEqualTo("REFI-QDA has no place for the codebook's name (" + book.name() + "), version ("
                            + book.version() + "), description, citation");
        });
    }

    @Test
    void aCodeHasTheSameGuidInEveryFile() throws IOException {
        String once = written(org.emic.codebook.RandomCodebooks.of(3));

        assertThat(written(org.emic.codebook.RandomCodebooks.of(3))).isEqualTo(once);
        assertThat(once).contains("guid=\"9");
    }

    @Test
    void aCodebookWithoutCodesCannotBeWritten() {
        Codebook empty = new Codebook("a", "1.0.0", "en", Unit.TURN, "", "", List.of(), "");

        assertThatThrownBy(() -> written(empty)).hasMessageContaining("INT-036");
    }

    @Tag("real")
    @Test
    void whatIsWrittenIsValidByTheSchema() throws IOException, SAXException {
        Assumptions.assumeTrue(Files.isDirectory(REFI), "the schema of REFI-QDA is not here");
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(REFI.resolve("Codebook.xsd").toFile())
                .newValidator();
        for (Codebook book : books().toList()) {
            validator.validate(new StreamSource(new StringReader(written(book))));
        }
    }

    @Tag("real")
    @Test
    void theExampleOfTheStandardIsRead() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REFI), "the standard's example is not here");
        Incoming read = read(Files.readString(REFI.resolve("annex-a-codebook.qdc")));

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.codebook().orElseThrow().all().map(Code::name))
                .containsExactly("Topics", "Economy", "Health care", "Values", "Conservatives", "Liberals");
        assertThat(read.codebook()
                        .orElseThrow()
                        .find("health-care")
                        .orElseThrow()
                        .definition())
                .isEqualTo("Health care issues, doctor, patients, etc.");
    }

    private static String written(Codebook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QdcFormat().write(book, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Incoming read(String xml) {
        return new QdcFormat().read(CodebookFormatsTest.file("book.qdc", xml));
    }
}
