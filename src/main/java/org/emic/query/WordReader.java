package org.emic.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;

/** Reads a word that is no operator: a code or a condition. */
record WordReader(Token token, Place place, Vocabulary names) {

    private static final Pattern CONDITION = Pattern.compile(
            "(speaker|role|kind|case|source|coder|origin|attr\\.([^:=<>\"]+))(:=|:?<=|:?>=|:?<|:?>|:|=)(.*)",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.:*?-]+");

    Query read() {
        Matcher condition = CONDITION.matcher(token.text());
        return condition.matches() ? condition(condition) : code();
    }

    private Query condition(Matcher parts) {
        Condition.Field field = parts.group(2) != null
                ? Condition.Field.ATTR
                : Condition.Field.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
        String name = parts.group(2) == null ? "" : parts.group(2);
        String sign = sign(parts.group(3));
        String value = Lexer.unquoted(parts.group(4));
        if (parts.group(4).isEmpty()) {
            throw error("ANA-010", "a value is missing", "\"\" means that there is none");
        }
        boolean ordered = !sign.equals(Condition.EQUAL) && !sign.equals(Condition.EXACTLY);
        if (field == Condition.Field.ATTR) {
            require("attribute", name, names.attributes());
            if (!value.isEmpty() && !(sign.equals(Condition.EXACTLY) && names.isComparableSomewhere(name, value))) {
                comparable(name, value);
            }
        } else if (ordered) {
            throw error(
                    "ANA-012",
                    field.word() + " has no order",
                    "write " + field.word() + ":" + value + ", or compare an attribute");
        } else if (!value.isEmpty()) {
            Set<String> known = names.of(field);
            if (known.stream().noneMatch(each -> each.equalsIgnoreCase(value))) {
                require(field.word(), value, known);
            }
        }
        return new Query.Fulfils(new Condition(field, name, sign, value));
    }

    private static String sign(String written) {
        if (written.equals("=")) {
            return Condition.EQUAL;
        }
        return written.length() > 1 && written.startsWith(":") && !written.equals(Condition.EXACTLY)
                ? written.substring(1)
                : written;
    }

    private void comparable(String name, String value) {
        names.notComparable(name, value).ifPresent(source -> {
            throw error(
                    "ANA-012",
                    "'" + value + "' cannot be compared with " + name + " in the source '" + source + "'",
                    "write a value of the attribute's type");
        });
    }

    private Query code() {
        if (token.text().equals("*")) {
            return new Query.Carries(Optional.empty());
        }
        boolean own = token.text().startsWith("=");
        String raw = own ? token.text().substring(1) : token.text();
        String name = Lexer.unquoted(raw);
        boolean quoted = raw.startsWith("\"") && raw.length() > 2 && raw.endsWith("\"");
        if (!quoted && !CODE.matcher(name).matches()) {
            throw error(
                    "ANA-010",
                    "'" + token.text() + "' is no code and no condition",
                    "put a name with other signs in quotes; conditions are role:parent, attr.month>6, …");
        }
        Set<String> codes = quoted ? names.codesCalled(name, own) : names.codes(name, own);
        if (codes.isEmpty()) {
            require("code", name, names.codeNames());
        }
        return new Query.Carries(Optional.of(codes));
    }

    private void require(String what, String name, Collection<String> known) {
        if (!known.contains(name)) {
            List<String> few = known.stream().limit(10).toList();
            String all = known.isEmpty()
                    ? "the study has no " + what
                    : "there are " + String.join(", ", few) + (known.size() > few.size() ? " …" : "");
            throw error("ANA-011", "there is no " + what + " '" + name + "'", Nearest.hint(name, known, all));
        }
    }

    private EmicException error(String id, String message, String hint) {
        return new EmicException(Diagnostic.error(id, place, message, hint));
    }
}
