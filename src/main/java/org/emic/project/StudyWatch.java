package org.emic.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.model.Source;

/**
 * Notices that other commands changed what somebody who works for hours has read: the logs, or the source. By size and
 * time of the files; a log only grows.
 */
public final class StudyWatch {

    private final Project project;
    private final List<Path> files;
    private Map<String, FileStamp> logs = new TreeMap<>();
    private List<FileStamp> texts = List.of();

    /** Looks for the first time. */
    public StudyWatch(Project project, Source source) {
        SourceFiles sources = new SourceFiles(project.root().resolve(Project.SOURCES));
        this.project = project;
        this.files = List.of(sources.text(source.id()), sources.about(source.id()));
        this.texts = stamps();
        look();
    }

    /** From now on the logs are known as they are. */
    public void look() {
        logs = Coders.stamps(project);
    }

    /** Whether a log changed since the last look. */
    public boolean logsChanged() {
        SortedMap<String, FileStamp> now = Coders.stamps(project);
        return !now.equals(logs);
    }

    /** Whether the source changed or vanished since the first look. */
    public boolean sourceChanged() {
        return !stamps().equals(texts);
    }

    private List<FileStamp> stamps() {
        List<FileStamp> all = new ArrayList<>();
        for (Path file : files) {
            try {
                all.add(FileStamp.of(file));
            } catch (IOException e) {
                all.add(new FileStamp(-1, 0));
            }
        }
        return all;
    }
}
