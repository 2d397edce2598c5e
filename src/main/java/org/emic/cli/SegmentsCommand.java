package org.emic.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.analysis.SegmentTable;
import org.emic.coding.Choice;
import org.emic.coding.Context;
import org.emic.coding.Segments;
import org.emic.project.Workspace;
import org.emic.report.PassageWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code emic segments}: the coded segments, one by one. */
@Command(
        name = "segments",
        description = {
            "The coded segments: what carries which code, where it stands, who said it and who or what coded it.",
            "To read, without -f and -o; as a table with one row a coding in any format, see docs/manual/tables.md.",
        },
        footer = {
            "",
            "Examples:",
            "  emic segments --code hostility --case pryce",
            "  emic segments --role parent --attr 'month>6' -o parents.csv",
            "  emic segments --where 'hostility FOLLOWED BY/1 turn (* AND role:worker)' --part joined",
            "  emic segments -f jsonl --columns segment_id,source,start,end,code | head",
        })
final class SegmentsCommand extends WorkspaceCommand {

    /** What a table shows in a terminal, where all columns would not fit. */
    private static final List<String> NARROW =
            List.of("segment_id", "source", "start_line", "speaker", "code", "hits", "text");

    @Mixin
    private FilterOptions filters;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private RetrievalOptions retrieval;

    @Option(
            names = "--context",
            paramLabel = "N|Nw",
            converter = ContextConverter.class,
            description =
                    "How much stands in the columns before and after: characters, or words with w; 60 without it.")
    private Context context = Context.USUAL;

    @Mixin
    private OutputOptions output;

    SegmentsCommand(Console console) {
        super(console);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        Counting counting = new Counting(workspace);
        Choice choice = Choice.of(filters.filter(this), counting.coded());
        SegmentTable table =
                columns.of(this, SegmentTable.of(workspace.sources().all()), output.isTable() ? NARROW : List.of());
        boolean reading = output.isForReading() && columns.isEmpty();
        Segments segments = new Segments(
                counting.coded(),
                counting.codings(),
                context,
                reading || table.needsMatches() ? Optional.of(workspace::index) : Optional.empty());
        Map<String, List<String>> described = new LinkedHashMap<>(filters.described());
        described.putAll(retrieval.described());
        SegmentList list = new SegmentList(each(workspace, counting, choice, segments), described);
        if (reading) {
            output.read(this, (target, style) -> list.read(new PassageWriter(target, style)));
        } else {
            output.stream(this, rows -> list.write(table, rows));
        }
        report(counting.diagnostics());
        say(list.summary());
    }

    private SegmentList.All each(Workspace workspace, Counting counting, Choice choice, Segments segments) {
        if (!retrieval.isAsked()) {
            return each -> segments.each(choice, each);
        }
        Retrieving retrieving = new Retrieving(workspace, counting, choice, retrieval, this);
        return each -> segments.each(retrieving.all(), each);
    }
}
