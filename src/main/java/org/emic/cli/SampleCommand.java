package org.emic.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.emic.diagnostic.EmicException;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code emic sample}: the main job on the sample study, in one command. */
@Command(
        name = "sample",
        description = {
            "Make a project of the sample study, a fictional year of child-protection social work, with what two"
                    + " people coded",
            "in twelve of its sources and their memos; code it by rule; and write segments.csv, frequencies.csv,",
            "frequencies-by-case.csv and summary.md, which are of the rules alone. Shows each command as it runs it.",
        },
        footer = {"", "Example: emic sample study"})
final class SampleCommand extends ToolCommand {

    private static final String CODEBOOK = "codebooks/hostile-relationships.yaml";

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A new folder; without it, emic-sample.")
    private Path folder = Path.of("emic-sample");

    SampleCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        Path study = resolve(folder);
        requireEmpty(study);
        Path corpus = console.home().resolve("sample-corpus");
        Path written = corpus.resolve("sources");
        Path built = console.installed().built().resolve("sample-corpus/sources");
        for (Path part : List.of(written, built)) {
            if (!Files.isDirectory(part)) {
                throw EmicException.of(
                        "CLI-008",
                        "the sample study is not where Emic is installed: " + part,
                        "run bin/emic of a whole checkout, which builds what is missing");
            }
        }
        if (!steps(study, intake(corpus, List.of(written, built)))) {
            return ExitCode.BAD_INPUT;
        }
        for (String folder : List.of("codings", "memos")) {
            copy(corpus.resolve(folder), study.resolve(folder));
        }
        if (!steps(study, coding())) {
            return ExitCode.BAD_INPUT;
        }
        summarise(study);
        return ExitCode.OK;
    }

    /** @param sources the folder of those that are text, and the folder of those that the build makes of text */
    private static List<List<String>> intake(Path corpus, List<Path> sources) {
        return List.of(
                List.of("init", "--title", "The sample study (fictional)"),
                List.of(
                        "ingest",
                        sources.get(0).toString(),
                        sources.get(1).toString(),
                        "--attributes",
                        corpus.resolve("sources.csv").toString(),
                        "--speakers",
                        corpus.resolve("speakers.csv").toString()));
    }

    /** One coder only, the rules: two people and what they agreed on, counted with them, would be four counts in one. */
    private List<List<String>> coding() {
        return List.of(
                List.of("apply", console.home().resolve(CODEBOOK).toString()),
                List.of("segments", "--origin", "rule", "-o", "segments.csv"),
                List.of("freq", "--origin", "rule", "-o", "frequencies.csv"),
                List.of("freq", "--origin", "rule", "--by", "case", "-o", "frequencies-by-case.csv"));
    }

    private static void requireEmpty(Path study) throws IOException {
        if (!Files.exists(study)) {
            return;
        }
        boolean empty = false;
        if (Files.isDirectory(study)) {
            try (Stream<Path> there = Files.list(study)) {
                empty = there.findAny().isEmpty();
            }
        }
        if (!empty) {
            throw EmicException.of(
                    "CLI-007", study + " is there already", "name a new folder: emic sample DIR; nothing was changed");
        }
    }

    /** What people did is files in a project too. */
    private void copy(Path from, Path to) throws IOException {
        say("  cp " + quoted(from.toString()) + "/* " + to.getFileName() + "/");
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private boolean steps(Path study, List<List<String>> commands) throws IOException {
        for (List<String> command : commands) {
            if (step(study, command) != ExitCode.OK.code()) {
                return false;
            }
        }
        return true;
    }

    /** Runs a command in the study's folder; only what is wrong is heard of it. */
    private int step(Path study, List<String> command) throws IOException {
        say("  emic "
                + String.join(" ", command.stream().map(SampleCommand::quoted).toList()));
        Files.createDirectories(study);
        Console.Surroundings there = new Console.Surroundings(
                study, console.installed(), Map.of(), console.clock(), console.random(), console.screen());
        Console inside = new Console(
                new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), console.errBytes(), there);
        String[] words = Stream.concat(command.stream(), Stream.of("--quiet")).toArray(String[]::new);
        return Main.run(inside, words);
    }

    private static String quoted(String word) {
        return word.matches("[-\\w./:=,]+") ? word : "'" + word + "'";
    }

    private void summarise(Path study) throws IOException {
        Project project = Project.open(study);
        try (Workspace workspace = Workspace.open(project, org.emic.project.Progress.SILENT)) {
            StudySummary summary = new StudySummary(workspace);
            OutputFile.write(
                    study.resolve("summary.md"), out -> summary.summary().write(Target.of(out)));
            console.out().print(String.format(Locale.ROOT, """
                The sample study is in %s: %s.

                  summary.md               the themes, by case, and the quotes that show each best
                  frequencies.csv          how often each code occurs
                  frequencies-by-case.csv  the same for each of the eight cases
                  segments.csv             every coded segment with its place and its words

                These are of the rules alone. By hand there are %s.

                Next: cd %s, then
                  emic freq --by month --layout wide --code hostility --origin rule
                  emic freq --by coder --layout wide --origin manual
                  emic segments --code threat --coder consensus
                  emic search 'door* NEAR/5 (slam* OR chain)'
                """, folder, summary.counts(), summary.byHand(), folder));
        }
    }
}
