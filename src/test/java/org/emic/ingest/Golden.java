package org.emic.ingest;

import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.CodePoints;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;

/** The readable, stable form of a reading that {@code expected.txt} holds. Offsets are code points. */
final class Golden {

    private Golden() {}

    static String print(Reading reading) {
        StringBuilder out = new StringBuilder();
        for (Draft draft : reading.drafts()) {
            out.append("draft: ").append(escaped(draft.part())).append('\n');
            out.append("encoding: ").append(draft.encoding()).append('\n');
            out.append("paragraphs: ").append(draft.paragraphs()).append('\n');
            out.append("title: ").append(escaped(draft.title())).append('\n');
            out.append("attributes:\n");
            draft.attributes()
                    .forEach((name, value) -> out.append("  ")
                            .append(escaped(name))
                            .append(" = ")
                            .append(escaped(value))
                            .append('\n'));
            out.append(turns(draft));
        }
        out.append("diagnostics:\n");
        reading.diagnostics()
                .forEach(
                        diagnostic -> out.append("  ").append(print(diagnostic)).append('\n'));
        return out.toString().replaceAll("(?m) +$", "");
    }

    static String turns(Draft draft) {
        StringBuilder out = new StringBuilder("turns:\n");
        CodePoints points = CodePoints.of(draft.text());
        for (Turn turn : draft.turns()) {
            Span span = points.fromUtf16(turn.span());
            out.append("  ").append(span.start()).append('-').append(span.end());
            out.append(" [").append(time(turn.time())).append("] ").append(escaped(turn.speaker()));
            out.append("| ").append(escaped(turn.span().in(draft.text()))).append('\n');
        }
        return out.toString();
    }

    private static String time(Optional<TimeSpan> time) {
        return time.map(span -> span.end() == TimeSpan.OPEN
                        ? TimeSpan.clock(span.start())
                        : TimeSpan.clock(span.start()) + "-" + TimeSpan.clock(span.end()))
                .orElse("");
    }

    private static String print(Diagnostic diagnostic) {
        return diagnostic.id() + " " + diagnostic.severity().word() + " "
                + diagnostic.place().line() + ":" + diagnostic.place().column() + " "
                + escaped(diagnostic.message());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\f", "\\f");
    }
}
