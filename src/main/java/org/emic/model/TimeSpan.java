package org.emic.model;

import java.util.Locale;

/**
 * When something was said, in milliseconds from the start of the recording.
 *
 * @param start milliseconds, at least 0
 * @param end milliseconds, at least {@code start}, or {@link #OPEN} where the transcript only says when it began
 */
public record TimeSpan(long start, long end) {

    /** The end of a time span whose transcript gives none. */
    public static final long OPEN = -1;

    /** @throws IllegalArgumentException if a time is negative or the end lies before the start */
    public TimeSpan {
        if (start < 0 || (end != OPEN && end < start)) {
            throw new IllegalArgumentException("no time span: " + start + " to " + end);
        }
    }

    /** A time span whose end is unknown. */
    public static TimeSpan from(long start) {
        return new TimeSpan(start, OPEN);
    }

    /** {@code milliseconds} as {@code hh:mm:ss.mmm}; the empty text for {@link #OPEN}. */
    public static String clock(long milliseconds) {
        if (milliseconds == OPEN) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60,
                milliseconds % 1000);
    }
}
