package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic ingest}: takes transcripts in. */
@Command(
        name = "ingest",
        description = {
            "Take transcripts in: files, folders with all that is below them, or - for standard input.",
            "Prints what was read; what was dropped, guessed or not understood is told on standard error, with its"
                    + " place.",
            "",
            "Formats: txt, md, docx, doc, odt, rtf, pdf, html, vtt, srt, csv, tsv, xlsx, jsonl; what a file is, its"
                    + " content tells.",
            "A file that is already there is not doubled; a changed one is refused (see: emic source replace).",
        },
        footer = {
            "",
            "Examples:",
            "  emic ingest ../transcripts --name-pattern '{kind}-{case}-m{month:int}'",
            "  emic ingest notes.docx --kind observation --attr case=hill --attr month=3",
            "  emic ingest ../transcripts --attributes sources.csv --speakers speakers.csv --dry-run",
        })
final class IngestCommand extends ProjectCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    List<Path> paths = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What they are: interview, observation, supervision, focus-group, survey, document, …")
    String kind;

    @Option(
            names = "--attr",
            paramLabel = "NAME=VALUE",
            description = "An attribute of all of them; may be given several times.")
    Map<String, String> attributes = new TreeMap<>();

    @Option(
            names = "--attributes",
            paramLabel = "TABLE",
            description = "A table (csv, tsv, xlsx) of attributes: one row a source (column source or file) or a case.")
    Path attributeTable;

    @Option(
            names = "--name-pattern",
            paramLabel = "PATTERN",
            description = "What the file names tell: '{kind}-{case}-m{month:int}'; * passes over anything.")
    String namePattern;

    @Option(
            names = "--speakers",
            paramLabel = "TABLE",
            description = "A table of who the speakers are: columns speaker, role, and source where it differs. Kept in"
                    + " emic.yaml.")
    Path speakerTable;

    @Option(
            names = "--columns",
            paramLabel = "USE=NAME,…",
            split = ",",
            hideParamSyntax = true,
            description = "Which column of a table is what: text=Answer,speaker=Who; guessed, and shown, without it.")
    Map<String, String> columns = new TreeMap<>();

    @Option(names = "--dry-run", description = "Tell what would be done, and change nothing.")
    boolean dryRun;

    @Mixin
    OutputOptions output;

    IngestCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        IngestRun ingest = new IngestRun(this, project());
        output.write(this, ingest.run());
        tell(ingest.diagnostics());
        say(ingest.summary());
        return ingest.refused() ? ExitCode.BAD_INPUT : ExitCode.OK;
    }
}
