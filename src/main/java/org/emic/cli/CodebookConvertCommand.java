package org.emic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.interchange.CodebookFormat;
import org.emic.interchange.CodebookFormats;
import org.emic.interchange.ForeignFile;
import org.emic.interchange.Incoming;
import org.emic.model.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic codebook convert}: a codebook in another form. */
@Command(
        name = "convert",
        description = {
            "Turn a codebook, a dictionary or a table of codes into another form of file. The formats follow from the"
                    + " names",
            "of the files, or from what FROM holds. What of FROM the new form cannot hold is listed on standard error.",
            "After an error nothing is written. docs/manual/convert.md tells what goes where in each format.",
        },
        footer = {
            "",
            "Exit codes: 0 converted, 3 FROM has errors or TO is there already.",
            "",
            "Examples:",
            "  emic codebook convert codes.xlsx codebooks/visits.yaml",
            "  emic codebook convert codebooks/visits.yaml visits.qdc",
            "  emic codebook convert LSD2015.lc3 sentiment.yaml --language en",
            "  emic codebook convert codebooks/visits.yaml - --to md",
        })
final class CodebookConvertCommand extends ToolCommand {

    /** Formats to read, for help and completion. */
    static final class Sources implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CodebookFormats.readable().iterator();
        }
    }

    /** Formats to write, for help and completion. */
    static final class Targets implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CodebookFormats.writable().iterator();
        }
    }

    @Parameters(paramLabel = "FROM", index = "0", description = "The file to read; - for standard input.")
    private String from;

    @Parameters(
            paramLabel = "TO",
            index = "1",
            arity = "0..1",
            description = "The file to write; - or nothing for standard output.")
    private String to = NewFile.STANDARD;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = Sources.class,
            description = "The format of FROM: ${COMPLETION-CANDIDATES}.")
    private String fromFormat;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = Targets.class,
            description = "The format of TO: ${COMPLETION-CANDIDATES}.")
    private String toFormat;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Give the codebook this name; without it, its own or FROM's.")
    private String name;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Give it this language (en, de, pt-BR); without it, its own, else en.")
    private String language;

    @Option(names = "--force", description = "Replace TO if it is there.")
    private boolean force;

    CodebookConvertCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        CodebookNaming naming = new CodebookNaming(this, name, language);
        CodebookFormat.Writing writer = CodebookFormats.writer(Optional.ofNullable(toFormat), to);
        NewFile target = new NewFile(this, to, force);
        target.check(writer.isBinary(), writer.id(), "name another file, or replace it with --force");
        ForeignFile file = new InputFile(this).read(from);
        Incoming read =
                CodebookFormats.reader(Optional.ofNullable(fromFormat), file).read(file);
        List<Diagnostic> told = new ArrayList<>(read.diagnostics());
        if (read.hasErrors() || read.codebook().isEmpty()) {
            tell(told);
            say("nothing was written, because of the errors");
            return ExitCode.BAD_INPUT;
        }
        Codebook codebook = naming.of(read.codebook().get());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        told.addAll(writer.write(codebook, bytes).stream().sorted().toList());
        target.write(bytes.toByteArray());
        tell(told);
        return ExitCode.OK;
    }
}
