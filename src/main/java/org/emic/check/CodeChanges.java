package org.emic.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.check.BookChange.Kind;
import org.emic.model.Code;

/** What changed in the entry of a code: its fields, its rules and its examples. */
final class CodeChanges {

    /** What coders decide by. */
    private static final Set<String> CRITERIA = Set.of("definition", "include", "exclude");

    private final Code old;
    private final Code now;

    private CodeChanges(Code old, Code now) {
        this.old = old;
        this.now = now;
    }

    /** @param ids what old ids are called in the new version */
    static List<BookChange> between(Code before, Code now, Renaming ids) {
        Code old = before.with(before.rules().stream().map(ids::rule).toList(), List.of());
        List<BookChange> changes = new ArrayList<>(new CodeChanges(old, now).fields(ids));
        changes.addAll(new RuleChanges(old, now).all());
        changes.addAll(new ExampleChanges(old, now).all());
        return changes;
    }

    private List<BookChange> fields(Renaming ids) {
        List<BookChange> changes = new ArrayList<>();
        Map<String, String> before = fields(old);
        fields(now).forEach((field, text) -> {
            String then = before.get(field);
            if (!TextJudge.same(then, text) && !TextJudge.same(ids.text(then), text)) {
                changes.add(new BookChange(
                        Kind.FIELD_CHANGED, now.id(), field, then, text, judge(field, then, text), "", now.place()));
            }
        });
        return changes;
    }

    private static Judgement judge(String field, String before, String after) {
        return CRITERIA.contains(field)
                ? TextJudge.of(field, before, after)
                : Judgement.likely(VersionStep.PATCH, "coders do not decide by it");
    }

    private static Map<String, String> fields(Code code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", code.name());
        fields.put("brief", code.brief());
        fields.put("definition", code.definition());
        fields.put("include", code.include());
        fields.put("exclude", code.exclude());
        fields.put("colour", code.colour());
        fields.put("no-rules", code.withoutRules());
        fields.put("formerly", String.join(", ", code.formerly()));
        return fields;
    }
}
