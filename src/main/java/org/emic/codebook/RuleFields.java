package org.emic.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Unit;
import org.emic.rule.RulePrinter;

/** A rule as the text or the keys that {@link RuleReader} reads. */
final class RuleFields {

    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    private RuleFields() {}

    /**
     * The rule: a text where it says nothing but what it matches.
     *
     * @param usual the unit it has if it names none
     */
    static JsonNode of(Rule rule, Unit usual) {
        RuleFields written = new RuleFields();
        boolean named = rule.id().indexOf('/') < 0;
        if (named) {
            written.fields.put("id", rule.id());
        }
        written.fields.put("match", rule.text());
        rule.unless().ifPresent(unless -> written.fields.put("unless", RulePrinter.print(unless)));
        rule.condition().ifPresent(written::conditions);
        if (!rule.unit().equals(usual)) {
            written.fields.put("unit", rule.unit().written());
        }
        return written.fields.size() == 1 ? TextNode.valueOf(rule.text()) : written.fields;
    }

    private void conditions(Expression condition) {
        List<Expression> groups = condition instanceof Expression.And and ? and.operands() : List.of(condition);
        for (int i = 0; i < groups.size(); i++) {
            boolean another = i + 1 < groups.size() && isRole(groups.get(i)) && isRole(groups.get(i + 1));
            group(groups.get(i), another);
        }
    }

    private static boolean isRole(Expression group) {
        return values(group).stream().allMatch(value -> value.field().equals("role"));
    }

    private static List<Expression.Condition> values(Expression group) {
        return (group instanceof Expression.Or or ? or.operands() : List.of(group))
                .stream().map(Expression.Condition.class::cast).toList();
    }

    /**
     * What one key asks: a value, or several of which one must fit.
     *
     * @param beforeRole whether the key {@code role} comes behind it, so that this one is a {@code speaker: role:x}
     */
    private void group(Expression group, boolean beforeRole) {
        List<Expression.Condition> values = values(group);
        String field = values.get(0).field();
        if (field.startsWith("attr.")) {
            fields.withObjectProperty("attr").set(field.substring("attr.".length()), written(values, false));
            return;
        }
        // Only 'speaker' may mix labels and roles.
        boolean mixed = values.stream().anyMatch(value -> !value.field().equals(field));
        boolean bySpeaker = mixed || beforeRole;
        fields.set(bySpeaker ? "speaker" : field, written(values, bySpeaker));
    }

    private static JsonNode written(List<Expression.Condition> values, boolean bySpeaker) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Expression.Condition value : values) {
            String role = bySpeaker && value.field().equals("role") ? "role:" : "";
            list.add(role + value.comparison().sign() + value.value());
        }
        return list.size() == 1 ? list.get(0) : list;
    }
}
