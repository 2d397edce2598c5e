package org.emic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.emic.analysis.TurnTable;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.project.Project;
import org.emic.project.Sources;
import org.emic.report.TranscriptWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic source show}: one source, to read. */
@Command(
        name = "show",
        description = {
            "Show one source: what is known of it, then its turns with numbers, speakers and times.",
            "With -f or -o, its turns as a table.",
        },
        footer = {
            "",
            "Examples:",
            "  emic source show interview-pryce-m04-father",
            "  emic source show interview-pryce-m04-father --text | wc -w",
            "  emic source show interview-pryce-m04-father -f csv",
        })
final class SourceShowCommand extends ProjectCommand {

    @Parameters(paramLabel = "SOURCE", description = "The source's id.")
    private String id;

    @Option(names = "--text", description = "Only the stored text, exactly, to standard output.")
    private boolean text;

    @Mixin
    private OutputOptions output;

    SourceShowCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        Project project = project();
        Sources sources = project.sources();
        Source source = sources.get(id);
        Transcript transcript = new Transcript(source, sources.text(source));
        Roles roles = project.settings().roles();
        if (text) {
            OutputStream out = console.bytes();
            out.write(transcript.text().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } else if (output.isForReading()) {
            output.read(this, (target, style) -> new TranscriptWriter(target, style).write(transcript, roles));
        } else {
            output.write(
                    this,
                    TurnTable.of(
                            transcript, roles, turn -> sources.extent(source).turnWords(turn)));
        }
        return ExitCode.OK;
    }
}
