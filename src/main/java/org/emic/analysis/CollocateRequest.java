package org.emic.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a table of collocates is to show.
 *
 * @param sort what the first rows have most of
 * @param min pairs a word needs for a row, at least 1
 * @param top how many rows at most; 0 for all
 * @param stopWords folded words that have no row
 * @param stopLists where they are from, in words
 * @param trace whether each row has the command that lists its pairs
 */
public record CollocateRequest(
        Sort sort, long min, int top, Set<String> stopWords, List<String> stopLists, boolean trace) {

    /** What a table of collocates can be sorted by; what has no value comes last. */
    public enum Sort {
        LOG_DICE,
        MI,
        T,
        Z,
        DICE,
        LL_WINDOWS,
        PAIRS,
        LEFT,
        RIGHT,
        FREQUENCY,
        SOURCES,
        CASES,
        WORD;

        /** As it is typed, and as its column is called. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The order of that word. */
        public static Optional<Sort> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }

        /** What has more of it comes first. */
        double key(CollocateRow row) {
            return switch (this) {
                case LOG_DICE -> number(row.collocation().logDice());
                case MI -> number(row.collocation().mutualInformation());
                case T -> number(row.collocation().tScore());
                case Z -> number(row.collocation().zScore());
                case DICE -> number(row.collocation().dice());
                case LL_WINDOWS -> number(row.table().logLikelihood());
                case PAIRS -> row.tally().pairs();
                case LEFT -> row.tally().left;
                case RIGHT -> row.tally().right;
                case FREQUENCY -> row.tally().frequency;
                case SOURCES -> row.tally().sources;
                case CASES -> row.tally().cases();
                case WORD -> 0;
            };
        }

        private static double number(Score score) {
            return score.number().orElse(Double.NEGATIVE_INFINITY);
        }
    }

    public CollocateRequest {
        stopWords = Set.copyOf(stopWords);
        stopLists = List.copyOf(stopLists);
    }
}
