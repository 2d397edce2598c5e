package org.emic.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.model.AttributeType;
import org.emic.model.Expression.Comparison;
import org.emic.model.Expression.Condition;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * The names a study knows, so that a condition on a speaker, role, kind, case, source or attribute that it does not have
 * is told as the mistake it is. Asked the other way it would only find nothing.
 */
public final class ConditionNames {

    private static final String ATTRIBUTE = "attr.";
    private static final int SHOWN = 10;

    private final Study study;

    public ConditionNames(Study study) {
        this.study = study;
    }

    /**
     * What is wrong with the names in a condition: IDX-010 for one the study does not have, IDX-011 for a value that no
     * value of the attribute can be compared with. Empty if nothing is; a value that no source has is no mistake.
     *
     * @param place of the condition, for the diagnostic
     */
    public Optional<Diagnostic> problem(Condition condition, Place place) {
        if (condition.field().startsWith(ATTRIBUTE)) {
            String name = condition.field().substring(ATTRIBUTE.length());
            TreeSet<String> known = new TreeSet<>();
            study.sources()
                    .forEach(source -> known.addAll(source.attributes().values().keySet()));
            return known.contains(name)
                    ? notComparable(condition, name, place)
                    : Optional.of(unknown("attribute", name, known, place));
        }
        TreeSet<String> known = new TreeSet<>();
        study.sources().forEach(source -> add(condition.field(), source, known));
        known.remove("");
        return known.stream().anyMatch(name -> Conditions.names(condition.value(), name))
                ? Optional.empty()
                : Optional.of(unknown(condition.field(), condition.value(), known, place));
    }

    private void add(String field, Source source, Collection<String> known) {
        switch (field) {
            case "speaker" -> source.turns().forEach(turn -> known.add(turn.speaker()));
            case "role" ->
                source.turns().forEach(turn -> known.add(study.roles().of(source.id(), turn.speaker())));
            case "kind" -> known.add(source.kind());
            case "case" -> known.add(source.attributes().caseName());
            case "source" -> known.add(source.id());
            default -> throw new IllegalArgumentException("no field: " + field);
        }
    }

    private static Diagnostic unknown(String what, String name, Collection<String> known, Place place) {
        String all = known.isEmpty()
                ? "no source of the study has any " + what
                : "there are " + String.join(", ", known.stream().limit(SHOWN).toList())
                        + (known.size() > SHOWN ? " …" : "");
        return Diagnostic.error(
                "IDX-010", place, "the study has no " + what + " '" + name + "'", Nearest.hint(name, known, all));
    }

    private Optional<Diagnostic> notComparable(Condition condition, String name, Place place) {
        boolean pattern = condition.comparison() == Comparison.EQUAL
                && condition.value().codePoints().anyMatch(c -> c == '*' || c == '?');
        List<Value> values = study.sources().stream()
                .flatMap(source -> source.attributes().get(name).stream())
                .toList();
        if (pattern
                || values.stream()
                        .anyMatch(value -> value.type().read(condition.value()).isPresent())) {
            return Optional.empty();
        }
        AttributeType type = values.get(0).type();
        return Optional.of(Diagnostic.error(
                "IDX-011",
                place,
                "'" + condition.value() + "' is no " + type.word() + ", and " + name
                        + " is one in every source that has it",
                "compare with a " + type.word() + ", such as " + example(type)));
    }

    private static String example(AttributeType type) {
        return switch (type) {
            case NUMBER -> "6";
            case DATE -> "2026-03-14";
            case BOOLEAN -> "true";
            case TEXT -> "a word";
        };
    }
}
