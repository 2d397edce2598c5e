package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emic.check.ExampleTests;
import org.emic.check.Limits;
import org.emic.check.Subject;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.report.TestRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code emic codebook test}: whether the examples of codebooks hold. */
@Command(
        name = "test",
        description = {
            "Try the examples of codebooks: the rules of a code must find each typical one and no close-but-no one;",
            "atypical ones are counted. What fails is told with the rule that matched, or the one that came nearest.",
        },
        footer = {
            "",
            "Exit codes: 0 all examples hold, 3 a codebook has errors, 4 an example fails.",
            "",
            "Examples:",
            "  emic codebook test codebooks/hostile-relationships.yaml",
            "  emic codebook test codebooks/*.yaml -f junit -o examples.xml",
        })
final class CodebookTestCommand extends ToolCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Codebooks.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private TestOptions output;

    CodebookTestCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        output.chosen();
        List<TestRun.Suite> suites = new ArrayList<>();
        boolean unreadable = false;
        boolean failed = false;
        for (Path file : files) {
            ReadCodebook read = CodebookReader.read(resolve(file), file.toString());
            unreadable |= read.hasErrors();
            ExampleSuite suite = new ExampleSuite(file.toString(), read.diagnostics());
            if (read.codebook().isPresent()) {
                Subject subject = new Subject(read.codebook().get(), read.places(), Limits.USUAL);
                ExampleTests tests = ExampleTests.run(subject);
                failed |= !tests.failures().isEmpty();
                suites.add(suite.of(read.codebook().get(), tests));
            } else {
                suites.add(suite.unread());
            }
        }
        output.write(this, new TestRun("codebook test", suites));
        return failed ? ExitCode.FINDINGS : unreadable ? ExitCode.BAD_INPUT : ExitCode.OK;
    }
}
