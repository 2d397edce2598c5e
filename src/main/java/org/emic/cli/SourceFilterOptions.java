package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.coding.AttributeCondition;
import org.emic.coding.Filter;
import org.emic.model.Coding;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which sources and whose words are wanted. Values of one option are alternatives; different options must all hold. */
class SourceFilterOptions {

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "Only this source; like all filters it may be given several times.")
    private Set<String> sources = new LinkedHashSet<>();

    @Option(names = "--case", paramLabel = "CASE", description = "Only sources of this case.")
    private Set<String> cases = new LinkedHashSet<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only sources of this kind.")
    private Set<String> kinds = new LinkedHashSet<>();

    @Option(names = "--speaker", paramLabel = "LABEL", description = "Only what this speaker says.")
    private Set<String> speakers = new LinkedHashSet<>();

    @Option(names = "--role", paramLabel = "ROLE", description = "Only what speakers of this role say.")
    private Set<String> roles = new LinkedHashSet<>();

    @Option(
            names = "--attr",
            paramLabel = "CONDITION",
            description = "Only sources whose attribute fits: month=3, 'month>6', 'date<=2026-03-14', site=Leeds.")
    private List<String> attributes = new ArrayList<>();

    /** @throws ParameterException if a condition is none */
    Filter filter(ToolCommand command) {
        return with(command, Set.of(), false, Set.of(), Set.of());
    }

    /** What was asked for: each option's name and its values, in the order of the help. */
    Map<String, List<String>> described() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, "source", sources);
        put(all, "case", cases);
        put(all, "kind", kinds);
        put(all, "speaker", speakers);
        put(all, "role", roles);
        put(all, "attr", attributes);
        return all;
    }

    final Filter with(ToolCommand command, Set<String> codes, boolean own, Set<String> coders, Set<Coding.By> origins) {
        List<AttributeCondition> conditions = new ArrayList<>();
        for (String written : attributes) {
            conditions.add(AttributeCondition.of(written)
                    .orElseThrow(() -> command.usage(
                            "'" + written + "' is no condition on an attribute: " + AttributeCondition.FORMS)));
        }
        return new Filter(codes, own, cases, kinds, speakers, roles, coders, sources, conditions, origins);
    }

    static void put(Map<String, List<String>> all, String name, Iterable<String> values) {
        List<String> list = new ArrayList<>();
        values.forEach(list::add);
        if (!list.isEmpty()) {
            all.put(name, list);
        }
    }
}
