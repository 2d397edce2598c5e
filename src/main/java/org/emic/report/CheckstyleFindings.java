package org.emic.report;

import java.io.IOException;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Findings in Checkstyle's XML, which most build servers read. */
final class CheckstyleFindings implements FindingFormat {

    @Override
    public String id() {
        return "checkstyle";
    }

    @Override
    public String summary() {
        return "Checkstyle's XML, which most build servers read";
    }

    @Override
    public void write(Findings findings, Target target, Style style) throws IOException {
        XmlText xml = new XmlText(target.text());
        xml.start("checkstyle", "version", "4.3");
        xml.text("\n");
        for (String file : findings.files()) {
            xml.start("file", "name", file);
            xml.text("\n");
            for (Diagnostic each : findings.in(file)) {
                xml.start(
                        "error",
                        "line",
                        Integer.toString(Math.max(1, each.place().line())),
                        "column",
                        Integer.toString(Math.max(1, each.place().column())),
                        "severity",
                        each.severity() == Severity.NOTE
                                ? "info"
                                : each.severity().word(),
                        "message",
                        each.message() + (each.hint().isEmpty() ? "" : " (hint: " + each.hint() + ")"),
                        "source",
                        "emic." + each.id());
                xml.end();
            }
            xml.end();
        }
        xml.end();
        xml.flush();
        target.text().flush();
    }
}
