package org.emic.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.model.TimeSpan;

/** The timing line of a caption: {@code 00:01:02.500 --> 00:01:04,000 align:start}, hours and milliseconds optional. */
final class CueTime {

    private static final String CLOCK = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern LINE = Pattern.compile("\\s*(\\S+)\\s*-->\\s*(\\S+)(?:\\s.*)?");
    private static final Pattern ONE = Pattern.compile(CLOCK);

    private CueTime() {}

    /** Whether {@code line} is meant to be a timing line. */
    static boolean is(String line) {
        int arrow = line.indexOf("-->");
        if (arrow < 0) {
            return false;
        }
        String before = line.substring(0, arrow).strip();
        return before.isEmpty() || (Character.isDigit(before.charAt(0)) && before.indexOf(':') > 0);
    }

    /**
     * The time of a timing line; without an end where the end is no time or lies before the start; empty where the start is
     * none.
     */
    static Optional<TimeSpan> of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long start = millis(matcher.group(1));
        long end = millis(matcher.group(2));
        if (start < 0) {
            return Optional.empty();
        }
        return Optional.of(end < start ? TimeSpan.from(start) : new TimeSpan(start, end));
    }

    /** {@code clock} in milliseconds; -1 if it is no time. A fraction of one or two digits is tenths or hundredths. */
    static long millis(String clock) {
        Matcher matcher = ONE.matcher(clock.strip());
        if (!matcher.matches()) {
            return -1;
        }
        long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        long minutes = Long.parseLong(matcher.group(2));
        long seconds = Long.parseLong(matcher.group(3));
        if (seconds > 59 || (matcher.group(1) != null && minutes > 59)) {
            return -1;
        }
        String fraction = matcher.group(4) == null ? "" : matcher.group(4);
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
    }
}
