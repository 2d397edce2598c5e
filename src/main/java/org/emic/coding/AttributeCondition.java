package org.emic.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.model.Expression.Comparison;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * A condition on an attribute: {@code month>6}, {@code site=Leeds}.
 *
 * @param name of the attribute
 * @param comparison how
 * @param value with what, as written
 */
public record AttributeCondition(String name, Comparison comparison, String value) {

    private static final Pattern FORM =
            Pattern.compile("([^=<>:\\s]+)\\s*(?::?(<=|>=|<|>)|[=:])\\s*(.*)", Pattern.DOTALL);

    /** How a condition is written, for messages. */
    public static final String FORMS = "name=value, name>value, name>=value, name<value or name<=value";

    /** Reads a condition; empty if it is none. */
    public static Optional<AttributeCondition> of(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.EQUAL;
        for (Comparison each : Comparison.values()) {
            if (each.sign().equals(form.group(2))) {
                comparison = each;
            }
        }
        return Optional.of(new AttributeCondition(form.group(1), comparison, form.group(3)));
    }

    /** Whether the source has the attribute and its value fits; the case of letters does not count in texts. */
    boolean fits(Source source) {
        Optional<Value> there = source.attributes().get(name);
        if (there.isEmpty()) {
            return false;
        }
        if (there.get() instanceof Value.Text text && comparison == Comparison.EQUAL) {
            return text.text().toLowerCase(Locale.ROOT).equals(value.strip().toLowerCase(Locale.ROOT));
        }
        Optional<Value> wanted = there.get().type().read(value);
        return wanted.isPresent() && fits(there.get().compareTo(wanted.get()));
    }

    /** Whether the source's value, if there is one, can be compared with that of the condition. */
    boolean canBeCompared(Source source) {
        return source.attributes()
                .get(name)
                .map(there -> there.type().read(value).isPresent())
                .orElse(true);
    }

    private boolean fits(int order) {
        return switch (comparison) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
