package org.emic.interchange;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.Node;
import org.emic.codebook.ReadCodebook;
import org.emic.codebook.Scalar;
import org.emic.codebook.Slug;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;
import org.emic.model.Unit;

/**
 * Makes a codebook of what another tool's file has: ids, rules of dictionary entries, and then Emic's own reader over the
 * tree that our YAML would have, so that a foreign codebook is held to the same rules as one of ours and its errors have
 * their places in the file.
 */
final class Drafts {

    private static final List<String> TEXTS =
            List.of("brief", "definition", "include", "exclude", "colour", "no-rules");
    private static final List<String> EXAMPLES = List.of("typical", "atypical", "close-but-no");

    /** Levels of codes: as deep as tables may be, and YAML can be written. */
    static final int DEEPEST = 30;

    private final ForeignFile file;
    private final IdentityHashMap<Draft, Scalar> given = new IdentityHashMap<>();
    private final Ids ids = new Ids();
    private final Entries entries = new Entries();

    private Drafts(ForeignFile file) {
        this.file = file;
    }

    /**
     * The codebook.
     *
     * @param unit what its rules code
     * @param found what reading has found out so far
     */
    static Incoming finish(ForeignFile file, Unit unit, List<Draft> roots, List<Diagnostic> found) {
        List<Diagnostic> diagnostics = new ArrayList<>(found);
        if (file.isGuessed()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-006",
                    Place.file(file.name()),
                    "the file is not in UTF-8, and was read as windows-1252",
                    "if letters with accents are wrong, save it as UTF-8 and convert it again"));
        }
        Optional<Draft> tooDeep = tooDeep(roots);
        if (tooDeep.isPresent()) {
            diagnostics.add(Diagnostic.error(
                    "INT-015",
                    tooDeep.get().name().place(),
                    "more than " + DEEPEST + " codes below each other",
                    "a codebook needs no more than a few levels; is the indentation right?"));
            return Incoming.failed(diagnostics);
        }
        if (!roots.isEmpty()) {
            return new Drafts(file).read(roots, unit, diagnostics);
        }
        if (diagnostics.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            diagnostics.add(Diagnostic.error(
                    "INT-009",
                    Place.file(file.name()),
                    "there are no codes in the file",
                    "is it in another format? Name it with --from"));
        }
        return Incoming.failed(diagnostics);
    }

    /** A code below the deepest level that a codebook may have; looked for level by level, since a file may have any number. */
    private static Optional<Draft> tooDeep(List<Draft> roots) {
        List<Draft> level = roots;
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = level.stream().flatMap(code -> code.codes().stream()).toList();
        }
        return level.stream().findFirst();
    }

    private Incoming read(List<Draft> roots, Unit unit, List<Diagnostic> diagnostics) {
        Place start = Place.file(file.name());
        roots.forEach(this::keepIds);
        List<Node.Entry> header = List.of(
                entry("emic", "codebook/1", start),
                entry("name", name(), start),
                entry("unit", unit.written(), start),
                new Node.Entry(Scalar.cell("codes", start), codes(roots, "", start)));
        ReadCodebook read = CodebookReader.readTree(file.name(), new Node.Mapping(header, start));
        diagnostics.addAll(ids.diagnostics());
        diagnostics.addAll(entries.diagnostics());
        diagnostics.addAll(read.diagnostics());
        return new Incoming(read.codebook(), diagnostics);
    }

    /** What stands before the point in the file's name. */
    private String name() {
        String last = file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
        int point = last.lastIndexOf('.');
        String slug = Slug.of(point > 0 ? last.substring(0, point) : last);
        return slug.isEmpty() ? "codebook" : slug;
    }

    private void keepIds(Draft code) {
        code.text("id").filter(id -> ids.keep(id.text())).ifPresent(id -> given.put(code, id));
        code.codes().forEach(this::keepIds);
    }

    private Node codes(List<Draft> drafts, String above, Place place) {
        return new Node.Sequence(
                drafts.stream().map(draft -> code(draft, above)).toList(), place);
    }

    private Node code(Draft draft, String above) {
        Place place = draft.name().place();
        Scalar id = given.containsKey(draft) ? given.get(draft) : Scalar.cell(ids.of(draft, above), place);
        List<Node.Entry> entriesOfCode = new ArrayList<>(List.of(new Node.Entry(Scalar.cell("id", place), id)));
        list(entriesOfCode, "formerly", draft, place);
        if (!draft.name().text().isBlank()) {
            entriesOfCode.add(new Node.Entry(Scalar.cell("name", place), draft.name()));
        }
        TEXTS.forEach(key -> draft.text(key)
                .ifPresent(text -> entriesOfCode.add(new Node.Entry(Scalar.cell(key, text.place()), text))));
        entries.rules(draft).forEach(rule -> draft.add("rules", rule));
        list(entriesOfCode, "rules", draft, place);
        List<Node.Entry> examples = new ArrayList<>();
        EXAMPLES.forEach(key -> list(examples, key, draft, place));
        if (!examples.isEmpty()) {
            entriesOfCode.add(new Node.Entry(Scalar.cell("examples", place), new Node.Mapping(examples, place)));
        }
        if (!draft.codes().isEmpty()) {
            entriesOfCode.add(new Node.Entry(Scalar.cell("codes", place), codes(draft.codes(), id.text(), place)));
        }
        return new Node.Mapping(entriesOfCode, place);
    }

    private static void list(List<Node.Entry> entries, String key, Draft draft, Place place) {
        if (!draft.list(key).isEmpty()) {
            entries.add(new Node.Entry(Scalar.cell(key, place), new Node.Sequence(draft.list(key), place)));
        }
    }

    private static Node.Entry entry(String key, String value, Place place) {
        return new Node.Entry(Scalar.cell(key, place), Scalar.cell(value, place));
    }
}
