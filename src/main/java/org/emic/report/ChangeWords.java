package org.emic.report;

import org.emic.report.Comparison.Change;

/** A difference between codebooks in a few words. */
final class ChangeWords {

    /** What differences are grouped by, in this order. */
    static final java.util.List<String> STEPS = java.util.List.of("major", "minor", "patch");

    private ChangeWords() {}

    /** {@code shouting: rule raised-voice changed}. */
    static String of(Change change) {
        String code = change.code().isEmpty() ? "codebook" : change.code();
        return switch (change.kind()) {
            case "code-renamed" -> change.before() + " → " + change.after() + ": renamed";
            case "codes-merged" -> change.before() + " → " + change.after() + ": merged";
            case "code-split" -> change.before() + " → " + change.after() + ": split";
            case "code-added" -> code + ": added";
            case "code-removed" -> code + ": removed";
            case "code-moved" -> code + ": moved from " + theme(change.before()) + " to " + theme(change.after());
            case "codes-reordered" -> code + ": codes in another order";
            case "rules-reordered" -> code + ": rules in another order";
            case "rule-added", "rule-removed", "rule-changed", "rule-affected" ->
                code + ": rule " + change.part() + " " + last(change.kind());
            case "example-moved" -> code + ": example moved to " + change.part();
            case "example-added", "example-removed", "example-changed" ->
                code + ": " + change.part() + " example " + last(change.kind());
            default ->
                code + ": " + change.part() + " "
                        + (change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed");
        };
    }

    /** Whether what stood there and what stands there is worth showing below {@link #of}. */
    static boolean hasTexts(Change change) {
        boolean inTheHead = change.kind().matches("code-(renamed|moved|split)|codes-merged");
        return !inTheHead && !(change.before().isEmpty() && change.after().isEmpty());
    }

    private static String last(String kind) {
        return kind.substring(kind.indexOf('-') + 1);
    }

    private static String theme(String path) {
        return path.isEmpty() ? "the root" : path;
    }
}
