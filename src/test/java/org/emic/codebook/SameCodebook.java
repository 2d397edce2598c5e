package org.emic.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;

/** All that a codebook says, as lines to compare: everything but where it stands in a file. */
public final class SameCodebook {

    private SameCodebook() {}

    /** With what stands above the codes. */
    public static String whole(Codebook book) {
        return String.join(
                "\n",
                book.name(),
                book.version(),
                book.language(),
                book.unit().written(),
                book.description(),
                book.citation(),
                codes(book));
    }

    /** The codes alone. */
    public static String codes(Codebook book) {
        return book.codes().stream().map(code -> code(code, "")).collect(Collectors.joining("\n"));
    }

    private static String code(Code code, String indent) {
        List<String> lines = List.of(
                code.id(),
                "formerly " + code.formerly(),
                "name " + code.name(),
                "brief " + code.brief(),
                "definition " + code.definition(),
                "include " + code.include(),
                "exclude " + code.exclude(),
                "colour " + code.colour(),
                "no rules " + code.withoutRules(),
                "rules " + code.rules().stream().map(SameCodebook::rule).toList(),
                "typical " + code.examples().typical(),
                "atypical " + code.examples().atypical(),
                "close but no " + code.examples().closeButNo());
        String below = code.codes().stream()
                .map(each -> "\n" + code(each, indent + "  "))
                .collect(Collectors.joining());
        return lines.stream().map(line -> indent + line).collect(Collectors.joining("\n")) + below;
    }

    private static String rule(Rule rule) {
        return rule.id() + " in " + rule.unit().written() + ": " + RulePrinter.print(rule.match()) + " unless "
                + printed(rule.unless()) + " where " + printed(rule.condition());
    }

    private static String printed(Optional<Expression> expression) {
        return expression.map(RulePrinter::print).orElse("-");
    }
}
