package org.emic.report;

import java.io.IOException;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * Findings as a JUnit report: a suite a file, a test case a kind of finding; errors and warnings fail, notes are output. A
 * file without findings is a suite with one passed case. The report has no date and no durations, so that two runs agree.
 */
final class JUnitFindings implements FindingFormat {

    static final String NO_DATE = "1970-01-01T00:00:00";

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String summary() {
        return "a JUnit report: a suite a file, a case a kind of finding";
    }

    @Override
    public void write(Findings findings, Target target, Style style) throws IOException {
        XmlText xml = new XmlText(target.text());
        xml.start("testsuites");
        xml.text("\n");
        int number = 0;
        for (String file : findings.files()) {
            suite(findings, file, number++, xml);
        }
        xml.end();
        xml.flush();
        target.text().flush();
    }

    private static void suite(Findings findings, String file, int number, XmlText xml) throws IOException {
        List<Diagnostic> found = findings.in(file);
        List<String> ids =
                found.stream().map(Diagnostic::id).distinct().sorted().toList();
        long failures = ids.stream().filter(id -> !failing(found, id).isEmpty()).count();
        xml.start(
                "testsuite",
                "name",
                findings.name() + " " + file,
                "package",
                findings.name().replace(' ', '.'),
                "id",
                Integer.toString(number),
                "timestamp",
                NO_DATE,
                "hostname",
                "localhost",
                "tests",
                Integer.toString(Math.max(1, ids.size())),
                "failures",
                Long.toString(failures),
                "errors",
                "0",
                "time",
                "0");
        xml.text("\n");
        xml.start("properties");
        xml.end();
        if (ids.isEmpty()) {
            testCase(findings.name(), file, xml);
            xml.end();
        }
        for (String id : ids) {
            testCase(id + " " + findings.summary(id), file, xml);
            for (Diagnostic each : failing(found, id)) {
                xml.start("failure", "type", each.id(), "message", each.message());
                xml.text(each.render());
                xml.end();
                // The schema allows one failure a case; the others stand in its text below.
                break;
            }
            xml.end();
        }
        xml.start("system-out");
        found.forEach(each -> {
            try {
                xml.text(each.render() + "\n");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        xml.end();
        xml.start("system-err");
        xml.end();
        xml.end();
    }

    private static void testCase(String name, String file, XmlText xml) throws IOException {
        xml.start("testcase", "name", name, "classname", file, "time", "0");
    }

    private static List<Diagnostic> failing(List<Diagnostic> found, String id) {
        return found.stream()
                .filter(each -> each.id().equals(id) && each.severity() != Severity.NOTE)
                .toList();
    }
}
