package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Visible;

/**
 * Tests in the Test Anything Protocol, version 14. What is only counted is a test to do, which cannot fail; what could not
 * be tried is skipped.
 */
final class TapTests implements TestFormat {

    @Override
    public String id() {
        return "tap";
    }

    @Override
    public String summary() {
        return "Test Anything Protocol 14: a line an example";
    }

    @Override
    public void write(TestRun run, Target target, Style style) throws IOException {
        Writer out = target.text();
        long all = run.suites().stream()
                .mapToLong(suite -> suite.reading().size() + suite.cases().size())
                .sum();
        out.write("TAP version 14\n1.." + all + (all == 0 ? " # SKIP no examples" : "") + "\n");
        int number = 0;
        for (TestRun.Suite suite : run.suites()) {
            out.write("# " + plain(suite.file()) + "\n");
            for (Diagnostic each : suite.reading()) {
                boolean worse = each.severity() == org.emic.diagnostic.Severity.ERROR;
                out.write((worse ? "not ok " : "ok ") + ++number + " - " + plain(each.message()) + "\n");
                details(each, out);
            }
            for (TestCase each : suite.cases()) {
                out.write(line(each, ++number) + "\n");
                if (each.failure().isPresent()) {
                    details(each.failure().get(), out);
                }
            }
        }
        out.flush();
    }

    private static String line(TestCase test, int number) {
        String what = " " + number + " - "
                + plain(test.group() + ", " + test.kind() + ": " + test.text().replace('\n', ' '));
        return switch (test.outcome()) {
            case PASSED -> "ok" + what;
            case FAILED -> "not ok" + what;
            case COUNTED -> (test.remark().isEmpty() ? "not ok" : "ok") + what + " # TODO counted only";
            case SKIPPED -> "ok" + what + " # SKIP " + plain(test.remark());
        };
    }

    private static void details(Diagnostic failure, Writer out) throws IOException {
        out.write("  ---\n");
        out.write("  id: " + failure.id() + "\n");
        out.write("  message: " + quoted(failure.message()) + "\n");
        out.write("  hint: " + quoted(failure.hint()) + "\n");
        out.write("  file: " + quoted(failure.place().file()) + "\n");
        out.write("  line: " + failure.place().line() + "\n");
        out.write("  column: " + failure.place().column() + "\n");
        out.write("  ...\n");
    }

    /** A description, in which {@code #} would begin a directive. */
    private static String plain(String text) {
        return Visible.of(text).replace("\\", "\\\\").replace("#", "\\#");
    }

    /** A text of YAML in double quotes. */
    private static String quoted(String text) {
        return text.lines()
                .map(line -> Visible.of(line).replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(Collectors.joining("\\n", "\"", "\""));
    }
}
