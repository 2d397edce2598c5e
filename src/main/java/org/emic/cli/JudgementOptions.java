package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.emic.coding.Review;
import org.emic.diagnostic.Diagnostic;
import org.emic.ingest.RecordFile;
import org.emic.model.Place;
import picocli.CommandLine.Option;

/** What a person judges of what rules coded. */
final class JudgementOptions {

    /** The fields a file may name a segment and a judgement by. */
    private static final Set<String> NAMES = Set.of("segment", "segment_id", "judgement");

    @Option(
            names = "--accept",
            paramLabel = "ID",
            arity = "1..*",
            description = "These segments carry their code rightly.")
    private List<String> accepted = new ArrayList<>();

    @Option(
            names = "--reject",
            paramLabel = "ID",
            arity = "1..*",
            description = "These do not: no table counts them any more, also when the rules are applied again.")
    private List<String> rejected = new ArrayList<>();

    @Option(names = "--accept-all", description = "Accept all that the filters choose and nobody has judged.")
    boolean acceptAll;

    @Option(names = "--reject-all", description = "Reject all that the filters choose and nobody has judged.")
    boolean rejectAll;

    @Option(
            names = "--change",
            paramLabel = "ID",
            description = "Reject this segment and code by hand what it should be: --to-code, --to-span, --to-quote.")
    private String changed;

    @Option(names = "--to-code", paramLabel = "CODE", description = "The code it should carry.")
    private String toCode;

    @Option(names = "--to-span", paramLabel = "START-END", description = "The characters it should cover.")
    private String toSpan;

    @Option(names = "--to-quote", paramLabel = "WORDS", description = "The words it should cover.")
    private String toQuote;

    @Option(names = "--memo", paramLabel = "TEXT", description = "Why; kept with each judgement.")
    private String memo;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Judgements from JSON lines or a table, or - for standard input: segment, judgement (accept,"
                    + " reject, change), code, span, quote, memo.")
    private String file;

    /** Whether anything is judged. */
    boolean any() {
        return !accepted.isEmpty() || !rejected.isEmpty() || acceptAll || rejectAll || changed != null || file != null;
    }

    /** The judgements that are named one by one; what a file has that is none is told in {@code wrong}. */
    List<Review.Judgement> named(ToolCommand command, List<Diagnostic> wrong) throws IOException {
        List<Review.Judgement> all = new ArrayList<>();
        accepted.forEach(id -> all.add(of(id, "accept")));
        rejected.forEach(id -> all.add(of(id, "reject")));
        Map<String, String> change = new LinkedHashMap<>();
        WhereOptions.put(change, "code", toCode);
        WhereOptions.put(change, "span", toSpan);
        WhereOptions.put(change, "quote", toQuote);
        if (changed == null ? !change.isEmpty() : change.isEmpty()) {
            throw command.usage("--change ID goes with --to-code, --to-span or --to-quote");
        }
        if (acceptAll && rejectAll) {
            throw command.usage("give --accept-all or --reject-all, not both");
        }
        if (changed != null) {
            WhereOptions.put(change, "memo", memo);
            all.add(new Review.Judgement(changed, "change", change, Place.NONE));
        }
        if (file != null) {
            RecordFile records = RecordInput.read(command, file, "a file of judgements: segment,judgement,memo");
            wrong.addAll(records.diagnostics());
            records.records().forEach(row -> all.add(of(row)));
        }
        return all;
    }

    /** A judgement of this segment with the memo of the command line. */
    Review.Judgement of(String id, String word) {
        return new Review.Judgement(id, word, memo == null ? Map.of() : Map.of("memo", memo), Place.NONE);
    }

    private static Review.Judgement of(RecordFile.Row row) {
        Map<String, String> fields = new TreeMap<>(row.fields());
        String segment = fields.getOrDefault("segment", fields.getOrDefault("segment_id", ""));
        String judgement = fields.getOrDefault("judgement", "");
        fields.keySet().removeAll(NAMES);
        return new Review.Judgement(segment, judgement, fields, row.place());
    }
}
