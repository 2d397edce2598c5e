package org.emic.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.coding.Filter;
import org.emic.model.Coding;
import picocli.CommandLine.Option;

/** Which codings are wanted. */
final class FilterOptions extends SourceFilterOptions {

    /** Who or what coded, as it is typed. */
    enum Origin {
        manual(Coding.By.MANUAL),
        rule(Coding.By.RULE),
        imported(Coding.By.IMPORT);

        private final Coding.By by;

        Origin(Coding.By by) {
            this.by = by;
        }
    }

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Only this code and its sub-codes; CODEBOOK:CODE where two codebooks have it.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--own", description = "Of a code only what carries it itself, without its sub-codes.")
    private boolean own;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Only what this coder coded; rules are rules:CODEBOOK.")
    private Set<String> coders = new LinkedHashSet<>();

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "Only codings of this origin: ${COMPLETION-CANDIDATES}.")
    private Set<Origin> origins = new LinkedHashSet<>();

    /** Whether sub-codes are left out. */
    boolean own() {
        return own;
    }

    /** The codes that were asked for, as typed; empty for all. */
    Set<String> codes() {
        return codes;
    }

    @Override
    Filter filter(ToolCommand command) {
        Set<Coding.By> by = EnumSet.noneOf(Coding.By.class);
        origins.forEach(origin -> by.add(origin.by));
        return with(command, codes, own, coders, by);
    }

    @Override
    Map<String, List<String>> described() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, "code", codes);
        if (own) {
            all.put("own", List.of("true"));
        }
        put(all, "coder", coders);
        put(all, "origin", origins.stream().map(Enum::name).toList());
        all.putAll(super.described());
        return all;
    }
}
