package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.check.ExampleResult;
import org.emic.check.ExampleTests;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.emic.report.TestCase;
import org.emic.report.TestCase.Outcome;
import org.emic.report.TestRun;

/**
 * The examples of one codebook as a suite of tests to print.
 *
 * @param file as the person named it
 * @param reading what was wrong with the file
 */
record ExampleSuite(String file, List<Diagnostic> reading) {

    TestRun.Suite unread() {
        return new TestRun.Suite(file, reading, List.of(), List.of(), List.of());
    }

    TestRun.Suite of(Codebook codebook, ExampleTests tests) {
        return new TestRun.Suite(
                file,
                reading,
                tests.results().stream().map(ExampleSuite::testCase).toList(),
                summary(codebook, tests),
                coverage(codebook, tests));
    }

    private static TestCase testCase(ExampleResult result) {
        Outcome outcome = !result.tried()
                ? Outcome.SKIPPED
                : result.failure().isPresent()
                        ? Outcome.FAILED
                        : result.list().equals("atypical") ? Outcome.COUNTED : Outcome.PASSED;
        String by = result.rules().stream().map(Rule::id).collect(Collectors.joining(", "));
        String remark = !result.tried() ? "no rule to try it with" : by.isEmpty() ? "" : "coded by " + by;
        return new TestCase(
                result.code().id(), result.list(), result.text(), result.place(), outcome, remark, result.failure());
    }

    private static List<String> summary(Codebook codebook, ExampleTests tests) {
        List<String> lines = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        counts.add(counted(tests, "typical", true, "coded"));
        counts.add(counted(tests, "close-but-no", false, "not coded"));
        counts.add(counted(tests, "atypical", true, "coded"));
        lines.add(codebook.name() + " " + codebook.version() + ": " + String.join("; ", counts));
        int codes = (int) codebook.all().count();
        lines.add("  coverage: " + (codes - tests.withoutExamples().size()) + " of " + codes + " codes have examples; "
                + (tests.rules().size() - tests.unexercised().size()) + " of "
                + tests.rules().size() + " rules find one");
        name(
                "codes without examples",
                tests.withoutExamples().stream().map(Code::id).toList(),
                lines);
        name("rules that find no example", ids(tests.unexercised()), lines);
        name("rules that ask about no words, not tried", ids(tests.wordless()), lines);
        long untried = tests.results().stream().filter(each -> !each.tried()).count();
        if (untried > 0) {
            lines.add("  examples of codes without rules, for people: " + untried);
        }
        return lines;
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.id() + " (line " + rule.place().line() + ")")
                .toList();
    }

    private static void name(String what, List<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add("  " + what + ": " + String.join(", ", names));
        }
    }

    private static String counted(ExampleTests tests, String list, boolean coded, String word) {
        List<ExampleResult> tried = tests.results().stream()
                .filter(each -> each.tried() && each.list().equals(list))
                .toList();
        long so = tried.stream().filter(each -> each.coded() == coded).count();
        return so + " of " + tried.size() + " " + list + " examples " + word;
    }

    private static List<Map<String, Object>> coverage(Codebook codebook, ExampleTests tests) {
        Map<String, List<ExampleResult>> byCode = tests.results().stream()
                .collect(Collectors.groupingBy(each -> each.code().id()));
        Set<String> unexercised = tests.unexercised().stream().map(Rule::id).collect(Collectors.toSet());
        return codebook.all()
                .map(code -> coverage(code, byCode.getOrDefault(code.id(), List.of()), unexercised))
                .toList();
    }

    private static Map<String, Object> coverage(Code code, List<ExampleResult> own, Set<String> unexercised) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code.id());
        for (String list : List.of("typical", "atypical", "close-but-no")) {
            List<ExampleResult> some =
                    own.stream().filter(each -> each.list().equals(list)).toList();
            String name = list.replace('-', '_');
            row.put(name, some.size());
            row.put(name + "_coded", (int)
                    some.stream().filter(ExampleResult::coded).count());
        }
        row.put("rules", code.rules().size());
        row.put(
                "rules_without_example",
                code.rules().stream()
                        .filter(rule -> unexercised.contains(rule.id()))
                        .map(Rule::id)
                        .toList());
        return row;
    }
}
