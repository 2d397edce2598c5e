package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.Coded;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.ingest.RecordFile;

/**
 * Which coding by a code that is split gets which code, as a person wrote it into the list of them.
 *
 * @param codes ids of codes by the ids of codings; those that keep their code are not in it
 */
record SplitDecisions(Map<String, String> codes) {

    static final SplitDecisions NONE = new SplitDecisions(Map.of());

    private static final List<Column> COLUMNS = List.of(
            Column.text("segment_id"),
            Column.text("source"),
            Column.integer("start"),
            Column.integer("end"),
            Column.text("coder"),
            Column.text("text"),
            Column.text("memo"),
            Column.text("code"));

    /** @throws EmicException COD-101 if a row is of no coding */
    static SplitDecisions read(RecordFile list) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (RecordFile.Row row : list.records()) {
            String segment = row.fields().getOrDefault("segment_id", "");
            String wanted = row.fields().getOrDefault("code", "");
            if (segment.isEmpty()) {
                throw new EmicException(Diagnostic.error(
                        "COD-101", row.place(), "no segment_id in this row", "the columns are segment_id and code"));
            }
            if (!wanted.isEmpty()) {
                codes.put(segment, wanted);
            }
        }
        return new SplitDecisions(codes);
    }

    /**
     * Every decision is on one of these codings.
     *
     * @param code whose codings they are, as it was typed
     * @throws EmicException COD-103
     */
    void requireAmong(List<LoggedCoding> codings, String code) {
        Set<String> ids = codings.stream().map(LoggedCoding::id).collect(Collectors.toSet());
        codes.keySet().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw EmicException.of(
                    "COD-103",
                    "the coding " + id + " is none by '" + code + "' that a person made",
                    Nearest.hint(id, ids, "emic code split " + code + " --dry-run lists them"));
        });
    }

    /** The code a coding gets, or keeps. */
    String of(LoggedCoding coding) {
        return codes.getOrDefault(coding.id(), coding.code());
    }

    /** The list, for a person to fill in. */
    Table table(List<LoggedCoding> codings, Coded study) {
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
                    Cell.ofNonEmpty(codes.getOrDefault(coding.id(), ""))));
        }
        return new Table("split", COLUMNS, rows, Footer.of(Map.of("segments", (long) codings.size()), Map.of()));
    }
}
