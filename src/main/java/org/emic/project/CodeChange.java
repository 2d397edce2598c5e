package org.emic.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.emic.codebook.CodebookEdit;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.coding.LogDraft;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.MemoTarget;
import org.emic.model.Rule;

/**
 * A change of codes across a study: the codebook's text, the memos on a code, and everything that is coded, as one action
 * that can be taken back.
 */
public final class CodeChange {

    private static final String CODE = "code";

    private final Project project;
    private final Optional<Codebook> book;
    private final TextChanges changes;
    private final List<LogDraft> drafts = new ArrayList<>();

    private CodeChange(Project project, Optional<Codebook> book) {
        this.project = project;
        this.book = book;
        this.changes = new TextChanges(project.root());
    }

    /**
     * Begins a change of a codebook's codes.
     *
     * @param book empty for codes that are in no codebook
     */
    public static CodeChange of(Project project, Optional<Codebook> book) {
        return new CodeChange(project, book);
    }

    /** A code has another id from now on. */
    public void rename(String old, String to) {
        if (knows(old)) {
            editBook(edit -> edit.rename(old, to));
        }
        meantBy(old, to);
    }

    /**
     * A code is no code of its own any more: what carries it carries the other.
     *
     * @throws EmicException COD-093 if the codebook is written in braces, COD-094 if its rules would mean something else
     */
    public void merge(String code, String into) {
        if (knows(code)) {
            Codebook old = read(changes.text(file())).codebook().orElseThrow();
            editBook(edit -> {
                if (edit.isInBraces(code) || edit.isInBraces(into)) {
                    throw EmicException.of(
                            "COD-093",
                            "a code in " + file() + " is written in braces, which cannot be put into another by lines",
                            "write '" + code + "' and '" + into
                                    + "' in lines of their own: emic codebook convert makes YAML");
                }
                edit.merge(code, into);
            });
            requireSameRules(old, code, into);
        }
        meantBy(code, into);
    }

    /** A code gets sub-codes. */
    public void split(String code, List<String> parts) {
        editBook(edit -> edit.split(code, parts));
        drafts.add(LogDraft.split(book.orElseThrow().name(), code, parts));
    }

    /** Something is coded otherwise with it. */
    public void code(LogDraft draft) {
        drafts.add(draft);
    }

    /** The events of the change. */
    public List<LogDraft> drafts() {
        return changes.marked(drafts);
    }

    /** The new contents of the files that change, by their names below the project's folder. */
    public Map<String, String> texts() {
        return changes.texts();
    }

    private void meantBy(String old, String to) {
        drafts.add(LogDraft.rename(book.map(Codebook::name).orElse(""), old, to));
        for (MemoTarget target : project.memos().targets()) {
            boolean meant = target.kind().equals(CODE)
                    && (target.name().equals(old)
                            || target.name().equals(book.map(Codebook::name).orElse("") + ":" + old));
            if (meant) {
                editMemo(target, old, to);
            }
        }
        project.matrix().all().stream()
                .filter(MatrixFile::isWhole)
                .map(file -> MatrixReader.read(file.name(), changes.text(file.name())))
                .forEach(file -> editMatrix(file, old, to));
    }

    /** The section of a case's file goes with the code; where the other code has one too, people make one of the two. */
    private void editMatrix(MatrixFile file, String old, String to) {
        String before = book.map(each -> each.name() + ":").orElse("");
        boolean taken = file.sections().stream()
                .anyMatch(each -> each.theme().equals(to) || each.theme().equals(before + to));
        for (MatrixSection section : file.sections()) {
            String theme = section.theme();
            if (!taken && (theme.equals(old) || theme.equals(before + old))) {
                MatrixLines lines = new MatrixLines(file.text());
                int at = section.lines().theme();
                String prefix = theme.equals(old) ? "" : before;
                changes.put(
                        file.name(),
                        lines.raw(0, at)
                                + MatrixMarks.renamed(lines.line(at), prefix + to)
                                + lines.ending(at)
                                + lines.raw(at + 1, lines.count()));
            }
        }
    }

    private void editMemo(MemoTarget target, String old, String to) {
        String file = target.place().file();
        List<String> lines = new ArrayList<>(List.of(changes.text(file).split("\n", -1)));
        int line = target.place().line() - 1;
        String words = lines.get(line);
        int at = words.lastIndexOf(old);
        lines.set(line, words.substring(0, at) + to + words.substring(at + old.length()));
        changes.put(file, String.join("\n", lines));
    }

    /** Whether the codebook has the code, as the change leaves it so far. */
    private boolean knows(String code) {
        return book.isPresent()
                && read(changes.text(file()))
                        .codebook()
                        .map(now -> now.all().anyMatch(each -> each.id().equals(code)))
                        .orElse(false);
    }

    private String file() {
        return book.orElseThrow().file();
    }

    private void editBook(Consumer<CodebookEdit> how) {
        String file = file();
        String lower = file.toLowerCase(java.util.Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            throw EmicException.of(
                    "COD-092",
                    file + " is a table, which has no place for what a code was called before",
                    "make YAML of it: emic codebook convert " + file);
        }
        String old = changes.text(file);
        CodebookEdit edit = new CodebookEdit(old);
        how.accept(edit);
        changes.put(file, edit.text());
        requireNoNewErrors(file, old);
    }

    private void requireNoNewErrors(String file, String old) {
        List<Diagnostic> errors = errors(read(changes.text(file)));
        if (errors.size() > errors(read(old)).size()) {
            List<Diagnostic> all = new ArrayList<>(List.of(Diagnostic.error(
                    "COD-095",
                    org.emic.model.Place.file(file),
                    "this change would leave the codebook with an error; nothing was changed",
                    "make the change in the file yourself, and run the command again for what is coded")));
            all.addAll(errors);
            throw new EmicException(all);
        }
    }

    private static List<Diagnostic> errors(ReadCodebook read) {
        return read.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    /** Rules that get their unit or their conditions from where they stand must not get others by being put elsewhere. */
    private void requireSameRules(Codebook old, String code, String into) {
        Codebook now = read(changes.text(file())).codebook().orElseThrow();
        Set<String> there = new HashSet<>();
        code(now, into).rules().forEach(rule -> there.add(said(rule)));
        for (Rule rule : code(old, code).rules()) {
            if (!there.contains(said(rule).replace("code:" + code, "code:" + into))) {
                throw EmicException.of(
                        "COD-094",
                        "the rule " + rule.id() + " would code by another unit in '" + into + "' than in '" + code
                                + "'",
                        "write 'unit: " + rule.unit() + "' at the rule, then merge");
            }
        }
    }

    private static Code code(Codebook book, String id) {
        return book.all().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static String said(Rule rule) {
        return rule.unit() + " " + rule.text().replaceAll("\\s+", " ").strip();
    }

    private ReadCodebook read(String text) {
        return CodebookReader.read(file(), text.getBytes(StandardCharsets.UTF_8));
    }
}
