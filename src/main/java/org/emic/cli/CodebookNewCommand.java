package org.emic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.codebook.CodebookTemplate;
import org.emic.codebook.CodebookWriter;
import org.emic.codebook.Slug;
import org.emic.interchange.CodeNames;
import org.emic.interchange.ForeignFile;
import org.emic.interchange.Incoming;
import org.emic.model.Codebook;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic codebook new}: a codebook to begin with. */
@Command(
        name = "new",
        description = {
            "Write a codebook to begin with: a template that says what each field is for; or one whose codes have the"
                    + " names",
            "you give; or one of the codes that people coded with and no codebook of the project has.",
            "A file that is there already is never touched.",
        },
        footer = {
            "",
            "Examples:",
            "  emic codebook new codebooks/visits.yaml",
            "  emic codebook new visits.yaml Hostility 'Hostility > Shouting' Anxiety",
            "  emic codebook new visits.yaml --names codes.txt",
            "  emic codebook new codebooks/open-coding.yaml --from-codings",
        })
final class CodebookNewCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "FILE",
            index = "0",
            arity = "0..1",
            description = "The file to write, which ends in .yaml or .yml; - or nothing for standard output.")
    private String file = NewFile.STANDARD;

    @Parameters(
            paramLabel = "NAME",
            index = "1..*",
            arity = "0..*",
            description = "Names of codes; 'Parent > Child' puts a code below another.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--names",
            paramLabel = "LIST",
            description =
                    "Take the names from this file, one a line, sub-codes indented or behind >; - for standard input.")
    private String list;

    @Option(
            names = "--from-codings",
            description = "Take the codes that people coded with in the project and that none of its codebooks has.")
    private boolean fromCodings;

    @Option(names = "--name", paramLabel = "NAME", description = "Call the codebook so; without it, after its file.")
    private String name;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the texts it is for: en (the default), de, pt-BR, …")
    private String language = "en";

    CodebookNewCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        boolean yaml = file.endsWith(".yaml") || file.endsWith(".yml") || file.equals(NewFile.STANDARD);
        if (!yaml) {
            throw usage("'" + file
                    + "' is no name of a codebook's file, which ends in .yaml; names of codes stand behind it");
        }
        int ways = (names.isEmpty() ? 0 : 1) + (list == null ? 0 : 1) + (fromCodings ? 1 : 0);
        if (ways > 1) {
            throw usage("names, --names and --from-codings exclude each other");
        }
        CodebookNaming naming = new CodebookNaming(this, name, language);
        NewFile target = new NewFile(this, file, false);
        target.check(false, "yaml", "name another file; emic codebook new never replaces one");
        if (ways == 0) {
            target.write(bytes(CodebookTemplate.text(naming.nameOr(named()), language)));
            return ExitCode.OK;
        }
        Optional<CodesInUse> used = fromCodings ? Optional.of(codesInUse()) : Optional.empty();
        Incoming read = CodeNames.read(used.isPresent() ? used.get().list() : listed());
        tell(read.diagnostics());
        if (read.codebook().isEmpty() || read.hasErrors()) {
            return ExitCode.BAD_INPUT;
        }
        Codebook codebook = naming.of(read.codebook().get(), named());
        String text = CodebookWriter.yaml(codebook);
        target.write(bytes(used.map(each -> each.commented(text)).orElse(text)));
        return ExitCode.OK;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The name that the file gives it. */
    private String named() {
        String last = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.ya?ml$", "");
        String slug = Slug.of(last);
        return slug.isEmpty() ? "codebook" : slug;
    }

    private ForeignFile listed() throws IOException {
        return list != null
                ? new InputFile(this).read(list)
                : new ForeignFile("NAME", String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    }

    private CodesInUse codesInUse() throws IOException {
        try (Progress progress = new Progress(console, !quiet);
                Workspace workspace = Workspace.open(project(), toldTo(progress))) {
            CodesInUse used = CodesInUse.of(workspace);
            tell(workspace.log().diagnostics());
            used.notice().ifPresent(this::say);
            return used;
        }
    }
}
