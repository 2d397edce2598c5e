package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.analysis.TriangulationRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a triangulation shows. */
final class TriangulateOptions {

    /** The findings, as they are typed. */
    static final class Findings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(TriangulationRequest.Finding.values())
                    .map(TriangulationRequest.Finding::word)
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "The themes; without any, those of --code, or all codes that lie under no other.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--time", paramLabel = "ATTR", description = "The attribute that says when; month without it.")
    private String time = "month";

    @Option(
            names = "--opposed",
            paramLabel = "CODE=CODE",
            description = "Two codes that say the opposite of each other, for dissonance; may be given several times.")
    private List<String> opposed = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "FINDING",
            split = ",",
            completionCandidates = Findings.class,
            description = "Only these findings: ${COMPLETION-CANDIDATES}.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = FrequencyOptions.Layouts.class,
            description = "Kinds of sources as columns (wide, the default) or a row for each (long).")
    private FrequencyOptions.Layout layout;

    @Option(
            names = "--trace",
            description = "With each count, the emic segments command that lists what it counts; the layout is long.")
    private boolean trace;

    String time() {
        return time;
    }

    /** All codes that were named. */
    Set<String> codes(ToolCommand command) {
        Set<String> all = new LinkedHashSet<>(codes);
        pairs(command).forEach((code, others) -> {
            all.add(code);
            all.addAll(others);
        });
        return all;
    }

    /** @throws picocli.CommandLine.ParameterException if no table can be made of the options together */
    TriangulationRequest request(ToolCommand command, boolean own) {
        boolean wide = layout == null ? !trace : layout == FrequencyOptions.Layout.WIDE;
        TriangulationRequest request = new TriangulationRequest(
                List.copyOf(codes),
                time,
                pairs(command),
                only.stream()
                        .map(word -> TriangulationRequest.Finding.of(word)
                                .orElseThrow(() -> UnitOptions.unknown(command, "finding", word, new Findings())))
                        .toList(),
                own,
                wide,
                trace);
        request.problem().ifPresent(problem -> {
            throw command.usage(problem);
        });
        return request;
    }

    /** For each code those opposed to it; each pair counts both ways. */
    private Map<String, List<String>> pairs(ToolCommand command) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (String written : opposed) {
            String[] two = written.split("=", -1);
            if (two.length != 2 || two[0].isBlank() || two[1].isBlank()) {
                throw command.usage("'" + written + "' is no pair of codes: write hostility=compassion");
            }
            if (two[0].strip().equals(two[1].strip())) {
                throw command.usage("'" + written + "': a code cannot say the opposite of itself");
            }
            pairs.computeIfAbsent(two[0].strip(), each -> new ArrayList<>()).add(two[1].strip());
            pairs.computeIfAbsent(two[1].strip(), each -> new ArrayList<>()).add(two[0].strip());
        }
        return pairs;
    }
}
