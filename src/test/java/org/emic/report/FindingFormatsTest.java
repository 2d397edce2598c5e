package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Findings in every format, over text that would break out of each. */
class FindingFormatsTest {

    private static final Path SCHEMAS = Path.of("../shared/data/schemas");

    private static final String HOSTILE = "a \"code\" <b>&amp; ]]> 100%, :: \u001b[31m\u0000 \n::error::x \ud83d\ude00";

    private static final Findings SOME = new Findings(
            "codebook lint",
            List.of("books/a b,c:d.yaml", "clean.yaml"),
            Map.of("CHK-001", "a code without a definition"),
            List.of(
                    Diagnostic.error("CHK-007", place(3, 5, 4), HOSTILE, "hint " + HOSTILE),
                    Diagnostic.warning("CHK-001", place(9, 0, 0), "no definition", ""),
                    Diagnostic.warning("CHK-001", place(12, 3, 1), "no definition either", "write one"),
                    Diagnostic.note("CHK-010", Place.file("books/a b,c:d.yaml"), "deep", "")));

    private static Place place(int line, int column, int length) {
        return new Place("books/a b,c:d.yaml", line, column, length, "  - id: a");
    }

    private static String written(String format, Findings findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingWriters.named(format).write(findings, Target.of(out), Style.plain("1.2.3"));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sarifIsValidAgainstItsPublishedSchema() throws IOException {
        Path file = SCHEMAS.resolve("sarif-schema-2.1.0.json");
        Assumptions.assumeTrue(Files.exists(file), "the published schemas are not here");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(file));
        for (Findings each : List.of(SOME, new Findings("codebook lint", List.of(), Map.of(), List.of()))) {
            assertThat(schema.validate(written("sarif", each), com.networknt.schema.InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void sarifSaysWhereInCodePointsAndEscapesPaths() throws IOException {
        JsonNode run =
                new ObjectMapper().readTree(written("sarif", SOME)).get("runs").get(0);
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        JsonNode first = run.get("results").get(0);
        JsonNode where = first.get("locations").get(0).get("physicalLocation");
        assertThat(where.get("artifactLocation").get("uri").asText()).isEqualTo("books/a%20b,c:d.yaml");
        assertThat(where.get("region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":5,\"endColumn\":9}");
        assertThat(first.get("message").get("text").asText()).startsWith(HOSTILE);
        assertThat(run.get("tool")
                        .get("driver")
                        .get("rules")
                        .get(first.get("ruleIndex").asInt())
                        .get("id")
                        .asText())
                .isEqualTo("CHK-007");
        assertThat(run.get("results").get(1).get("partialFingerprints"))
                .isNotEqualTo(run.get("results").get(2).get("partialFingerprints"));
    }

    @Test
    void junitIsValidAgainstItsPublishedSchema() throws IOException, SAXException {
        Path file = SCHEMAS.resolve("JUnit.xsd");
        Assumptions.assumeTrue(Files.exists(file), "the published schemas are not here");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var schema = factory.newSchema(file.toFile());
        for (Findings each : List.of(SOME, new Findings("codebook lint", List.of("a.yaml"), Map.of(), List.of()))) {
            schema.newValidator()
                    .validate(new StreamSource(
                            new ByteArrayInputStream(written("junit", each).getBytes(StandardCharsets.UTF_8))));
        }
        assertThat(written("junit", SOME))
                .contains("tests=\"3\" failures=\"2\"")
                .contains("tests=\"1\" failures=\"0\"");
    }

    @Test
    void checkstyleIsWellFormedAndCountsEachFinding() throws IOException, SAXException, ParserConfigurationException {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written("checkstyle", SOME).getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("file").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(4);
    }

    @Test
    void githubLinesEscapeAsItsToolkitDoes() throws IOException {
        List<String> lines = written("github", SOME).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith("::error file=books/a b%2Cc%3Ad.yaml,line=3,col=5,endColumn=9,title=CHK-007::a \"code\"")
                .contains("100%25, ::")
                .contains("%0A::error::x");
        assertThat(lines.get(3)).startsWith("::notice file=books/a b%2Cc%3Ad.yaml,title=CHK-010::deep");
    }

    @Test
    void jsonCounts() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written("json", SOME));
        assertThat(json.get("counts").toString()).isEqualTo("{\"errors\":1,\"warnings\":2,\"notes\":1,\"files\":2}");
        assertThat(json.get("findings").get(0).get("message").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void textSumsUpAndSteersNoTerminal() throws IOException {
        String text = written("text", SOME);
        assertThat(text).endsWith("1 error, 2 warnings, 1 note in 2 files\n").doesNotContain("\u001b");
        assertThat(written("text", new Findings("x", List.of("a"), Map.of(), List.of())))
                .isEqualTo("nothing found in 1 file\n");
    }
}
