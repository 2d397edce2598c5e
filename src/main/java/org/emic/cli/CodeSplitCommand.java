package org.emic.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.analysis.Counted;
import org.emic.coding.Coded;
import org.emic.coding.LogDraft;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.EmicException;
import org.emic.ingest.RecordFile;
import org.emic.model.Codebook;
import org.emic.project.CodeChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic code split}: several codes of one. */
@Command(
        name = "split",
        description = {
            "Make several codes of one: --into gives it sub-codes, and --decisions says which coding gets which."
                    + " Without",
            "--decisions every coding keeps its code; the table that is printed lists them, with an empty column code"
                    + " to be",
            "filled in and handed back. One action, which emic undo takes back.",
        },
        footer = {
            "",
            "Examples:",
            "  emic code split anger --into anger-at-worker,anger-at-child -o anger.csv",
            "  emic code split anger --decisions anger.csv",
        })
final class CodeSplitCommand extends CodingCommand {

    @Parameters(paramLabel = "CODE", description = "The code's id; CODEBOOK:CODE where two codebooks have it.")
    private String code;

    @Option(
            names = "--into",
            paramLabel = "CODE,…",
            split = ",",
            hideParamSyntax = true,
            description = "The sub-codes it gets; those it has already are not made again.")
    private Set<String> into = new LinkedHashSet<>();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "A table or JSON lines with columns segment_id and code: which coding gets which code.")
    private String decisions;

    @Option(names = "--dry-run", description = "Print the table, and change nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output;

    private SplitDecisions decided = SplitDecisions.NONE;

    CodeSplitCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws IOException {
        if (into.isEmpty() && decisions == null) {
            throw usage("say --into CODE,… or --decisions FILE");
        }
        if (decisions != null) {
            RecordFile list =
                    RecordInput.read(this, decisions, "make the list: emic code split " + code + " --dry-run");
            tell(list.diagnostics());
            decided = SplitDecisions.read(list);
        }
    }

    @Override
    void work(Desk desk) throws IOException {
        Coded study = desk.byHand();
        StudyCode old = StudyCode.of(code, study.codebooks(), study.log());
        List<LoggedCoding> codings = old.of(study.log());
        List<String> fresh = into.stream()
                .map(StudyCode::required)
                .filter(part -> !old.isAbove(part))
                .toList();
        CodeChange change = CodeChange.of(desk.workspace().project(), old.book());
        if (!fresh.isEmpty()) {
            old.book().ifPresentOrElse(book -> split(change, book, old.id(), fresh), () -> {
                throw EmicException.of(
                        "COD-102",
                        "no codebook has the code '" + old.id() + "', so it can have no sub-codes",
                        "write it into a codebook first");
            });
        }
        decided.requireAmong(codings, code);
        for (LoggedCoding coding : codings) {
            String to = decided.of(coding);
            if (!to.equals(old.id())) {
                change.code(LogDraft.edit(coding, Map.of("code", part(to, fresh, study))));
            }
        }
        if (!dryRun && !change.drafts().isEmpty()) {
            desk.write(study.log(), change.drafts(), change.texts());
        }
        output.write(this, decided.table(codings, study));
        long moved = codings.stream()
                .filter(coding -> !decided.of(coding).equals(old.id()))
                .count();
        say((dryRun ? "Would split " : "Split ") + old.id() + ": " + moved + " of "
                + Counted.of(codings.size(), "coding") + " by another code" + CodeFiles.told(change) + ".");
    }

    private static void split(CodeChange change, Codebook book, String id, List<String> fresh) {
        fresh.stream().filter(part -> StudyCode.has(book, part)).findFirst().ifPresent(part -> {
            throw EmicException.of(
                    "COD-098",
                    "the codebook '" + book.name() + "' has a code '" + part + "' already, not below '" + id + "'",
                    "give the sub-code another id; codings may get any code with --decisions");
        });
        change.split(id, fresh);
    }

    /** A code that a row of the decisions names. */
    private static String part(String to, List<String> fresh, Coded study) {
        return fresh.contains(to)
                ? to
                : StudyCode.of(to, study.codebooks(), study.log()).id();
    }
}
