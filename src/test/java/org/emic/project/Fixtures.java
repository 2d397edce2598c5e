package org.emic.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.model.Attributes;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Sha256;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.model.Value;

/** Transcripts for tests, made of lines {@code SPEAKER: words}. */
final class Fixtures {

    private Fixtures() {}

    /** An interview whose file has the id for a name and the text for its content. */
    static Transcript interview(String id, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            int start = text.length() + colon + 2;
            text.append(line).append('\n');
            Optional<TimeSpan> time = Optional.of(new TimeSpan(turns.size() * 1000L, turns.size() * 1000L + 900));
            turns.add(new Turn(new Span(start, text.length() - 1), line.substring(0, colon), time));
        }
        String all = text.toString();
        String sha = Sha256.of(all);
        Attributes attributes = new Attributes(new TreeMap<>(Map.of("case", new Value.Text("F01"))));
        Origin origin = new Origin(id + ".txt", "", sha, "txt", "UTF-8");
        return new Transcript(
                new Source(id, "Interview " + id, "interview", attributes, turns, ParagraphBreak.LINE, origin, sha),
                all);
    }

    static Project project(Path folder) {
        return Project.init(folder, "Doorsteps", "en");
    }

    /** Adds and writes; the answers in order. */
    static List<Added> add(Project project, Transcript... transcripts) {
        List<Added> answers = new ArrayList<>();
        try (Lock lock = project.lock();
                Intake intake = project.sources().intake(lock)) {
            for (Transcript each : transcripts) {
                answers.add(intake.add(each));
            }
        }
        return answers;
    }
}
