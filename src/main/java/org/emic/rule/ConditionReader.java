package org.emic.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emic.diagnostic.Nearest;
import org.emic.model.Expression;
import org.emic.model.Expression.Comparison;
import org.emic.model.Span;

/** Understands {@code speaker:}, {@code attr.month:>6}, {@code code:} and their like. */
final class ConditionReader {

    private static final String ATTRIBUTE = "attr.";
    private static final String CODE = "code";
    private static final List<String> FIELDS = List.of("speaker", "role", "kind", "case", "source");
    private static final String KNOWN = "fields are speaker:, role:, kind:, case:, source:, code: and attr.NAME:";

    private final Findings findings;

    ConditionReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether {@code word} looks like a field with a colon: a name that begins with a letter, then {@code :}. */
    static boolean isField(String word) {
        int colon = word.indexOf(':');
        return colon > 0
                && Character.isLetter(word.codePointAt(0))
                && word.substring(0, colon)
                        .codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || c == '.'
                                || c == '-'
                                || c == '_');
    }

    /** Whether nothing of the value stands in {@code word} yet, so that a quoted one may follow. */
    static boolean awaitsValue(String word) {
        return word.substring(word.indexOf(':') + 1).matches("[<>]?=?");
    }

    /** Reads a field with its value. */
    Token read(String word, Span at) {
        int colon = word.indexOf(':');
        String rest = word.substring(colon + 1);
        Comparison comparison = comparison(rest);
        return condition(
                word.substring(0, colon),
                comparison,
                rest.substring(comparison.sign().length()),
                at);
    }

    /** Reads a field whose value was quoted; {@code head} is what stands before the quote. */
    Token read(String head, String value, Span at) {
        int colon = head.indexOf(':');
        return condition(head.substring(0, colon), comparison(head.substring(colon + 1)), value, at);
    }

    private static Comparison comparison(String rest) {
        return Stream.of(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.LESS, Comparison.MORE)
                .filter(each -> rest.startsWith(each.sign()))
                .findFirst()
                .orElse(Comparison.EQUAL);
    }

    private Token condition(String field, Comparison comparison, String value, Span at) {
        Span name = new Span(at.start(), at.start() + field.length());
        boolean attribute = field.equals("attr") || field.startsWith(ATTRIBUTE);
        if (!attribute && !field.equals(CODE) && !FIELDS.contains(field)) {
            unknown(field, name);
        } else if (attribute && !field.matches("attr\\.[a-z0-9_-]+")) {
            attributeName(field, name);
        } else if (value.isBlank()) {
            findings.error(
                    "RUL-027",
                    at,
                    "no value behind '" + field + ":" + comparison.sign() + "'",
                    "write it without a space, in quotes if it has spaces itself: " + field + ":" + comparison.sign()
                            + "\"…\"");
        } else if (value.startsWith("=")) {
            findings.error("RUL-028", at, "'=' behind '" + field + ":'", "write " + field + ":" + value.substring(1));
        } else if (comparison != Comparison.EQUAL && !attribute) {
            findings.error(
                    "RUL-028",
                    at,
                    "'" + comparison.sign() + "' behind '" + field + ":'",
                    "only attributes are compared: attr.month:" + comparison.sign() + "6");
        } else if (field.equals(CODE)) {
            return code(value, at);
        }
        return Token.operand(new Expression.Condition(field, comparison, value, at), at);
    }

    private Token code(String id, Span at) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            findings.error(
                    "RUL-029",
                    at,
                    "'" + id + "' is no code id",
                    "write the id as in the codebook: lower-case letters, digits and '-', without wildcards");
        }
        return Token.operand(new Expression.HasCode(id, at), at);
    }

    private void unknown(String field, Span name) {
        List<String> known = Stream.concat(Stream.of(CODE), FIELDS.stream()).toList();
        String hint = Nearest.hint(field, known, KNOWN + ".") + " To find the word put it in quotes, without the colon";
        findings.error("RUL-025", name, "there is no field '" + field + "'", hint);
    }

    private void attributeName(String field, Span name) {
        String lower = field.toLowerCase(Locale.ROOT);
        boolean byCase = lower.matches("attr\\.[a-z0-9_-]+");
        findings.error(
                "RUL-026",
                name,
                field.length() <= ATTRIBUTE.length()
                        ? "'" + field + ":' without a name"
                        : "'" + field + "' is no attribute name",
                byCase ? "names are lower case: " + lower : "write the name behind the point, such as attr.month:>6");
    }
}
