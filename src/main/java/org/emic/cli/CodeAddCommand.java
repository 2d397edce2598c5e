package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Counted;
import org.emic.coding.Coded;
import org.emic.coding.CodingIntake;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.ingest.RecordFile;
import org.emic.model.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic code add}: applies codes to passages. */
@Command(
        name = "add",
        description = {
            "Apply a code to a passage; or, with - or a file, to as many as it lists: JSON lines or a table (csv, tsv,"
                    + " xlsx)",
            "with the fields source, code, codebook, span (or start, end), quote, nth, turn, lines, memo, coder.",
            "A file is one action: all of it is coded or, after an error, nothing.",
        },
        footer = {
            "",
            "Examples:",
            "  emic code add interview-07 resistance --quote 'None of your business.'",
            "  emic code add interview-07 resistance --turn 14 --memo 'and then silence'",
            "  emic code add codings.csv --coder jo",
            "  emic segments --code x -f jsonl | emic code add - --coder jo",
        })
final class CodeAddCommand extends CodingCommand {

    @Parameters(
            paramLabel = "SOURCE CODE",
            arity = "1..2",
            description = "The source's id and the code (CODEBOOK:CODE where two have it); or - or a file.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private WhereOptions where;

    @Option(names = "--codebook", paramLabel = "NAME", description = "The codebook, where two have the code.")
    private String codebook;

    @Option(names = "--memo", paramLabel = "TEXT", description = "What you note about it.")
    private String memo;

    @Option(names = "--new", description = "The code may be a new one that no codebook has.")
    private boolean isNew;

    @Option(names = "--keep-going", description = "Of a file, code what can be, and report the rest.")
    private boolean keepGoing;

    @Mixin
    private OutputOptions output;

    private RecordFile records;

    CodeAddCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws IOException {
        Map<String, String> fields = where.fields(this);
        WhereOptions.put(fields, "codebook", codebook);
        WhereOptions.put(fields, "memo", memo);
        if (words.size() == 1) {
            if (!fields.isEmpty()) {
                throw usage("--" + fields.keySet().iterator().next()
                        + " is for one coding: SOURCE CODE; in a file it is a field");
            }
            records = RecordInput.read(this, words.get(0), "to code one passage give SOURCE and CODE, and where");
            return;
        }
        if (where.fields(this).isEmpty()) {
            throw usage("say where: --span, --quote, --turn or --lines");
        }
        fields.put("source", words.get(0));
        fields.put("code", words.get(1));
        records = new RecordFile(List.of(new RecordFile.Row(fields, Place.NONE)), List.of());
    }

    @Override
    void work(Desk desk) throws IOException {
        Coded study = desk.byHand();
        CodingIntake intake = new CodingIntake(study, desk.coder(), isNew);
        List<Diagnostic> told = new ArrayList<>(records.diagnostics());
        for (RecordFile.Row row : records.records()) {
            try {
                intake.take(named(desk, row.fields()), row.place()).ifPresent(told::add);
            } catch (EmicException e) {
                told.addAll(e.diagnostics());
            }
        }
        report(told);
        boolean refused = !keepGoing && ExitCode.after(told) != ExitCode.OK;
        CodedRows rows = new CodedRows();
        int made = refused ? 0 : intake.drafts().size();
        if (made > 0) {
            desk.write(study.log(), intake.drafts()).forEach(rows::added);
        }
        rows.write(this, output);
        say(refused ? "Nothing was coded." : "Coded " + Counted.of(made, "passage") + " as " + desk.coder() + ".");
    }

    /** Whoever is named on the command line codes everything, also what a file says of others. */
    private Map<String, String> named(Desk desk, Map<String, String> fields) {
        Map<String, String> named = new LinkedHashMap<>(fields);
        if (coder.isGiven()) {
            named.put("coder", desk.coder());
        }
        return named;
    }
}
