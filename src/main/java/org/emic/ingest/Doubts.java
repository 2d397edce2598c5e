package org.emic.ingest;

import java.util.Set;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;

/** What looks like a label or a time and was not taken for one. */
final class Doubts {

    private Doubts() {}

    /** A time whose digits are none. */
    static Diagnostic badTime(Lines lines, Stamp stamp) {
        return Diagnostic.warning(
                "ING-010",
                lines.place(stamp.where()),
                "'" + stamp.where().in(lines.text()) + "' is no time; the turn has none",
                "write minutes and seconds with two digits each, such as 00:12:34 or 12:34");
    }

    /** Looks at a line of a transcript that has no label. */
    static void line(Lines lines, int line, Regularity.Case found, Findings findings) {
        String text = lines.text();
        int from = lines.first(line);
        int end = lines.end(line);
        Stamp stamp = "[\\#".indexOf(text.charAt(from)) >= 0 ? Clock.at(text, from, end) : Stamp.NONE;
        if (stamp.kind() == Stamp.Kind.MALFORMED) {
            findings.add(badTime(lines, stamp));
            return;
        }
        int name = from;
        while (name < end && name < from + 3 && "*_".indexOf(text.charAt(name)) >= 0) {
            name++;
        }
        boolean emphasised = name > from;
        int limit = Math.min(end, name + SpeakerName.LONGEST);
        String start = text.substring(name, limit);
        boolean known =
                found.speakers().stream().anyMatch(speaker -> !speaker.isEmpty() && begins(start, speaker, emphasised));
        boolean unclosed =
                emphasised && name - from > 1 && start.indexOf(':') > 0 && found.shape() instanceof BoldShape;
        if (known || unclosed) {
            findings.add(Diagnostic.warning(
                    "ING-013",
                    lines.place(new Span(from, Math.min(limit, end))),
                    "this begins like a label and is not written as the others are ("
                            + found.shape().example() + "); read as words of the turn before",
                    "if somebody speaks here, write the label as the others are"));
        }
    }

    /** The speaker, then what is no sentence: a closing mark of emphasis, a wide gap, a bracket, a semicolon. */
    private static boolean begins(String start, String speaker, boolean emphasised) {
        if (!start.startsWith(speaker)) {
            return false;
        }
        String rest = start.substring(speaker.length());
        return (rest.startsWith("  ") && !rest.isBlank())
                || rest.startsWith("\t")
                || rest.startsWith(" [")
                || rest.startsWith(" (")
                || rest.startsWith(" \\[")
                || rest.startsWith(";")
                || (emphasised && (rest.startsWith("*") || rest.startsWith("_")));
    }

    /** Labels that recur in a text that was read as paragraphs. */
    static void unused(Lines lines, Regularity.Case found, Findings findings) {
        boolean weak = found.shape() instanceof NameAloneShape
                || found.shape() instanceof TabShape
                || found.shape() instanceof NumberedShape
                || found.shape() instanceof TimeRowShape;
        Set<String> speakers = new TreeSet<>(found.speakers());
        if (weak || speakers.size() < 2) {
            return;
        }
        findings.add(Diagnostic.note(
                "ING-015",
                lines.place(found.labels().get(0).mark()),
                "what looks like labels ("
                        + String.join(", ", speakers.stream().limit(4).toList()) + ") stands on "
                        + found.labels().size()
                        + " lines, too few or too scattered for a transcript; the paragraphs are the turns",
                "in a transcript every change of speaker has its label"));
    }
}
