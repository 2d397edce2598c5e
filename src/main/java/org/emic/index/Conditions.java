package org.emic.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.FixedBitSet;
import org.emic.model.Expression.Comparison;
import org.emic.model.Expression.Condition;
import org.emic.model.Source;
import org.emic.model.Value;

/** Answers conditions from what is known of sources and speakers. For several threads. */
final class Conditions {

    private static final String ATTRIBUTE = "attr.";

    private final Study study;
    private final Map<String, String> folds = new ConcurrentHashMap<>();

    Conditions(Study study) {
        this.study = study;
    }

    /**
     * The turns of {@code stretch} in which {@code condition} holds.
     *
     * @param whole whether it is enough that a turn of the same source has the speaker or role
     */
    FixedBitSet turns(Condition condition, Stretch stretch, boolean whole) {
        FixedBitSet turns = new FixedBitSet(stretch.turns());
        boolean bySpeaker =
                condition.field().equals("speaker") || condition.field().equals("role");
        Map<String, Boolean> known = new HashMap<>();
        for (int first = 0; first < stretch.turns(); ) {
            if (!stretch.includes(first)) {
                first++;
                continue;
            }
            Source source = stretch.sourceOf(first);
            int begin = stretch.firstTurn(first);
            int end = Math.min(stretch.afterLastTurn(first), stretch.turns());
            if (!bySpeaker) {
                if (holds(condition, source)) {
                    turns.set(first, end);
                }
            } else {
                known.clear();
                for (int turn = first; turn < end; turn++) {
                    String speaker = source.turns().speaker(turn - begin);
                    if (known.computeIfAbsent(speaker, label -> speaks(condition, source, label))) {
                        turns.set(turn);
                    }
                }
                if (whole && known.containsValue(true)) {
                    turns.set(first, end);
                }
            }
            first = end;
        }
        return turns;
    }

    /** Whether {@code condition} holds in {@code source}, for one of {@code turns} if it asks for a speaker. */
    private boolean speaks(Condition condition, Source source, String speaker) {
        String label =
                condition.field().equals("speaker") ? speaker : study.roles().of(source.id(), speaker);
        return like(condition.value(), label);
    }

    private boolean holds(Condition condition, Source source) {
        return switch (condition.field()) {
            case "kind" -> like(condition.value(), source.kind());
            case "case" -> like(condition.value(), source.attributes().caseName());
            case "source" -> like(condition.value(), source.id());
            default ->
                condition.field().startsWith(ATTRIBUTE)
                        && source.attributes()
                                .get(condition.field().substring(ATTRIBUTE.length()))
                                .map(value -> compares(condition, value))
                                .orElse(false);
        };
    }

    private boolean compares(Condition condition, Value value) {
        Optional<Value> other = value.type().read(condition.value());
        if (condition.comparison() == Comparison.EQUAL) {
            boolean isText = value instanceof Value.Text || condition.value().matches(".*[*?].*");
            return isText
                    ? like(condition.value(), value.written())
                    : other.isPresent() && other.get().equals(value);
        }
        if (other.isEmpty()) {
            return false;
        }
        int order = value.compareTo(other.get());
        return switch (condition.comparison()) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    /** What is not known is like nothing, not even like {@code *}. */
    private boolean like(String pattern, String value) {
        return !value.isEmpty() && like(folded(pattern), folded(value), 0, 0);
    }

    /** Whether a condition's value names {@code name}: without case and accents, {@code *} and {@code ?} are wildcards. */
    static boolean names(String pattern, String name) {
        return like(Fold.of(pattern), Fold.of(name), 0, 0);
    }

    private String folded(String text) {
        return folds.computeIfAbsent(text, Fold::of);
    }

    /** The usual way with one wildcard to come back to: linear in the product of the lengths. */
    private static boolean like(String pattern, String value, int patternFrom, int valueFrom) {
        int p = patternFrom;
        int v = valueFrom;
        int star = -1;
        int retry = 0;
        while (v < value.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = v;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == value.charAt(v))) {
                v += pattern.charAt(p) == '?' ? Character.charCount(value.codePointAt(v)) : 1;
                p++;
            } else if (star >= 0) {
                p = star + 1;
                v = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
