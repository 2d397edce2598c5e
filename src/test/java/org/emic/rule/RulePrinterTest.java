package org.emic.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.index.oracle.RandomRules;
import org.emic.model.Expression;
import org.junit.jupiter.api.Test;

class RulePrinterTest {

    @Test
    void whatWasPrintedReadsAsTheSameTree() {
        for (long seed = 0; seed < 20_000; seed++) {
            Expression expression = RandomRules.of(seed, List.of("hostility", "told-to-leave"));
            String printed = RulePrinter.print(expression);
            ParsedRule parsed = RuleParser.parse(printed);
            assertThat(parsed.diagnostics())
                    .as("seed %d: %s", seed, printed)
                    .filteredOn(Diagnostic::id, "RUL-037")
                    .hasSameSizeAs(parsed.diagnostics());
            assertThat(shape(parsed.expression().orElseThrow()))
                    .as("seed %d: %s", seed, printed)
                    .isEqualTo(shape(expression));
        }
    }

    /** The tree without its places. */
    static String shape(Expression expression) {
        return expression.toString().replaceAll("at=Span\\[start=\\d+, end=\\d+]", "");
    }
}
