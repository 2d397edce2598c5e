package org.emic.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.MergeConflict;
import org.emic.coding.MergeConflict.Decision;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.ingest.RecordFile;

/** How the conflicts of a merge are settled: one by one, in the list of them that a person filled in, or all in one way. */
final class MergeDecisions {

    private static final List<Column> COLUMNS = List.of(
            Column.text("conflict"),
            Column.text("type"),
            Column.text("source"),
            Column.text("coder"),
            Column.text("ours"),
            Column.text("theirs"),
            Column.text("decision"));

    private final Map<String, Decision> decided = new HashMap<>();

    /** @throws EmicException COD-113 if what stands in the column decision is none */
    void read(RecordFile list) {
        for (RecordFile.Row row : list.records()) {
            String word = row.fields().getOrDefault("decision", "").strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                decided.put(row.fields().getOrDefault("conflict", ""), decision(word, row));
            }
        }
    }

    private static Decision decision(String word, RecordFile.Row row) {
        return Decision.of(word)
                .orElseThrow(() -> new EmicException(Diagnostic.error(
                        "COD-113",
                        row.place(),
                        "'" + word + "' is no decision",
                        Nearest.hint(word, Decision.words(), "say ours, theirs or keep-both"))));
    }

    /**
     * Every decision is on one of these conflicts.
     *
     * @param hint what to do if one is not
     * @throws EmicException COD-114
     */
    void requireAmong(List<MergeConflict> conflicts, String hint) {
        Set<String> keys = conflicts.stream().map(MergeConflict::key).collect(Collectors.toSet());
        decided.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw EmicException.of(
                            "COD-114", "there is no conflict '" + key + "'", Nearest.hint(key, keys, hint));
                });
    }

    /** Decides those alike that are not decided yet. */
    void settle(List<MergeConflict> conflicts, Decision decision) {
        conflicts.forEach(each -> decided.putIfAbsent(each.key(), decision));
    }

    boolean leaveOpen(List<MergeConflict> conflicts) {
        return !conflicts.stream().map(MergeConflict::key).allMatch(decided::containsKey);
    }

    /** The decisions by the keys of their conflicts. */
    Map<String, Decision> all() {
        return Map.copyOf(decided);
    }

    /** The list, for a person to fill in. */
    Table table(List<MergeConflict> conflicts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (MergeConflict each : conflicts) {
            Decision decision = decided.get(each.key());
            rows.add(List.of(
                    Cell.of(each.key()),
                    Cell.of(each.type().word()),
                    Cell.of(each.source()),
                    Cell.ofNonEmpty(each.coder()),
                    Cell.of(each.ours()),
                    Cell.of(each.theirs()),
                    decision == null ? Cell.EMPTY : Cell.of(decision.word())));
        }
        return new Table("merge", COLUMNS, rows, Footer.NONE);
    }
}
