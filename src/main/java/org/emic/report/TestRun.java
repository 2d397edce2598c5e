package org.emic.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;

/**
 * What was tried, ready to be printed for people, for a build server or for another program.
 *
 * @param name of what was run, such as {@code codebook test}
 * @param suites in the order they are printed
 */
public record TestRun(String name, List<Suite> suites) {

    public TestRun {
        suites = List.copyOf(suites);
    }

    /**
     * What was tried of one file.
     *
     * @param file as the person named it
     * @param reading what was wrong with the file itself
     * @param cases in the order of the file
     * @param summary lines for people, without line breaks
     * @param coverage what was tried of each part of the file, for programs: values as {@link JsonDocument} takes them
     */
    public record Suite(
            String file,
            List<Diagnostic> reading,
            List<TestCase> cases,
            List<String> summary,
            List<Map<String, Object>> coverage) {

        public Suite {
            reading = List.copyOf(reading);
            cases = List.copyOf(cases);
            summary = List.copyOf(summary);
            coverage = List.copyOf(coverage);
        }

        long count(TestCase.Outcome outcome) {
            return cases.stream().filter(each -> each.outcome() == outcome).count();
        }

        List<Diagnostic> failures() {
            return cases.stream().flatMap(each -> each.failure().stream()).toList();
        }
    }

    /** Over all suites, by outcome, zeros too. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(TestCase.Outcome.values())
                .forEach(outcome -> counts.put(
                        outcome.name().toLowerCase(Locale.ROOT),
                        suites.stream().mapToLong(suite -> suite.count(outcome)).sum()));
        return counts;
    }
}
