package org.emic.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.emic.model.TimeSpan;

/** How a table writes times: as clocks, as seconds or as milliseconds. A column has one way. */
enum TableTime {
    CLOCK,
    SECONDS,
    MILLISECONDS;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");

    /** Two lines that begin this much apart, as numbers, are milliseconds: nobody speaks for a minute and a half at the median. */
    private static final int APART = 90;

    /** Whether {@code cell} may be a time at all. */
    static boolean is(String cell) {
        return NUMBER.matcher(cell).matches() || clock(cell) >= 0;
    }

    /** How these times are written, from the header's words or else the times themselves. */
    static TableTime of(String header, List<String> cells) {
        if (cells.stream().anyMatch(cell -> cell.indexOf(':') >= 0)) {
            return CLOCK;
        }
        String words = header.toLowerCase(Locale.ROOT);
        if (words.matches(".*(?:\\bms\\b|_ms|milli).*")) {
            return MILLISECONDS;
        }
        if (words.matches(".*(?:\\bs\\b|_s\\b|\\bsec).*") || cells.stream().anyMatch(cell -> cell.indexOf('.') >= 0)) {
            return SECONDS;
        }
        List<BigDecimal> numbers = cells.stream()
                .filter(cell -> NUMBER.matcher(cell).matches())
                .map(BigDecimal::new)
                .toList();
        List<BigDecimal> steps = IntStream.range(1, numbers.size())
                .mapToObj(i -> numbers.get(i).subtract(numbers.get(i - 1)).abs())
                .sorted()
                .toList();
        boolean far = !steps.isEmpty() && steps.get(steps.size() / 2).compareTo(BigDecimal.valueOf(APART)) > 0;
        return far ? MILLISECONDS : SECONDS;
    }

    /** In milliseconds; -1 if {@code cell} is no time of this kind. */
    long read(String cell) {
        if (this == CLOCK || cell.indexOf(':') >= 0) {
            return clock(cell);
        }
        if (!NUMBER.matcher(cell).matches()) {
            return -1;
        }
        BigDecimal number = new BigDecimal(cell);
        return (this == SECONDS ? number.movePointRight(3) : number)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static long clock(String cell) {
        String bare = cell.strip();
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return CueTime.millis(bare);
    }

    /** The time of a row; without an end where that is blank or lies before the start. */
    static Optional<TimeSpan> span(long start, long end) {
        if (start < 0) {
            return Optional.empty();
        }
        return Optional.of(end < start ? TimeSpan.from(start) : new TimeSpan(start, end));
    }

    /** For messages. */
    String word() {
        return switch (this) {
            case CLOCK -> "hours, minutes and seconds";
            case SECONDS -> "seconds";
            case MILLISECONDS -> "milliseconds";
        };
    }
}
