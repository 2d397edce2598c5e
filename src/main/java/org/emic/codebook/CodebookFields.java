package org.emic.codebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Unit;

/** A codebook as the keys and values of its file, in the order in which people write them; empty fields are left out. */
final class CodebookFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CodebookFields() {}

    static ObjectNode of(Codebook codebook) {
        ObjectNode fields = NODES.objectNode();
        fields.put("emic", HeaderReader.FORMAT);
        fields.put("name", codebook.name());
        fields.put("version", codebook.version());
        fields.put("language", codebook.language());
        fields.put("unit", codebook.unit().written());
        put(fields, "description", codebook.description());
        put(fields, "citation", codebook.citation());
        fields.set("codes", codes(codebook.codes(), codebook.unit()));
        return fields;
    }

    private static ArrayNode codes(List<Code> codes, Unit unit) {
        ArrayNode list = NODES.arrayNode();
        codes.forEach(code -> list.add(code(code, unit)));
        return list;
    }

    private static ObjectNode code(Code code, Unit unit) {
        ObjectNode fields = NODES.objectNode();
        fields.put("id", code.id());
        list(fields, "formerly", code.formerly());
        put(fields, "name", code.name().equals(code.id()) ? "" : code.name());
        put(fields, "brief", code.brief());
        put(fields, "definition", code.definition());
        put(fields, "include", code.include());
        put(fields, "exclude", code.exclude());
        put(fields, "colour", code.colour());
        put(fields, "no-rules", code.withoutRules());
        if (!code.rules().isEmpty()) {
            ArrayNode rules = fields.putArray("rules");
            code.rules().forEach(rule -> rules.add(RuleFields.of(rule, unit)));
        }
        ObjectNode examples = NODES.objectNode();
        list(examples, "typical", code.examples().typical());
        list(examples, "atypical", code.examples().atypical());
        list(examples, "close-but-no", code.examples().closeButNo());
        if (!examples.isEmpty()) {
            fields.set("examples", examples);
        }
        if (!code.codes().isEmpty()) {
            fields.set("codes", codes(code.codes(), unit));
        }
        return fields;
    }

    private static void put(ObjectNode fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, value);
        }
    }

    private static void list(ObjectNode fields, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = fields.putArray(key);
            values.forEach(list::add);
        }
    }
}
