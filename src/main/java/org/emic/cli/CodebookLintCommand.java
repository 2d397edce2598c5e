package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.check.Checks;
import org.emic.check.Limits;
import org.emic.check.Subject;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.report.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code emic codebook lint}: whether codebooks are consistent. */
@Command(
        name = "lint",
        description = {
            "Check codebooks: what they say, the shape of their tree, their examples and their rules.",
            "docs/manual/checks.md tells what each finding means for a study.",
        },
        footer = {
            "",
            "Exit codes: 0 nothing but notes, 4 warnings or errors.",
            "",
            "Examples:",
            "  emic codebook lint codebooks/hostile-relationships.yaml",
            "  emic codebook lint codebooks/*.yaml -f sarif -o lint.sarif",
        })
final class CodebookLintCommand extends ToolCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Codebooks.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private FindingOptions output;

    CodebookLintCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        List<Diagnostic> all = new ArrayList<>();
        for (Path file : files) {
            ReadCodebook read = CodebookReader.read(resolve(file), file.toString());
            all.addAll(read.diagnostics());
            read.codebook()
                    .map(codebook -> new Subject(codebook, read.places(), Limits.USUAL))
                    .map(Checks::run)
                    .ifPresent(all::addAll);
        }
        Map<String, String> summaries = new LinkedHashMap<>();
        Checks.ALL.forEach(
                check -> summaries.put(check.type().id(), check.type().summary()));
        List<String> names = files.stream().map(Path::toString).toList();
        output.write(this, new Findings("codebook lint", names, summaries, all));
        boolean clean = all.stream().allMatch(each -> each.severity() == Severity.NOTE);
        return clean ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
