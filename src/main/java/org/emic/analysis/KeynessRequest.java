package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a table of key words shows.
 *
 * @param words which words, of what; its filters are those of the target
 * @param reference the filters of the reference; empty if it is all other words of the study
 * @param sort by what the strongest are told
 * @param direction which words have a row
 */
public record KeynessRequest(WordRequest words, Map<String, List<String>> reference, Sort sort, Direction direction) {

    /** What rows are sorted by, the strongest first. */
    public enum Sort {
        LL_FOUR_CELLS,
        LL_TWO_TERMS,
        BIC,
        LOG_RATIO,
        PERCENT_DIFFERENCE,
        ODDS_RATIO,
        TARGET,
        REFERENCE;

        /** As it is typed: the column's name. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one that is typed so. */
        public static Optional<Sort> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }
    }

    /** Which words have a row. */
    public enum Direction {
        /** Those that are more frequent in the target. */
        POSITIVE,
        /** Those that are more frequent in the reference. */
        NEGATIVE,
        /** All: first the positive, then the negative, then those that are neither. */
        BOTH;

        /** As it is typed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one that is typed so. */
        public static Optional<Direction> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }
    }

    /** The filters of both sides, those of the reference under names of their own. */
    Map<String, List<String>> filters() {
        Map<String, List<String>> all = new LinkedHashMap<>(words.filters());
        reference.forEach((name, values) -> all.put("against " + name, new ArrayList<>(values)));
        return all;
    }
}
