package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What an editor says of a codebook by the schema is what the reader says, as far as a schema can tell. */
class CodebookSchemaTest {

    private static final Path FOLDER = Path.of("codebooks");
    private static final Path ERRORS = Path.of("src/test/resources/codebook/errors");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The reader's messages about keys and the shape of their values. */
    private static final Set<String> SHAPES = Set.of(
            "CBK-008", "CBK-009", "CBK-011", "CBK-012", "CBK-013", "CBK-016", "CBK-017", "CBK-018", "CBK-019",
            "CBK-024", "CBK-031");

    /** Files of which no editor makes a tree, or one that the reader forbids as YAML: tags, aliases, depth, documents. */
    private static final Pattern NO_TREE = Pattern.compile("CBK-00[1-7]");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(json(FOLDER.resolve("codebook.schema.json")));

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedCodebookNamesTheSchemaAndFitsIt(Path book) throws IOException {
        String text = Files.readString(book);

        assertThat(text).startsWith("# yaml-language-server: $schema=codebook.schema.json\n");
        assertThat(complaints(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSchemaFindsWhatTheReaderFindsInKeysAndShapes(Path input) throws IOException {
        List<String> ids = CodebookReader.read(input, "input.yaml").diagnostics().stream()
                .map(Diagnostic::id)
                .toList();
        if (ids.stream().anyMatch(id -> NO_TREE.matcher(id).matches())) {
            return;
        }
        List<String> complaints = complaints(Files.readString(input));

        assertThat(!complaints.isEmpty())
                .as("%s, schema: %s", ids, complaints)
                .isEqualTo(ids.stream().anyMatch(SHAPES::contains));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codes:",
                "codes: []",
                "version:\nlanguage: pt-BR\nunit: match±10\ncodes: [{id: a, unit: match+-5}]",
                "codes: {id: a, rules: shout*}",
                "codes: [{id: a, rules: {match: shout, id: loud, role: [parent, 2], attr: {month: '>6', site:"
                        + " north}}}]",
                "codes: [{id: a, examples: {typical: one, atypical: [two, 3], close-but-no: }}]",
                "codes: [{id: 12, name: 2024, brief: yes, examples: }]",
                "codes: [{id: a, no-rules: no words of its own, rules: []}]",
                "codes: [{id: a, formerly: b}, {id: c, formerly: [d, 3]}, {id: e, formerly: }]"
            })
    void whatTheReaderTakesWithoutAWordFits(String rest) {
        String text = "emic: codebook/1\nname: trial\n" + rest + "\n";

        assertThat(CodebookReaderTest.read("trial.yaml", text).diagnostics()).isEmpty();
        assertThat(complaints(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auhtor: me\ncodes: []",
                "codes: [{id: a, color: '#000000'}]",
                "codes: [{id: a, rules: [{match: x, speakers: P}]}]",
                "codes: [{id: a, examples: {tipical: [b]}}]",
                "codes: [{name: no id}]",
                "codes: [{id: a, rules: [{unit: turn}]}]",
                "codes: [{id: a, rules: [{match: x, unless: }]}]",
                "codes: [{id: a, rules: [{match: x, attr: {Month: 6}}]}]",
                "codes: [{id: a, codes: [{id: b, brief: [c]}]}]",
                "version: '1.0'\ncodes: []",
                "language: English!\ncodes: []",
                "codes: [{id: a, unit: match±1001}]",
                "codes: [{id: a, colour: ''}]",
                "codes: [{id: a, rules: [{match: }]}]",
                "codes: [{id: a, rules: [{match: x, kind: []}]}]",
                "codes: [{id: a, rules: [{match: x, attr: {month: '>'}}]}]",
                "codes: [{id: a, examples: {typical: [{She said: no}]}}]",
                "codes: [{id: a, no-rules: 1, rules: shout}]",
                "codes: [{id: -a}]",
                "codes: [{id: a, formerly: [Old Name]}]",
                "codes: [{id: a, formerly: {was: b}}]"
            })
    void whatTheReaderComplainsOfDoesNotFit(String rest) {
        String text = "emic: codebook/1\nname: trial\n" + rest + "\n";

        assertThat(CodebookReaderTest.read("trial.yaml", text).diagnostics()).isNotEmpty();
        assertThat(complaints(text)).isNotEmpty();
    }

    @Test
    void theSchemaHasTheReadersKeysAndAWordOnEach() {
        assertThat(keys("")).containsExactlyInAnyOrderElementsOf(HeaderReader.KEYS);
        assertThat(keys("/definitions/code")).containsExactlyInAnyOrderElementsOf(CodeReader.KEYS);
        assertThat(keys("/definitions/ruleWithKeys")).containsExactlyInAnyOrderElementsOf(RuleReader.KEYS);
        assertThat(keys("/definitions/examples/anyOf/0")).containsExactlyInAnyOrderElementsOf(CodeReader.EXAMPLES);
    }

    private List<String> keys(String place) {
        List<String> keys = new ArrayList<>();
        schema.getSchemaNode().at(place + "/properties").properties().forEach(property -> {
            assertThat(property.getValue().path("description").asText())
                    .as("completion of '%s'", property.getKey())
                    .isNotBlank();
            keys.add(property.getKey());
        });
        return keys;
    }

    private List<String> complaints(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .build();
        JsonNode tree = JSON.valueToTree(new Load(settings).loadFromString(yaml));
        return schema.validate(tree).stream().map(Error::toString).toList();
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(ERRORS)) {
            return files.filter(file -> file.getFileName().toString().matches("input\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }
}
