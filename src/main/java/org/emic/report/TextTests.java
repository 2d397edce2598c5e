package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import org.emic.diagnostic.Visible;

/** Tests for people: what failed, with place and reason; then what was tried. */
final class TextTests implements TestFormat {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String summary() {
        return "to read: what failed and why, then what was tried";
    }

    @Override
    public void write(TestRun run, Target target, Style style) throws IOException {
        Writer out = target.text();
        for (TestRun.Suite suite : run.suites()) {
            DiagnosticWriter.write(suite.reading(), out, style.colour());
            DiagnosticWriter.write(suite.failures(), out, style.colour());
            for (String line : suite.summary()) {
                out.write(Visible.of(line) + "\n");
            }
        }
        out.flush();
    }
}
