package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What the JSON Schema accepts the reader accepts, and the other way round, on ten thousand codebooks that were changed at
 * random; but for what no JSON Schema can say, each of which has its own id.
 */
class SchemaAgainstReaderTest {

    private static final int CODEBOOKS = 10_000;

    /** What the reader says that a schema cannot: of other places in the file, of the language of rules. */
    private static final Map<String, String> BEYOND_A_SCHEMA = new TreeMap<>(Map.of(
            "CBK-014", "ids are unique in the whole tree",
            "CBK-015", "ids of rules are unique in the whole tree",
            "CBK-020", "code: names a code that there is",
            "CBK-021", "codes do not wait for each other",
            "CBK-022", "links lead to codes that there are",
            "CBK-023", "a rule that codes its matches has words to match",
            "CBK-040", "former ids differ from each other and from the id"));

    private static final String ORIGINAL = """
        emic: codebook/1
        name: visits
        version: 1.0.0
        language: en
        unit: turn
        description: What happens at the door.
        citation: Ferguson et al. 2021
        codes:
          - id: anger
            formerly: [rage, fury]
            name: Anger
            brief: Open antagonism.
            definition: Open antagonism between a family and a worker.
            include: Whoever shouts.
            exclude: Dread is [[fear]].
            colour: "#b5382a"
            unit: sentence
            rules:
              - shout* OR yell*
              - id: told-to-leave
                match: get NEAR/3 out
                unless: joke*
                speaker: role:parent
                role: [parent, worker]
                kind: interview
                case: [a, 12]
                source: visit-1
                attr: {month: ">6", site: [north, south]}
                unit: match±10
            examples:
              typical: [She shouted., Get out.]
              atypical: He smiled.
              close-but-no: []
            codes:
              - id: contempt
                rules: sneer*
          - id: fear
            no-rules: Nobody says it.
            examples: {typical: She kept the car running.}
        """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Schema schema;

    @BeforeAll
    static void readTheSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(
                        JSON.readTree(Path.of("codebooks/codebook.schema.json").toFile()));
    }

    private static Object tree(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    }

    /** Ids the reader gives that a schema could give too. */
    private static List<String> reader(String yaml) {
        return CodebookReader.read("m.yaml", yaml.getBytes(StandardCharsets.UTF_8)).diagnostics().stream()
                .filter(each -> !isBeyondASchema(each.id()))
                .map(Diagnostic::render)
                .toList();
    }

    /** What is wrong inside a rule is beyond a schema too; that there is no rule is not. */
    private static boolean isBeyondASchema(String id) {
        return BEYOND_A_SCHEMA.containsKey(id) || (id.startsWith("RUL-") && !id.equals("RUL-001"));
    }

    private static List<String> schema(String yaml) {
        JsonNode tree = JSON.valueToTree(tree(yaml));
        return schema.validate(tree).stream().map(Error::toString).toList();
    }

    @Test
    void bothAcceptTheOriginal() {
        assertThat(reader(ORIGINAL)).isEmpty();
        assertThat(schema(ORIGINAL)).isEmpty();
    }

    @Test
    void bothAcceptTheSameOfTenThousandChangedCodebooks() {
        Object original = tree(ORIGINAL);
        List<String> differences = new ArrayList<>();
        int accepted = 0;
        for (long seed = 0; seed < CODEBOOKS; seed++) {
            String yaml = new MutatedTree(original, seed).yaml();
            List<String> reader = reader(yaml);
            List<String> schema = schema(yaml);
            accepted += reader.isEmpty() && schema.isEmpty() ? 1 : 0;
            if (reader.isEmpty() != schema.isEmpty()) {
                differences.add("seed " + seed + ": " + yaml + " reader " + reader + ", schema " + schema);
            }
        }
        assertThat(differences)
                .as("%d of %d codebooks", differences.size(), CODEBOOKS)
                .isEmpty();
        assertThat(accepted).as("codebooks that both accept").isBetween(CODEBOOKS / 10, CODEBOOKS * 9 / 10);
    }
}
