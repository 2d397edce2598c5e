package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.analysis.SegmentTable;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Context;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Segments;
import org.emic.model.Coding;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code emic code list}: what people coded. */
@Command(
        name = "list",
        description = {
            "What people coded, one row a coding, with the ids that edit and remove take.",
            "Files have the columns of emic segments, which lists what rules coded as well.",
        },
        footer = {
            "",
            "Examples:",
            "  emic code list --coder jo --source interview-07",
            "  emic code list -o codings.csv",
            "  emic code list --lost",
        })
final class CodeListCommand extends WorkspaceCommand {

    /** What a table shows in a terminal. */
    private static final List<String> NARROW =
            List.of("segment_id", "source", "start", "end", "code", "coder", "text", "memo");

    @Option(
            names = "--lost",
            description = "Those that lost their place when a text was replaced, with the place and words they had.")
    private boolean lost;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private OutputOptions output;

    CodeListCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Coded coded = Desk.byHand(workspace);
        Codings codings = new Codings(coded, workspace.project().settings().language());
        Choice choice = Choice.of(filters.filter(this).ofOrigins(Set.of(Coding.By.MANUAL)), coded);
        if (lost) {
            lost(coded, choice);
            return;
        }
        SegmentTable table =
                columns.of(this, SegmentTable.of(workspace.sources().all()), output.isTable() ? NARROW : List.of());
        Segments segments = new Segments(coded, codings, Context.USUAL, Optional.empty());
        SegmentList list = new SegmentList(each -> segments.each(choice, each), filters.described());
        output.stream(this, rows -> list.write(table, rows));
        report(coded.log().diagnostics());
        report(codings.diagnostics());
        say(list.summary());
    }

    private void lost(Coded coded, Choice choice) throws IOException {
        if (choice.turns().isPresent()) {
            throw usage("what is lost stands in no turn: --lost goes with no --speaker and no --role");
        }
        CodedRows rows = new CodedRows();
        List<LoggedCoding> wanted = coded.log().lost().stream()
                .filter(coding -> choice.lost(coding, coded))
                .toList();
        wanted.forEach(coding -> rows.of("lost", coding, coded.words(coding)));
        if (output.isForReading() && columns.isEmpty()) {
            rows.write(this, output);
        } else {
            output.write(this, columns.of(this, rows.table()));
        }
        report(coded.log().diagnostics());
        say(wanted.size() + (wanted.size() == 1 ? " coding has" : " codings have") + " no place.");
    }
}
