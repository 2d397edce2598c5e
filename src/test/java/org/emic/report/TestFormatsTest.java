package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.report.TestCase.Outcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What was tried in every format, over text that would break out of each. */
class TestFormatsTest {

    private static final String HOSTILE = "a \"b\" <c>&amp; ]]> # TODO x \\ \u001b[31m\u0000 \nnot ok 9\n  ...\n😀";
    private static final Place PLACE = new Place("a b.yaml", 3, 5, 4, "      - x");

    private static final TestRun RUN = new TestRun(
            "codebook test",
            List.of(
                    new TestRun.Suite(
                            "a b.yaml",
                            List.of(Diagnostic.error("RUL-006", PLACE, "'(' is not closed", "add it")),
                            List.of(
                                    test("typical", Outcome.PASSED, "coded by shouting/1"),
                                    test("typical", Outcome.FAILED, ""),
                                    test("atypical", Outcome.COUNTED, ""),
                                    test("atypical", Outcome.COUNTED, "coded by shouting/1"),
                                    test("typical", Outcome.SKIPPED, "no rule to try it with")),
                            List.of("visits 1.0.0: "
                                    + HOSTILE.lines().findFirst().orElseThrow()),
                            List.of(Map.of("code", "shouting"))),
                    new TestRun.Suite("none.yaml", List.of(), List.of(), List.of(), List.of())));

    private static TestCase test(String list, Outcome outcome, String remark) {
        Optional<Diagnostic> failure = outcome == Outcome.FAILED
                ? Optional.of(Diagnostic.error("TST-001", PLACE, "no rule finds it " + HOSTILE, HOSTILE))
                : Optional.empty();
        return new TestCase("shouting", list, HOSTILE, PLACE, outcome, remark, failure);
    }

    private static String written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestWriters.named(format).write(RUN, Target.of(out), Style.plain("1.2.3"));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void junitIsValidAgainstItsPublishedSchema() throws IOException, SAXException {
        Path file = Path.of("../shared/data/schemas/JUnit.xsd");
        Assumptions.assumeTrue(Files.exists(file), "the published schemas are not here");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(file.toFile())
                .newValidator()
                .validate(new StreamSource(
                        new ByteArrayInputStream(written("junit").getBytes(StandardCharsets.UTF_8))));
        assertThat(written("junit")).contains("tests=\"6\" failures=\"2\" errors=\"0\" skipped=\"1\"");
    }

    @Test
    void tapHasALineATestAndNoTextBecomesADirective() throws IOException {
        List<String> lines = written("tap").lines().toList();
        assertThat(lines.get(0)).isEqualTo("TAP version 14");
        assertThat(lines.get(1)).isEqualTo("1..6");
        List<String> tests =
                lines.stream().filter(line -> line.matches("(not )?ok .*")).toList();
        assertThat(tests).hasSize(6);
        assertThat(tests.get(0)).isEqualTo("not ok 1 - '(' is not closed");
        assertThat(tests.get(1)).startsWith("ok 2 - shouting, typical: a \"b\"").contains("\\# TODO x \\\\ ");
        assertThat(tests.get(2)).startsWith("not ok 3 ");
        assertThat(tests.get(3)).startsWith("not ok 4 ").endsWith(" # TODO counted only");
        assertThat(tests.get(4)).startsWith("ok 5 ").endsWith(" # TODO counted only");
        assertThat(tests.get(5)).startsWith("ok 6 ").endsWith(" # SKIP no rule to try it with");
        assertThat(lines.stream().filter(line -> line.equals("  ..."))).hasSize(2);
        assertThat(String.join("", lines)).doesNotContain("\u001b");
    }

    @Test
    void jsonHasExamplesCoverageAndCounts() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written("json"));
        assertThat(json.get("counts").toString()).isEqualTo("{\"passed\":1,\"failed\":1,\"counted\":2,\"skipped\":1}");
        JsonNode file = json.get("files").get(0);
        assertThat(file.get("examples").get(0).get("text").asText()).isEqualTo(HOSTILE);
        assertThat(file.get("examples").get(1).get("failure").get("id").asText())
                .isEqualTo("TST-001");
        assertThat(file.get("codes").get(0).get("code").asText()).isEqualTo("shouting");
        assertThat(file.get("diagnostics").get(0).get("id").asText()).isEqualTo("RUL-006");
    }

    @Test
    void textSteersNoTerminal() throws IOException {
        assertThat(written("text")).contains("error[TST-001]").doesNotContain("\u001b");
    }
}
