package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;

/**
 * Findings as workflow commands of GitHub Actions, which shows them at the lines of a pull request. Escapes as its toolkit
 * does: {@code % CR LF} in messages, {@code : ,} too in properties.
 */
final class GithubFindings implements FindingFormat {

    @Override
    public String id() {
        return "github";
    }

    @Override
    public String summary() {
        return "workflow commands of GitHub Actions, shown in the pull request";
    }

    @Override
    public void write(Findings findings, Target target, Style style) throws IOException {
        Writer out = target.text();
        for (Diagnostic each : findings.all()) {
            Place place = each.place();
            StringBuilder line =
                    new StringBuilder("::").append(command(each.severity())).append(' ');
            if (!place.file().isEmpty()) {
                line.append("file=").append(property(place.file())).append(',');
            }
            if (place.line() > 0) {
                line.append("line=").append(place.line()).append(',');
            }
            if (place.column() > 0) {
                line.append("col=").append(place.column()).append(',');
                line.append("endColumn=")
                        .append(place.column() + Math.max(1, place.length()))
                        .append(',');
            }
            line.append("title=").append(property(each.id())).append("::");
            String hint = each.hint().isEmpty() ? "" : "\nhint: " + each.hint();
            out.write(line + message(each.message() + hint) + "\n");
        }
        out.flush();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
