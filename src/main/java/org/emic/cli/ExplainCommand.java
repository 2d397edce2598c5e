package org.emic.cli;

import java.io.IOException;
import java.util.Optional;
import org.emic.coding.Context;
import org.emic.coding.Explanation;
import org.emic.coding.Segments;
import org.emic.project.Workspace;
import org.emic.report.JsonDocument;
import org.emic.report.PageWriter;
import org.emic.report.Style;
import org.emic.report.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic explain}: why a segment carries its code. */
@Command(
        name = "explain",
        description = {
            "Why a segment carries its code: by which rule of which codebook, on which words, and how each",
            "part of the rule came out; or which person coded it, when and with what memo. And whether anybody",
            "accepted or rejected it.",
            "emic segments lists the segments and what they are called.",
        },
        footer = {
            "",
            "Examples:",
            "  emic explain vf6xkqzrmq4ha",
            "  emic explain vf6xkqzrmq4ha -f json",
        })
final class ExplainCommand extends WorkspaceCommand {

    /** The forms of an explanation, as they are typed. */
    enum Form {
        text,
        json
    }

    @Parameters(paramLabel = "SEGMENT", description = "The segment's id.")
    private String id;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; without it text.")
    private Form format;

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    boolean looksUpWords() {
        return true;
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Counting counting = new Counting(workspace);
        Segments segments =
                new Segments(counting.coded(), counting.codings(), Context.USUAL, Optional.of(workspace::index));
        Explanation explanation = segments.explain(id);
        ExplainedRules rules = ExplainedRules.of(
                explanation, workspace.sources().text(explanation.segment().source()));
        console.out().flush();
        Target target = Target.of(console.bytes());
        if (format == Form.json) {
            JsonDocument.write(new ExplainJson(explanation, rules).content(), target);
        } else {
            boolean terminal = console.screen().out();
            int width = terminal ? console.screen().columns() : 0;
            Style style = new Style(colorOn(terminal), width, false, Version.current());
            new ExplainText(explanation, rules).write(new PageWriter(target, style));
        }
    }
}
