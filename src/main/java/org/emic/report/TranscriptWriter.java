package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.emic.model.Attributes;
import org.emic.model.Origin;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.TimeSpan;
import org.emic.model.Transcript;
import org.emic.model.Turn;

/** A transcript for reading: what is known of it, then its turns, numbered, each behind its time and speaker. */
public final class TranscriptWriter {

    private final Writer out;
    private final Style style;

    public TranscriptWriter(Target target, Style style) {
        this.out = target.text();
        this.style = style;
    }

    /** Writes it whole, and flushes. */
    public void write(Transcript transcript, Roles roles) throws IOException {
        Source source = transcript.source();
        out.write(Colour.BOLD.paint(Shown.line(source.title()), style.colour()) + "\n");
        fact("source", source.id());
        fact("kind", source.kind());
        for (var attribute : source.attributes().values().entrySet()) {
            fact(
                    attribute.getKey().equals(Attributes.CASE) ? "case" : "attr." + attribute.getKey(),
                    attribute.getValue().written());
        }
        Origin origin = source.origin();
        fact("file", origin.file() + (origin.part().isEmpty() ? "" : " (" + origin.part() + ")"));
        fact("format", origin.format() + (origin.encoding().isEmpty() ? "" : ", " + origin.encoding()));
        int digits = Integer.toString(source.turns().size()).length();
        for (int i = 0; i < source.turns().size(); i++) {
            String number = Integer.toString(i + 1);
            turn(transcript, source.turns().get(i), roles, " ".repeat(digits - number.length()) + number);
        }
        out.flush();
    }

    private void fact(String name, String value) throws IOException {
        out.write("  " + Colour.FAINT.paint(Shown.line(name) + ":", style.colour()) + " " + Shown.line(value) + "\n");
    }

    private void turn(Transcript transcript, Turn turn, Roles roles, String number) throws IOException {
        List<String> head = new ArrayList<>();
        turn.time().map(time -> TimeSpan.clock(time.start())).ifPresent(head::add);
        String role = roles.of(transcript.source().id(), turn.speaker());
        if (!turn.speaker().isEmpty()) {
            head.add(Colour.BOLD.paint(Shown.line(turn.speaker()), style.colour())
                    + (role.isEmpty() ? "" : " (" + Shown.line(role) + ")"));
        }
        String indent = " ".repeat(number.length() + 2);
        out.write("\n" + Colour.FAINT.paint(number, style.colour()) + "  " + String.join("  ", head));
        boolean first = head.isEmpty();
        out.write(first ? "" : "\n");
        for (String paragraph : turn.span().in(transcript.text()).split("\n", -1)) {
            for (String line : Wrapped.lines(paragraph, indent, style.width())) {
                out.write((first ? line.strip() : line) + "\n");
                first = false;
            }
        }
    }
}
