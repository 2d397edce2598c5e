package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.emic.analysis.Counted;

/** Findings for people: place, what was found, the line with a caret, what would be right; then how many. */
final class TextFindings implements FindingFormat {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String summary() {
        return "to read: the line with a caret, and what would be right";
    }

    @Override
    public void write(Findings findings, Target target, Style style) throws IOException {
        Writer out = target.text();
        DiagnosticWriter.write(findings.all(), out, style.colour());
        if (!findings.looked().isEmpty()) {
            out.write(findings.looked().entrySet().stream()
                    .map(each -> each.getKey() + ": " + each.getValue())
                    .collect(Collectors.joining(", ", "", "\n")));
        }
        String found = DiagnosticWriter.summary(findings.all());
        int files = findings.files().size();
        out.write((found.isEmpty() ? "nothing found" : found) + " in " + Counted.of(files, "file") + "\n");
        out.flush();
    }
}
