package org.emic.report;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.emic.analysis.Counted;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Prints diagnostics for people, and sums them up. */
public final class DiagnosticWriter {

    private DiagnosticWriter() {}

    /** All of them in their order, each ended by a line break. */
    public static void write(Collection<Diagnostic> diagnostics, Appendable out, boolean colour) throws IOException {
        for (Diagnostic each : diagnostics.stream().sorted().toList()) {
            out.append(text(each, colour)).append('\n');
        }
    }

    /** One of them as people read it, without a final line break. */
    public static String text(Diagnostic diagnostic, boolean colour) {
        String head = diagnostic.severity().word() + "[" + diagnostic.id() + "]";
        String text = diagnostic.render();
        int at = text.indexOf(head + ": ");
        return text.substring(0, at)
                + colour(diagnostic.severity()).paint(head, colour)
                + text.substring(at + head.length());
    }

    /** {@code 2 errors, 1 warning}; empty if there are none. */
    public static String summary(Collection<Diagnostic> diagnostics) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        diagnostics.forEach(each -> counts.merge(each.severity(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> Counted.of(count.getValue(), count.getKey().word()))
                .collect(Collectors.joining(", "));
    }

    private static Colour colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Colour.RED;
            case WARNING -> Colour.YELLOW;
            case NOTE -> Colour.BLUE;
        };
    }
}
