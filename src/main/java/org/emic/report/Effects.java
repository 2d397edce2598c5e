package org.emic.report;

import java.util.List;
import org.emic.analysis.Table;
import org.emic.model.Passage;
import org.emic.model.Source;

/**
 * What a new version of a codebook codes otherwise in a study.
 *
 * @param table one row a code whose segments are others
 * @param groups the passages, sorted by what became of them
 */
public record Effects(Table table, List<Group> groups) {

    /** Copies the list, so that later changes do not show. */
    public Effects {
        groups = List.copyOf(groups);
    }

    /** What there is to say if nothing is coded otherwise; empty if something is. */
    String nothing() {
        return table.rows().isEmpty()
                ? "The rules code the same segments. " + String.join("; ", FooterLines.of(table.footer()))
                : "";
    }

    /**
     * Passages of which the same became.
     *
     * @param kind {@code gained}, {@code lost} or {@code relabelled}
     * @param code the id of the code; with {@code relabelled} of the old one
     * @param to with {@code relabelled} the id of the new code; else empty
     * @param count how many
     * @param quotes the first of them; may be none
     */
    public record Group(String kind, String code, String to, int count, List<Quoted> quotes) {

        public Group {
            quotes = List.copyOf(quotes);
        }

        /** {@code shouting → raised-voice: 12 relabelled}. */
        String words() {
            return code + (to.isEmpty() ? "" : " → " + to) + ": " + count + " " + kind;
        }

        /** How many are not quoted, in words; empty if all are, or none is. */
        String rest() {
            int left = count - quotes.size();
            return left == 0 || quotes.isEmpty() ? "" : "… and " + left + " more";
        }
    }

    /** A passage and where it is from. */
    public record Quoted(Source source, Passage passage) {}
}
