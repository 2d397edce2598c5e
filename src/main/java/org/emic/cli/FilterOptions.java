package org.emic.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.emic.coding.Filter;
import org.emic.model.Coding;
import picocli.CommandLine.Option;

/** Which codings are wanted. */
final class FilterOptions extends SourceFilterOptions {

    /** Who or what may have coded, as it is typed. */
    static final class Origins implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Coding.By.values()).map(Origins::word).iterator();
        }

        static String word(Coding.By by) {
            return by.name().toLowerCase(Locale.ROOT);
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
            completionCandidates = Origins.class,
            description = "Only codings of this origin: ${COMPLETION-CANDIDATES}.")
    private Set<Coding.By> origins = new LinkedHashSet<>();

    /** Whether sub-codes are left out. */
    boolean own() {
        return own;
    }

    /** Whether only codings of some codes, coders or origins are wanted. */
    boolean asksForCodings() {
        return !codes.isEmpty() || !coders.isEmpty() || !origins.isEmpty();
    }

    /** The codes that were asked for, as typed; empty for all. */
    Set<String> codes() {
        return codes;
    }

    @Override
    Filter filter(ToolCommand command) {
        return with(command, codes, own, coders, origins);
    }

    @Override
    Map<String, List<String>> described() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, "code", codes);
        if (own) {
            all.put("own", List.of("true"));
        }
        put(all, "coder", coders);
        put(all, "origin", origins.stream().map(Origins::word).toList());
        all.putAll(super.described());
        return all;
    }
}
