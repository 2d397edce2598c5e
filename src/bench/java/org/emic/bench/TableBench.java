package org.emic.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every command that makes a table, from the shell, over a study coded by rule and over one coded by two people. */
final class TableBench {

    /** The commands; words are parted by a stroke. */
    private static final List<String> COMMANDS = List.of(
            "freq",
            "freq|--by|case|--layout|wide",
            "freq|--by|case|--trace|-f|csv",
            "crosstab|--by|kind|--unit|turns",
            "crosstab|--by|case|--unit|segments",
            "cooccur|--within|turn",
            "cooccur|--layout|tidy|-f|csv",
            "cooccur|--within|turn|--layout|tidy|-f|csv",
            "cooccur|--within|sentence|--layout|tidy|-f|csv",
            "sequence|-f|csv",
            "compare|--cases",
            "triangulate",
            "trajectory|--time|month",
            "trajectory|code01|code02|--time|month|--case|c01|--plot|trajectory.svg",
            "saturation|--order|month",
            "saturation|--order|month|--plot|saturation.svg",
            "matrix",
            "matrix|--layout|long|-f|csv",
            "collocates|word01|-f|csv",
            "words",
            "words|--code|code01|--stem|-f|csv",
            "keyness|--speaker|P|--against|--speaker|W",
            "keyness|--code|code01|-f|csv",
            "segments|--where|code01 NEAR/2 turns code02|-f|csv",
            "segments|--where|AT LEAST 2 OF (code01, code02, code03, code04)|-f|csv");

    /** Those that need two people. */
    private static final List<String> OF_TWO = List.of("agree|--coder|ann|--coder|bob");

    private final Path work;
    private final int runs;
    private final List<String> emic;
    private final Report report;

    /** @param emic the command that starts it */
    TableBench(Path work, int runs, List<String> emic, Report report) {
        this.work = work;
        this.runs = runs;
        this.emic = emic;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        for (boolean rules : List.of(true, false)) {
            Path project = project(rules);
            List<String> commands = new ArrayList<>(COMMANDS);
            commands.addAll(rules ? List.of() : OF_TWO);
            for (String command : commands) {
                List<String> words = new ArrayList<>(List.of(command.split("\\|")));
                words.addAll(1, List.of("-C", project.toString()));
                Timing timing = Timing.inTurn(runs, List.of(Timing.process(work, Map.of(), line(words)))).get(0);
                String how = rules ? ", by rule" : ", by hand";
                report.add("emic " + command.replace('|', ' ') + how, timing.shown(), "", "", "< 1 s");
            }
        }
    }

    private Path project(boolean rules) throws IOException, InterruptedException {
        Path project = work.resolve(rules ? "tables-by-rule" : "tables-by-hand");
        if (Files.exists(project)) {
            return project;
        }
        TableStudy study = new TableStudy();
        Path files = work.resolve("tables-files");
        study.transcripts(files);
        Path codebook = work.resolve("tables.yaml");
        Files.writeString(codebook, study.codebook(rules));
        emic("init", project.toString());
        emic("ingest", "-C", project.toString(), files.toString(), "--name-pattern", "{kind}-{case}-m{month:int}");
        emic("apply", "-C", project.toString(), codebook.toString());
        if (!rules) {
            study.logs(project.resolve("codings"));
        }
        summarise(project);
        return project;
    }

    /** A summary in each cell of the matrix, so that all evidence has to be compared. */
    private void summarise(Path project) throws IOException, InterruptedException {
        emic("matrix", "build", "-C", project.toString());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(project.resolve("matrix"))) {
            for (Path file : files) {
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replaceAll("(<!-- emic:theme .*-->\n)", "$1\nWhat somebody made of it.\n"));
            }
        }
        emic("matrix", "build", "-C", project.toString());
    }

    private void emic(String... words) throws IOException, InterruptedException {
        Timing.process(work, Map.of(), line(List.of(words))).run();
    }

    private List<String> line(List<String> words) {
        List<String> line = new ArrayList<>(emic);
        line.addAll(words);
        return line;
    }
}
