package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.coding.CodingLog;
import org.emic.diagnostic.EmicException;
import org.emic.model.Codebook;
import org.emic.project.CodeChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code emic code merge}: one code of several, everywhere. */
@Command(
        name = "merge",
        description = {
            "Make one code of several. What was coded with any of them is coded with the last named, which may be one"
                    + " of them,",
            "another code, or a new one. It gets their rules, examples and sub-codes; their definitions stay in the"
                    + " codebook",
            "as a comment. Where one person coded a passage with two of them, one coding is left, with both memos.",
            "One action, which emic undo takes back.",
        },
        footer = {"", "Examples:", "  emic code merge anger rage hostility", "  emic code merge anger hostility"})
final class CodeMergeCommand extends CodingCommand {

    @Parameters(
            paramLabel = "CODE",
            arity = "2..*",
            description = "The codes, and at last the one they become; CODEBOOK:CODE where two codebooks have it.")
    private List<String> codes = new ArrayList<>();

    CodeMergeCommand(Console console) {
        super(console);
    }

    @Override
    void work(Desk desk) {
        CodingLog log = desk.workspace().log();
        List<Codebook> books = desk.workspace().codebooks().all();
        String into = codes.get(codes.size() - 1);
        String target = StudyCode.required(into.substring(into.indexOf(':') + 1));
        Set<StudyCode> merged = new LinkedHashSet<>();
        codes.subList(0, codes.size() - 1).forEach(code -> merged.add(StudyCode.of(code, books, log)));
        merged.removeIf(code -> code.id().equals(target));
        if (merged.isEmpty()) {
            throw usage("name a code that is to become " + target);
        }
        Optional<Codebook> book = books.stream()
                .filter(each -> StudyCode.has(each, target))
                .findFirst()
                .or(() -> merged.stream().flatMap(code -> code.book().stream()).findFirst());
        merged.stream()
                .flatMap(code -> code.book().stream())
                .filter(each -> !each.name().equals(book.orElseThrow().name()))
                .findFirst()
                .ifPresent(other -> {
                    throw EmicException.of(
                            "COD-099",
                            "the codes are in two codebooks, '"
                                    + book.orElseThrow().name() + "' and '" + other.name() + "'",
                            "move one of them in the files first; rules of one codebook cannot be put into another");
                });
        merged.stream().filter(code -> code.isAbove(target)).findFirst().ifPresent(theme -> {
            throw EmicException.of(
                    "COD-100",
                    "'" + target + "' is a sub-code of '" + theme.id() + "'",
                    "merge the sub-code into its theme: emic code merge " + target + " " + theme.id());
        });
        CodeChange change = CodeChange.of(desk.workspace().project(), book);
        boolean there = book.map(each -> StudyCode.has(each, target)).orElse(false);
        List<String> told = new ArrayList<>();
        for (StudyCode code : merged) {
            boolean first = !there && code.book().isPresent();
            if (first) {
                change.rename(code.id(), target);
                there = true;
            } else {
                change.merge(code.id(), target);
            }
            told.add(code.id() + " (" + code.codings(log) + ")");
        }
        desk.write(log, change.drafts(), change.texts());
        say("Merged into " + target + ": " + String.join(", ", told) + CodeFiles.told(change) + ".");
    }
}
