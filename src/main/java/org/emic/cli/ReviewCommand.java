package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.analysis.Counted;
import org.emic.analysis.SegmentTable;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Context;
import org.emic.coding.LogEntries;
import org.emic.coding.Review;
import org.emic.coding.Segments;
import org.emic.coding.Standing;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Segment;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.PassageWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code emic review}: people judge what rules coded. */
@Command(
        name = "review",
        description = {
            "What rules coded and no person has judged; and the judgements: accept, reject, or change, which is to"
                    + " reject",
            "and to code by hand what it should have been. A judgement outlives every new application of the rules.",
        },
        footer = {
            "",
            "Examples:",
            "  emic review --code hostility --case pryce",
            "  emic review --reject eux2ebo5g635a --memo 'she quotes a film'",
            "  emic review --from judged.csv --coder jo",
            "  emic review --interactive",
        })
final class ReviewCommand extends WorkspaceCommand {

    /** What a table shows in a terminal. */
    private static final List<String> NARROW =
            List.of("segment_id", "source", "start_line", "speaker", "code", "hits", "text");

    @Mixin
    private CoderOption coder;

    @Mixin
    private RuleFilterOptions filters;

    @Mixin
    private JudgementOptions judgements;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "open",
            description = "List what is ${COMPLETION-CANDIDATES}; open, which nobody has judged, without it.")
    private Standing status;

    @Option(names = "--keep-going", description = "Keep what judgements can be made, and report the rest.")
    private boolean keepGoing;

    @Option(
            names = {"-i", "--interactive"},
            description = "Show what is open one by one and ask.")
    private boolean interactive;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private OutputOptions output;

    ReviewCommand(Console console) {
        super(console);
    }

    @Override
    boolean looksUpWords() {
        return true;
    }

    @Override
    void run(Workspace workspace) throws IOException {
        if (interactive && judgements.any()) {
            throw usage("--interactive asks for the judgements; give none");
        }
        Project project = workspace.project();
        if (judgements.any()) {
            List<Diagnostic> told = new ArrayList<>();
            List<Review.Judgement> named = judgements.named(this, told);
            try (Desk desk = Desk.open(this, project, coder.name(console, project))) {
                judge(desk, named, told);
            }
            return;
        }
        Coded coded = workspace.coded();
        report(coded.log().diagnostics());
        Segments segments = segments(workspace, coded);
        Choice choice = Choice.of(filters.filter(this), coded);
        if (interactive) {
            List<Segment> open = new ArrayList<>();
            segments.judged(choice, status, open::add);
            new ReviewDialog(this, project, coder.name(console, project)).ask(open);
            return;
        }
        SegmentList list = new SegmentList(taker -> segments.judged(choice, status, taker), filters.described());
        if (output.isForReading() && columns.isEmpty()) {
            output.read(this, (target, style) -> list.read(new PassageWriter(target, style)));
        } else {
            SegmentTable table =
                    columns.of(this, SegmentTable.of(workspace.sources().all()), output.isTable() ? NARROW : List.of());
            output.stream(this, rows -> list.write(table, rows));
        }
        say(status.word() + ": " + list.summary());
    }

    private Segments segments(Workspace workspace, Coded coded) {
        Codings codings = new Codings(coded, workspace.project().settings().language());
        return new Segments(coded, codings, Context.USUAL, Optional.of(workspace::index));
    }

    private void judge(Desk desk, List<Review.Judgement> named, List<Diagnostic> told) throws IOException {
        Workspace workspace = desk.workspace();
        Coded coded = workspace.coded();
        List<Review.Judgement> all = new ArrayList<>(named);
        if (judgements.acceptAll || judgements.rejectAll) {
            String word = judgements.acceptAll ? "accept" : "reject";
            Choice choice = Choice.of(filters.filter(this), coded);
            segments(workspace, coded)
                    .judged(
                            choice,
                            Standing.OPEN,
                            segment -> all.add(judgements.of(segment.coding().id(), word)));
        }
        Codings codings = new Codings(coded, workspace.project().settings().language());
        Review review = new Review(coded, codings, desk.coder(), all);
        for (Review.Judgement judgement : all) {
            try {
                review.take(judgement).ifPresent(told::add);
            } catch (EmicException e) {
                told.addAll(e.diagnostics());
            }
        }
        report(told);
        boolean refused = !keepGoing && ExitCode.after(told) != ExitCode.OK;
        List<LogEntries.Entry> entries = List.of();
        if (!refused && !review.drafts().isEmpty()) {
            int made = desk.write(coded.log(), review.drafts()).size();
            List<LogEntries.Entry> log = LogEntries.of(workspace.log());
            entries = log.subList(log.size() - made, log.size());
        }
        output.write(this, LogRows.table(entries, java.util.Map.of(), output.isTable()));
        long judged = entries.stream()
                .filter(entry -> !entry.event().segment().equals(entry.event().id()))
                .count();
        say(
                judged == 0
                        ? "Nothing was judged."
                        : "Judged " + Counted.of(judged, "segment") + " as " + desk.coder() + ".");
    }
}
