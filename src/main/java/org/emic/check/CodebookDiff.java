package org.emic.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.check.BookChange.Kind;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Place;

/**
 * What is different between two versions of a codebook.
 *
 * @param changes the codebook's own, then codes that are gone or parted, then code by code in the new version's order
 * @param successors what each old code became, by its id, in the old version's order: the ids of new codes, none if it is gone
 */
public record CodebookDiff(List<BookChange> changes, Map<String, List<String>> successors) {

    /** Copies the list, so that later changes do not show. */
    public CodebookDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two versions; their {@code version} is no difference. */
    public static CodebookDiff between(Codebook before, Codebook after) {
        CodeHistory history = new CodeHistory(before, after);
        TreeChanges tree = new TreeChanges(before, after, history);
        Renaming ids = new Renaming(history::renamed);
        List<BookChange> changes = new ArrayList<>(header(before, after));
        changes.addAll(tree.gone());
        for (Code code : after.all().toList()) {
            for (BookChange change : tree.of(code)) {
                changes.add(
                        change.kind() == Kind.CODE_ADDED
                                ? change.withHint(tree.likeOneGone(code).orElse(""))
                                : change);
            }
            history.counterpart(code).ifPresent(old -> changes.addAll(CodeChanges.between(old, code, ids)));
        }
        changes.addAll(new IndirectChanges(after, history, changes).all(before));
        changes.addAll(tree.reordered());
        return new CodebookDiff(changes, history.all());
    }

    /** How far the version has to rise for all of it. */
    public VersionStep step() {
        return changes.stream().map(change -> change.judgement().step()).reduce(VersionStep.NONE, VersionStep::or);
    }

    private static List<BookChange> header(Codebook before, Codebook after) {
        Map<String, String> old = header(before);
        List<BookChange> changes = new ArrayList<>();
        boolean rules = before.all().anyMatch(code -> !code.rules().isEmpty());
        header(after).forEach((field, text) -> {
            if (!TextJudge.same(old.get(field), text)) {
                changes.add(new BookChange(
                        Kind.HEADER_CHANGED,
                        "",
                        field,
                        old.get(field),
                        text,
                        judge(field, rules),
                        "",
                        Place.file(after.file())));
            }
        });
        return changes;
    }

    private static Judgement judge(String field, boolean rules) {
        return switch (field) {
            case "name" ->
                Judgement.certain(VersionStep.MAJOR, "rule codings are by the coder of that name, so all are others");
            case "language" ->
                rules
                        ? Judgement.open(VersionStep.MAJOR, "stems and sentences go by the language")
                        : Judgement.likely(VersionStep.PATCH, "it has no rules that go by the language");
            case "unit" -> Judgement.certain(VersionStep.PATCH, "the rules that it changes are told one by one");
            default -> Judgement.likely(VersionStep.PATCH, "coders do not decide by it");
        };
    }

    private static Map<String, String> header(Codebook book) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", book.name());
        fields.put("language", book.language());
        fields.put("unit", book.unit().written());
        fields.put("description", book.description());
        fields.put("citation", book.citation());
        return fields;
    }
}
