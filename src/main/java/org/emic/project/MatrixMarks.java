package org.emic.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments that Emic reads in a file of the framework matrix. */
final class MatrixMarks {

    /** How every line begins that is a mark of its own. */
    static final String BEGIN = "<!-- emic:";

    static final String END = "<!-- emic:end -->";

    private static final String THEME_MARK = BEGIN + "theme ";
    private static final String PASSAGE_MARK = BEGIN + "passage ";

    private static final Pattern THEME = Pattern.compile("(?:#{1,6}(?:[ \\t].*?)?)?<!-- emic:theme (\\S+) -->");
    private static final Pattern EVIDENCE = Pattern.compile("<!-- emic:evidence summary=([0-9a-f]{12}|none)"
            + " evidence=([0-9a-f]{12})(?: confirmed=\"([^\"]*)\")? -->");
    private static final Pattern STATE = Pattern.compile("([0-9a-f]{12})( new| gone)?");

    /**
     * The line above the evidence.
     *
     * @param summary the mark of the summary when the evidence was written; {@code none} where there was none
     * @param evidence the mark of what stands up to the end
     * @param confirmed who said when that the summary still holds; may be empty
     */
    record Evidence(String summary, String evidence, String confirmed) {

        String line() {
            return BEGIN + "evidence summary=" + summary + " evidence=" + evidence
                    + (confirmed.isEmpty() ? "" : " confirmed=\"" + encoded(confirmed, " ") + "\"") + " -->";
        }
    }

    /**
     * The line above a passage.
     *
     * @param state {@code new}, {@code gone}, or empty
     */
    record Passage(String head, String fingerprint, String state, List<String> segments) {

        static String line(EvidencePassage passage, String state) {
            return (state.isEmpty() ? "" : "**" + state + "** ") + passage.head() + " <!-- emic:passage "
                    + passage.fingerprint() + (state.isEmpty() ? "" : " " + state) + " -->";
        }
    }

    private MatrixMarks() {}

    /** The theme of a line that begins a section. */
    static Optional<String> theme(String line) {
        // Most lines of a long file are neither this nor a passage.
        if (!line.endsWith("-->") || !line.contains(THEME_MARK)) {
            return Optional.empty();
        }
        Matcher matcher = THEME.matcher(line);
        return matcher.matches() ? Optional.of(decoded(matcher.group(1))) : Optional.empty();
    }

    static String theme(String heading, String theme) {
        return heading + (heading.isEmpty() ? "" : " ") + THEME_MARK + encoded(theme, "") + " -->";
    }

    /** The same line for another theme. */
    static String renamed(String line, String theme) {
        return theme(line.substring(0, line.lastIndexOf(BEGIN)).stripTrailing(), theme);
    }

    static Optional<Evidence> evidence(String line) {
        Matcher matcher = EVIDENCE.matcher(line);
        return matcher.matches()
                ? Optional.of(new Evidence(
                        matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : decoded(matcher.group(3))))
                : Optional.empty();
    }

    static Optional<Passage> passage(String line) {
        int mark = line.endsWith(" -->") ? line.lastIndexOf(PASSAGE_MARK) : -1;
        if (mark < 1) {
            return Optional.empty();
        }
        Matcher matcher = STATE.matcher(line.substring(mark + PASSAGE_MARK.length(), line.length() - " -->".length()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String state = matcher.group(2) == null ? "" : matcher.group(2).strip();
        String shown = state.isEmpty() ? "" : "**" + state + "** ";
        String head = line.substring(line.startsWith(shown) ? shown.length() : 0, mark - 1);
        return Optional.of(new Passage(head, matcher.group(1), state, segments(head)));
    }

    /** What stands between backticks that are none of the text's own. */
    private static List<String> segments(String head) {
        List<String> ids = new ArrayList<>();
        int open = -1;
        for (int at = head.indexOf('`'); at >= 0; at = head.indexOf('`', at + 1)) {
            if (at > 0 && head.charAt(at - 1) == '\\') {
                continue;
            }
            if (open >= 0) {
                ids.add(head.substring(open + 1, at));
            }
            open = open >= 0 ? -1 : at;
        }
        return ids;
    }

    /** What people wrote, but for white space at the ends of lines and around it, and for how lines end. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            int last = to;
            while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            plain.append(text, from, last).append('\n');
            from = to + 1;
        }
        return plain.toString();
    }

    /** The mark of a summary. */
    static String of(String summary) {
        return summary.isBlank() ? "none" : EvidencePassage.hash(plain(summary).strip());
    }

    /** A name that can stand in a comment: what could end it, or the word, is written as in an address. */
    private static String encoded(String name, String also) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || "_.:".indexOf(c) >= 0 || also.indexOf(c) >= 0;
            boolean hyphen = c == '-' && !out.isEmpty() && out.charAt(out.length() - 1) != '-';
            if (plain || hyphen) {
                out.appendCodePoint(c);
            } else {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
                }
            }
        });
        return out.toString();
    }

    private static String decoded(String name) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        Matcher matcher = Pattern.compile("%([0-9A-F]{2})|[^%]+|%").matcher(name);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                bytes.writeBytes(matcher.group().getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(Integer.parseInt(matcher.group(1), 16));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
