package org.emic.ingest;

import java.util.Optional;
import org.emic.model.Span;
import org.emic.model.TimeSpan;

/**
 * Reads the times of transcripts: {@code 4:14}, {@code 00:12:34}, {@code 00:12:34.567}, with a comma or (f4) a hyphen
 * before the fraction; bare, in brackets, parentheses or angle brackets, between {@code #}, with Markdown's backslashes
 * before the brackets; alone or as a span ({@code 00:43.810 --> 00:47.850}, {@code 0:43 - 0:47}).
 *
 * <p>Two parts are minutes (up to 999) and seconds, three are hours, minutes and seconds; seconds have two digits and
 * are below 60, so are minutes where there are hours. What has other digits is malformed and is not guessed at.
 */
final class Clock {

    /** Characters between brackets; longer ones are remarks. */
    private static final int LONGEST = 48;

    private static final String[][] BRACKETS = {
        {"\\[", "\\]"}, {"\\(", "\\)"}, {"[", "]"}, {"(", ")"}, {"#", "#"}, {"<", ">"}
    };

    private static final String[] TO = {"-->", "–", "—", " - ", " to "};

    private Clock() {}

    /** What begins at {@code from}: a time, a malformed one, words in brackets, or nothing of this kind. */
    static Stamp at(String text, int from, int to) {
        for (String[] pair : BRACKETS) {
            if (text.startsWith(pair[0], from) && from + pair[0].length() < to) {
                return between(text, from, to, pair);
            }
        }
        return bare(text, from, to);
    }

    private static Stamp between(String text, int from, int to, String[] pair) {
        int start = from + pair[0].length();
        int limit = Math.min(to, start + LONGEST);
        int close = start;
        while (close < limit && !text.startsWith(pair[1], close)) {
            close++;
        }
        int end = close + pair[1].length();
        if (close >= limit || end > to) {
            return Stamp.NONE;
        }
        Stamp stamp = read(text.substring(start, close).strip(), new Span(from, end));
        boolean remark = stamp.kind() == Stamp.Kind.WORDS && (pair[0].equals("#") || pair[0].equals("<"));
        return remark ? Stamp.NONE : stamp;
    }

    private static Stamp bare(String text, int from, int to) {
        int end = token(text, from, to);
        if (end == from || text.substring(from, end).indexOf(':') < 0 || (end < to && !Blank.is(text.charAt(end)))) {
            return Stamp.NONE;
        }
        int arrow = Blank.skip(text, end, to);
        for (String word : TO) {
            int second = Blank.skip(text, arrow + word.strip().length(), to);
            if (second < to && text.startsWith(word.strip(), arrow)) {
                int last = token(text, second, to);
                if (last > second && text.substring(second, last).indexOf(':') >= 0) {
                    return read(text.substring(from, last), new Span(from, last));
                }
            }
        }
        return read(text.substring(from, end), new Span(from, end));
    }

    /** The end of the digits, colons and fraction marks that begin at {@code from} with a digit. */
    private static int token(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int at = from;
        while (at < limit && (digit(text.charAt(at)) || (at > from && ":.,".indexOf(text.charAt(at)) >= 0))) {
            at++;
        }
        return at;
    }

    private static Stamp read(String words, Span where) {
        if (words.isEmpty()) {
            return Stamp.NONE;
        }
        if (!clockLike(words)) {
            return new Stamp(Stamp.Kind.WORDS, Optional.empty(), where);
        }
        for (String to : TO) {
            int at = words.indexOf(to);
            if (at > 0) {
                return stamp(
                        millis(words.substring(0, at).strip()),
                        millis(words.substring(at + to.length()).strip()),
                        where);
            }
        }
        int hyphen = words.indexOf('-');
        if (hyphen > 0 && words.indexOf(':', hyphen) > 0) {
            return stamp(millis(words.substring(0, hyphen)), millis(words.substring(hyphen + 1)), where);
        }
        return stamp(millis(words), TimeSpan.OPEN, where);
    }

    private static final long BAD = -2;

    private static Stamp stamp(long start, long end, Span where) {
        boolean good = start >= 0 && end != BAD && (end == TimeSpan.OPEN || end >= start);
        return good
                ? new Stamp(Stamp.Kind.TIME, Optional.of(new TimeSpan(start, end)), where)
                : new Stamp(Stamp.Kind.MALFORMED, Optional.empty(), where);
    }

    /** Whether only a time can be meant: digits, at least one colon, and what joins them. */
    private static boolean clockLike(String words) {
        boolean digits = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            digits |= digit(c);
            if (!digit(c) && " :.,->–—to\\".indexOf(c) < 0) {
                return false;
            }
        }
        return digits && words.indexOf(':') >= 0;
    }

    /** Milliseconds; {@link #BAD} if the digits are no time. */
    private static long millis(String time) {
        int point = -1;
        for (int i = 0; i < time.length() && point < 0; i++) {
            point = ".,-".indexOf(time.charAt(i)) >= 0 ? i : -1;
        }
        String[] parts = (point < 0 ? time : time.substring(0, point)).split(":", -1);
        String fraction = point < 0 ? "0" : time.substring(point + 1);
        if (parts.length < 2 || parts.length > 3 || !digits(fraction, 1, 9)) {
            return BAD;
        }
        boolean hours = parts.length == 3;
        if (!digits(parts[0], 1, 3) || !digits(parts[1], 2, 2) || (hours && !digits(parts[2], 2, 2))) {
            return BAD;
        }
        long first = Long.parseLong(parts[0]);
        long second = Long.parseLong(parts[1]);
        long third = hours ? Long.parseLong(parts[2]) : 0;
        if (second > 59 || third > 59) {
            return BAD;
        }
        long seconds = hours ? first * 3600 + second * 60 + third : first * 60 + second;
        return seconds * 1000 + Long.parseLong((fraction + "00").substring(0, 3));
    }

    private static boolean digits(String word, int least, int most) {
        return word.length() >= least && word.length() <= most && word.chars().allMatch(c -> digit((char) c));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
