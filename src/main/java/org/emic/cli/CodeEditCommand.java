package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Counted;
import org.emic.coding.Coded;
import org.emic.coding.CodingEdits;
import org.emic.coding.LogEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic code edit}: changes codings. */
@Command(
        name = "edit",
        description = {
            "Change codings that a person made: their code, their place or their memo. Several are changed together"
                    + " or,",
            "after an error, none. Their ids stay.",
        },
        footer = {
            "",
            "Examples:",
            "  emic code edit 01KKNTQ1T8TA --quote 'She laughed and then didn’t.'",
            "  emic code edit 01KKNTQ1T8TA 01KKNTQ1T8TB --code anxiety-worker",
        })
final class CodeEditCommand extends CodingCommand {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of codings, or their first letters.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private WhereOptions where;

    @Option(names = "--code", paramLabel = "CODE", description = "The other code; CODEBOOK:CODE where two have it.")
    private String code;

    @Option(names = "--memo", paramLabel = "TEXT", description = "The other memo; an empty one takes it away.")
    private String memo;

    @Mixin
    private OutputOptions output;

    CodeEditCommand(Console console) {
        super(console);
    }

    @Override
    void work(Desk desk) throws IOException {
        Map<String, String> fields = where.fields(this);
        if (!fields.isEmpty() && ids.size() > 1) {
            throw usage("a place is for one coding; name one");
        }
        WhereOptions.put(fields, "code", code);
        WhereOptions.put(fields, "memo", memo);
        if (fields.isEmpty()) {
            throw usage("say what to change: --code, --memo, --span, --quote, --turn or --lines");
        }
        Coded study = desk.byHand();
        CodingEdits edits = new CodingEdits(study, desk.coder());
        for (String id : ids) {
            if (!edits.edit(id, fields)) {
                say("The coding " + id + " is so already.");
            }
        }
        CodedRows rows = new CodedRows();
        if (!edits.drafts().isEmpty()) {
            List<LogEvent> events = desk.write(study.log(), edits.drafts());
            Coded after = desk.byHand();
            for (LogEvent event : events) {
                after.log()
                        .coding(event.segment())
                        .ifPresent(coding -> rows.of("changed", coding, after.words(coding)));
            }
        }
        rows.write(this, output);
        int changed = edits.drafts().size();
        say("Changed " + Counted.of(changed, "coding") + ".");
    }
}
