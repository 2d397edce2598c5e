package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Counted;
import org.emic.coding.Coded;
import org.emic.coding.CodingEdits;
import org.emic.coding.LoggedCoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code emic code remove}: takes codings away. */
@Command(
        name = "remove",
        description = {
            "Take codings away that a person made, all together or, after an error, none. They stay in the log:",
            "emic undo brings them back. What a rule coded is rejected with emic review.",
        },
        footer = {"", "Example: emic code remove 01KKNTQ1T8TA01C6GP0N57R860"})
final class CodeRemoveCommand extends CodingCommand {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of codings, or their first letters.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private OutputOptions output;

    CodeRemoveCommand(Console console) {
        super(console);
    }

    @Override
    void work(Desk desk) throws IOException {
        Coded study = desk.byHand();
        CodingEdits edits = new CodingEdits(study, desk.coder());
        Map<String, LoggedCoding> gone = new LinkedHashMap<>();
        for (String id : ids) {
            LoggedCoding coding = edits.remove(id);
            gone.put(coding.id(), coding);
        }
        desk.write(study.log(), edits.drafts());
        CodedRows rows = new CodedRows();
        gone.values().forEach(coding -> rows.of("removed", coding, study.words(coding)));
        rows.write(this, output);
        say("Removed " + Counted.of(gone.size(), "coding") + ".");
    }
}
