package org.emic.cli;

import java.util.Optional;
import org.emic.coding.CodingLog;
import org.emic.diagnostic.EmicException;
import org.emic.model.Codebook;
import org.emic.project.CodeChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code emic code rename}: another id for a code, everywhere. */
@Command(
        name = "rename",
        description = {
            "Give a code another id: in its codebook, with the links and rules that mean it and a note of what it was"
                    + " called;",
            "in what everybody coded and judged; in memos on it and the headings of the matrix. One action, which emic"
                    + " undo takes back.",
        },
        footer = {"", "Example: emic code rename anger hostility"})
final class CodeRenameCommand extends CodingCommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "The code's id; CODEBOOK:CODE where two have it.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The id it is to have.")
    private String to;

    CodeRenameCommand(Console console) {
        super(console);
    }

    @Override
    void work(Desk desk) {
        CodingLog log = desk.workspace().log();
        StudyCode code = StudyCode.of(old, desk.workspace().codebooks().all(), log);
        StudyCode.required(to);
        Optional<Codebook> having = desk.workspace().codebooks().all().stream()
                .filter(book -> StudyCode.has(book, to))
                .findFirst();
        boolean taken = code.book().map(book -> StudyCode.has(book, to)).orElse(false);
        if (taken) {
            throw EmicException.of(
                    "COD-098",
                    "the codebook '" + code.book().get().name() + "' has a code '" + to + "' already",
                    "to make one code of the two: emic code merge " + old + " " + to);
        }
        CodeChange change =
                CodeChange.of(desk.workspace().project(), code.book().or(() -> having));
        change.rename(code.id(), to);
        desk.write(log, change.drafts(), change.texts());
        say("Renamed " + code.id() + " to " + to + ": " + code.codings(log) + CodeFiles.told(change) + ".");
    }
}
