package org.emic.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a frequency table can say about a code; the manual's page on tables defines each with its unit. */
public enum Measure {
    SEGMENTS("segments", "segments", 0),
    HITS("hits", "hits", 0),
    SOURCES("sources", "sources", 0),
    CASES("cases", "cases", 0),
    WORDS("words", "words", 0),
    COVERAGE("coverage", "coverage", 2),
    PER_1000("per_1000", "per_1000_words", 2),
    PRESENT("present", "present", 0);

    private final String word;
    private final String column;
    private final int digits;

    Measure(String word, String column, int digits) {
        this.word = word;
        this.column = column;
        this.digits = digits;
    }

    /** As {@code --value} names it. */
    public String word() {
        return word;
    }

    /** The measure of that name. */
    public static Optional<Measure> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word) || each.column.equals(word))
                .findFirst();
    }

    /** What its numbers are. */
    String about() {
        return switch (this) {
            case PER_1000 -> "segments per 1,000 words";
            case COVERAGE -> "coded words, percent of all words";
            case PRESENT -> "1 where there is a segment, else 0";
            default -> word;
        };
    }

    /** All but {@link #PRESENT}, which says less than any other. */
    static List<Measure> usual() {
        return List.of(SEGMENTS, HITS, SOURCES, CASES, WORDS, COVERAGE, PER_1000);
    }

    /** A column of this measure under {@code name}. */
    Column column(String name) {
        return digits == 0 ? Column.integer(name) : Column.decimal(name, digits);
    }

    Column column() {
        return column(column);
    }

    /** Whether parts of it can be a percentage of a whole. */
    boolean isCount() {
        return this != COVERAGE && this != PER_1000 && this != PRESENT;
    }
}
