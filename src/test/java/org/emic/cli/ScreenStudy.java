package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.emic.coding.Ulids;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.project.Progress;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.screen.Desk;
import org.emic.screen.KeyMap;

/** A small study with a source on the desk. */
final class ScreenStudy {

    static final String SOURCE = "interview-hill-m1";

    private ScreenStudy() {}

    /** Makes the manual's example with its codebook, in {@code folder/study}. */
    static Path in(Path folder) throws IOException {
        SampleStudy.copyOf(Run.HOME.resolve("docs/manual/example"), folder);
        Run.emic(folder, 0, "init", "study");
        Run.emic(folder, 0, "ingest", "transcripts/" + SOURCE + ".txt", "-C", "study", "--kind", "interview");
        Run.emic(folder, 0, "apply", "-C", "study", "visits.yaml");
        return folder.resolve("study");
    }

    static Workspace open(Path study) {
        return Workspace.open(Project.open(study), Progress.SILENT);
    }

    static ScreenJournal journal(Workspace workspace, String coder) {
        Source source = workspace.sources().get(SOURCE);
        return new ScreenJournal(
                workspace, source, coder, new Ulids(Clock.systemUTC(), new SplittableRandom(System.nanoTime())));
    }

    static Desk desk(Workspace workspace, ScreenJournal journal, String coder) {
        Source source = workspace.sources().get(SOURCE);
        return new Desk(new Desk.Setting(
                new Transcript(source, journal.text().text(source)),
                "en",
                workspace.project().settings().roles(),
                List.copyOf(workspace.codebooks().all()),
                Map.of(),
                coder,
                KeyMap.usual()));
    }
}
