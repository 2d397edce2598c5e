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
import java.util.stream.Collectors;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.Coded;
import org.emic.coding.LogDraft;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
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

    private static final List<Column> COLUMNS = List.of(
            Column.text("segment_id"),
            Column.text("source"),
            Column.integer("start"),
            Column.integer("end"),
            Column.text("coder"),
            Column.text("text"),
            Column.text("memo"),
            Column.text("code"));

    @Parameters(paramLabel = "CODE", description = "The code's id; CODEBOOK:CODE where two codebooks have it.")
    private String code;

    @Option(
            names = "--into",
            paramLabel = "CODE,…",
            split = ",",
            description = "The sub-codes it gets; those it has already are not made again.")
    private Set<String> into = new LinkedHashSet<>();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "A table or JSON lines with columns segment_id and code: which coding gets which code.")
    private Path decisions;

    @Option(names = "--dry-run", description = "Print the table, and change nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output;

    private Map<String, String> decided = Map.of();

    CodeSplitCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws IOException {
        if (into.isEmpty() && decisions == null) {
            throw usage("say --into CODE,… or --decisions FILE");
        }
        if (decisions != null) {
            decided = read(RecordFile.of(decisions.toString(), Files.readAllBytes(resolve(decisions))));
        }
    }

    private Map<String, String> read(RecordFile file) {
        tell(file.diagnostics());
        Map<String, String> read = new LinkedHashMap<>();
        for (RecordFile.Row row : file.records()) {
            String segment = row.fields().getOrDefault("segment_id", "");
            String wanted = row.fields().getOrDefault("code", "");
            if (segment.isEmpty()) {
                throw new EmicException(Diagnostic.error(
                        "COD-101", row.place(), "no segment_id in this row", "the columns are segment_id and code"));
            }
            if (!wanted.isEmpty()) {
                read.put(segment, wanted);
            }
        }
        return read;
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
        requireCodings(codings);
        for (LoggedCoding coding : codings) {
            String to = decided.getOrDefault(coding.id(), old.id());
            if (!to.equals(old.id())) {
                change.code(LogDraft.edit(coding, Map.of("code", part(to, fresh, study))));
            }
        }
        if (!dryRun && !change.drafts().isEmpty()) {
            desk.write(study.log(), change.drafts(), change.texts());
        }
        output.write(this, table(codings, study));
        long moved = codings.stream()
                .filter(coding -> !decided.getOrDefault(coding.id(), old.id()).equals(old.id()))
                .count();
        say((dryRun ? "Would split " : "Split ") + old.id() + ": " + moved + " of " + codings.size()
                + (codings.size() == 1 ? " coding" : " codings") + " by another code" + CodeFiles.told(change) + ".");
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

    private void requireCodings(List<LoggedCoding> codings) {
        Set<String> ids = codings.stream().map(LoggedCoding::id).collect(Collectors.toSet());
        decided.keySet().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw EmicException.of(
                    "COD-103",
                    "the coding " + id + " is none by '" + code + "' that a person made",
                    Nearest.hint(id, ids, "emic code split " + code + " --dry-run lists them"));
        });
    }

    /** A code that a row of the decisions names. */
    private static String part(String to, List<String> fresh, Coded study) {
        return fresh.contains(to)
                ? to
                : StudyCode.of(to, study.codebooks(), study.log()).id();
    }

    private Table table(List<LoggedCoding> codings, Coded study) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LoggedCoding coding : codings) {
            rows.add(List.of(
                    Cell.of(coding.id()),
                    Cell.of(coding.source()),
                    Cell.of(coding.points().start()),
                    Cell.of(coding.points().end()),
                    Cell.of(coding.coder()),
                    Cell.of(study.words(coding)),
                    Cell.ofNonEmpty(coding.memo()),
                    Cell.ofNonEmpty(decided.getOrDefault(coding.id(), ""))));
        }
        return new Table("split", COLUMNS, rows, Footer.of(Map.of("segments", (long) codings.size()), Map.of()));
    }
}
