package org.emic.report;

import java.io.IOException;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Tests as a JUnit report: a suite a file, a test case an example. It has no date and no durations, so that two runs agree.
 */
final class JUnitTests implements TestFormat {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String summary() {
        return "a JUnit report: a suite a file, a case an example";
    }

    @Override
    public void write(TestRun run, Target target, Style style) throws IOException {
        XmlText xml = new XmlText(target.text());
        xml.start("testsuites");
        xml.text("\n");
        int number = 0;
        for (TestRun.Suite suite : run.suites()) {
            suite(run.name(), suite, number++, xml);
        }
        xml.end();
        xml.flush();
        target.text().flush();
    }

    private static void suite(String run, TestRun.Suite suite, int number, XmlText xml) throws IOException {
        List<Diagnostic> wrong = suite.reading().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        xml.start(
                "testsuite",
                "name",
                run + " " + suite.file(),
                "package",
                run.replace(' ', '.'),
                "id",
                Integer.toString(number),
                "timestamp",
                JUnitFindings.NO_DATE,
                "hostname",
                "localhost",
                "tests",
                Integer.toString(wrong.size() + suite.cases().size()),
                "failures",
                Long.toString(wrong.size() + suite.count(TestCase.Outcome.FAILED)),
                "errors",
                "0",
                "skipped",
                Long.toString(suite.count(TestCase.Outcome.SKIPPED)),
                "time",
                "0");
        xml.text("\n");
        xml.start("properties");
        xml.end();
        for (Diagnostic each : wrong) {
            xml.start("testcase", "name", each.id() + " " + each.message(), "classname", suite.file(), "time", "0");
            failure(each, xml);
            xml.end();
        }
        for (TestCase each : suite.cases()) {
            testCase(suite.file(), each, xml);
        }
        xml.start("system-out");
        xml.text(String.join("\n", suite.summary()));
        xml.end();
        xml.start("system-err");
        xml.end();
        xml.end();
    }

    private static void testCase(String file, TestCase test, XmlText xml) throws IOException {
        String name = test.kind() + ": " + test.text();
        xml.start("testcase", "name", name, "classname", file + " " + test.group(), "time", "0");
        if (test.failure().isPresent()) {
            failure(test.failure().get(), xml);
        } else if (test.outcome() == TestCase.Outcome.SKIPPED) {
            xml.start("skipped", "message", test.remark());
            xml.end();
        }
        xml.end();
    }

    private static void failure(Diagnostic each, XmlText xml) throws IOException {
        xml.start("failure", "type", each.id(), "message", each.message());
        xml.text(each.render());
        xml.end();
    }
}
