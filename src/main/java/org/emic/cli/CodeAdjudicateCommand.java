package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.coding.Coded;
import org.emic.coding.CodingIntake;
import org.emic.comparison.UnitKind;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.ingest.RecordFile;
import org.emic.model.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic code adjudicate}: what coders agreed on, as a coder of its own. */
@Command(
        name = "adjudicate",
        description = {
            "Record what a meeting of coders decided, as a coder of its own: 'consensus', or --coder.",
            "FILE is the list that emic agree --disagreements wrote, with its column decision filled in: the coder who",
            "is right, none, passage (all of it), or a span such as 217-274. What stands in note becomes the memo.",
        },
        footer = {
            "",
            "Examples:",
            "  emic agree --disagreements -o meeting.csv",
            "  emic code adjudicate meeting.csv",
            "  emic code adjudicate meeting.csv --agreed-by jo --agreed-by marek",
        })
final class CodeAdjudicateCommand extends CodingCommand {

    @Parameters(paramLabel = "FILE", description = "The list with its decisions: csv, tsv or xlsx.")
    private Path file;

    @Option(
            names = "--agreed-by",
            paramLabel = "NAME",
            description = "Also record what these coders had agreed on before, as the first of them has it; once for"
                    + " each.")
    private Set<String> agreedBy = new LinkedHashSet<>();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "Where all of --agreed-by gave such a unit the code, they agree: turns without it.")
    private String unit = "turns";

    @Mixin
    private OutputOptions output;

    private RecordFile rows;
    private UnitKind kind;

    CodeAdjudicateCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws IOException {
        coder.usual(AgreeProject.CONSENSUS);
        kind = UnitKind.of(unit)
                .filter(each -> each != UnitKind.SEGMENTS)
                .orElseThrow(() -> usage("there is no unit '" + unit + "' here; "
                        + Nearest.hint(unit, UnitKind.words(), "choose turns, sentences, words, characters, sources")));
        if (agreedBy.size() == 1) {
            throw usage("--agreed-by names at least two coders");
        }
        rows = RecordFile.of(file.toString(), Files.readAllBytes(resolve(file)));
    }

    @Override
    void work(Desk desk) throws IOException {
        Coded study = desk.byHand();
        CodingIntake intake = new CodingIntake(study, desk.coder(), false);
        List<Diagnostic> told = new ArrayList<>(rows.diagnostics());
        int open = 0;
        int against = 0;
        for (RecordFile.Row row : rows.records()) {
            try {
                Decision decision = Decision.of(row.fields());
                open += decision.open() ? 1 : 0;
                against += !decision.open() && decision.spans().isEmpty() ? 1 : 0;
                for (String span : decision.spans()) {
                    intake.take(fields(row.fields(), span), row.place()).ifPresent(told::add);
                }
            } catch (EmicException e) {
                told.addAll(e.at(row.place()).diagnostics());
            }
        }
        int decided = intake.drafts().size();
        if (!agreedBy.isEmpty()) {
            AgreedFields.of(desk.workspace(), study, agreedBy, kind).forEach(fields -> intake.take(fields, Place.NONE));
        }
        report(told);
        boolean refused = ExitCode.after(told) != ExitCode.OK;
        CodedRows written = new CodedRows();
        if (!refused && !intake.drafts().isEmpty()) {
            desk.write(study.log(), intake.drafts()).forEach(written::added);
        }
        written.write(this, output);
        int agreed = intake.drafts().size() - decided;
        say(
                refused
                        ? "Nothing was recorded."
                        : "Recorded as " + desk.coder() + ": " + decided + " decided, " + agreed + " agreed on; "
                                + against + " decided against, " + open + " open.");
    }

    private static Map<String, String> fields(Map<String, String> row, String span) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("source", row.get("source"));
        fields.put("code", row.get("code"));
        fields.put("codebook", row.getOrDefault("codebook", ""));
        fields.put("span", span);
        fields.put("memo", row.getOrDefault("note", ""));
        return fields;
    }
}
