package org.emic.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.coding.Filter;
import org.emic.model.Coding;
import picocli.CommandLine.Option;

/** Which of the rules' codings are wanted. */
final class RuleFilterOptions extends SourceFilterOptions {

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Only this code and its sub-codes; CODEBOOK:CODE where two codebooks have it.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--own", description = "Of a code only what carries it itself, without its sub-codes.")
    private boolean own;

    @Override
    Filter filter(ToolCommand command) {
        return with(command, codes, own, Set.of(), Set.of(Coding.By.RULE));
    }

    @Override
    Map<String, List<String>> described() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, "code", codes);
        if (own) {
            all.put("own", List.of("true"));
        }
        all.putAll(super.described());
        return all;
    }
}
