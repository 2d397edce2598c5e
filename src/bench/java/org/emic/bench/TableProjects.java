package org.emic.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The study as projects of Emic, coded by rule and by two people; made once and kept. */
final class TableProjects {

    private final Path work;
    private final List<String> emic;
    private final TableStudy study;
    private final Path files;

    /**
     * @param emic the command that starts it
     * @param files the folder with the study's transcripts
     */
    TableProjects(Path work, List<String> emic, TableStudy study, Path files) {
        this.work = work;
        this.emic = emic;
        this.study = study;
        this.files = files;
    }

    /** @param rules by rule, or else by two people */
    Path make(boolean rules) throws IOException, InterruptedException {
        Path project = work.resolve(rules ? "tables-by-rule" : "tables-by-two");
        Path done = work.resolve(project.getFileName() + ".done");
        if (Files.exists(done)) {
            return project;
        }
        Bench.delete(project);
        Path codebook = work.resolve("tables.yaml");
        Files.writeString(codebook, study.codebook(rules));
        emic("init", project.toString());
        emic("ingest", "-C", project.toString(), files.toString(), "--name-pattern", "{kind}-{case}-m{month:int}");
        emic("apply", "-C", project.toString(), codebook.toString());
        if (!rules) {
            study.logs(project.resolve("codings"));
        }
        summarise(project);
        Files.createFile(done);
        return project;
    }

    /** A summary in each cell of the matrix, so that all evidence has to be compared. */
    private void summarise(Path project) throws IOException, InterruptedException {
        emic("matrix", "build", "-C", project.toString());
        try (DirectoryStream<Path> summaries = Files.newDirectoryStream(project.resolve("matrix"))) {
            for (Path file : summaries) {
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replaceAll("(<!-- emic:theme .*-->\n)", "$1\nWhat somebody made of it.\n"));
            }
        }
        emic("matrix", "build", "-C", project.toString());
    }

    private void emic(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(emic);
        line.addAll(List.of(words));
        Timing.process(work, Map.of(), line, 0).run();
    }
}
