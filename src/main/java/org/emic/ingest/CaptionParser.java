package org.emic.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.TimeSpan;

/**
 * Cuts a caption file (WebVTT or SubRip, which differ little and are often mixed up) into its captions. A timing line begins
 * one, a blank line or the next timing line ends it. Words without a timing line are kept as a caption without time; header
 * lines, comments and styles are left out and told.
 */
final class CaptionParser {

    private final String file;
    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();
    private final Findings findings;
    private String title = "";
    private String language = "";
    private int at;
    private int timed;
    private final List<Integer> empty = new ArrayList<>();
    private final List<Integer> named = new ArrayList<>();
    private final List<Integer> apart = new ArrayList<>();

    private CaptionParser(String file, String text, Findings findings) {
        this.file = file;
        this.lines = Arrays.asList(text.split("\n", -1));
        this.findings = findings;
    }

    /**
     * What is in a caption file.
     *
     * @param title what the first line says after {@code WEBVTT}; empty if nothing
     * @param language what the header's {@code Language:} says; empty if there is none
     * @param cues in file order
     * @param timed how many of them had a timing line
     */
    record Parsed(String title, String language, List<Cue> cues, int timed) {}

    static Parsed parse(String file, String text, Findings findings) {
        CaptionParser parser = new CaptionParser(file, text, findings);
        boolean vtt = text.startsWith("WEBVTT");
        if (vtt) {
            parser.header();
        }
        while (parser.at < parser.lines.size()) {
            parser.block(vtt);
        }
        parser.tell();
        return new Parsed(parser.title, parser.language, parser.cues, parser.timed);
    }

    private void header() {
        title = lines.get(0).substring("WEBVTT".length()).strip().replaceFirst("^[-–—:]\\s*", "");
        for (at = 1; at < lines.size() && !blank(at) && !CueTime.is(lines.get(at)); at++) {
            int colon = lines.get(at).indexOf(':');
            if (colon > 0 && lines.get(at).substring(0, colon).equals("Language")) {
                language = lines.get(at).substring(colon + 1).strip();
            } else {
                apart.add(at + 1);
            }
        }
    }

    private boolean blank(int line) {
        return lines.get(line).isBlank();
    }

    private void block(boolean vtt) {
        if (blank(at)) {
            at++;
        } else if (vtt && isComment(lines.get(at))) {
            apart.add(at + 1);
            while (at < lines.size() && !blank(at)) {
                at++;
            }
        } else if (CueTime.is(lines.get(at))) {
            timed();
        } else if (at + 1 < lines.size() && CueTime.is(lines.get(at + 1))) {
            if (!isNumber(lines.get(at))) {
                named.add(at + 1);
            }
            at++;
        } else {
            untimed(vtt);
        }
    }

    private static boolean isComment(String line) {
        return line.matches("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    }

    private static boolean isNumber(String line) {
        return line.strip().matches("\\d{1,9}");
    }

    private void timed() {
        timed++;
        int timing = at++;
        Optional<TimeSpan> time = CueTime.of(lines.get(timing));
        if (time.isEmpty() || time.get().end() == TimeSpan.OPEN) {
            Place place = new Place(
                    file,
                    timing + 1,
                    1,
                    lines.get(timing).codePointCount(0, lines.get(timing).length()),
                    lines.get(timing));
            findings.add(Diagnostic.warning(
                    "ING-144",
                    place,
                    time.isEmpty()
                            ? "the time at which this caption begins is none; its words were kept without a time"
                            : "this caption ends at no time, or before it begins; only its begin was kept",
                    "a time is written 00:09:02.500"));
        }
        int from = at;
        cue(from, time, timing);
    }

    /** Reads the words from the current line on. A lone number before a timing line is the number of the next caption. */
    private void cue(int from, Optional<TimeSpan> time, int reported) {
        while (at < lines.size() && !blank(at) && !CueTime.is(lines.get(at))) {
            boolean next = at + 1 < lines.size() && CueTime.is(lines.get(at + 1));
            if (next && at > from && isNumber(lines.get(at))) {
                break;
            }
            at++;
        }
        if (from == at) {
            empty.add(reported + 1);
        } else {
            cues.add(new Cue(from + 1, time, String.join("\n", lines.subList(from, at))));
        }
    }

    private void untimed(boolean vtt) {
        int first = at;
        if (vtt && timed == 0) {
            apart.add(first + 1);
            while (at < lines.size() && !blank(at)) {
                at++;
            }
            return;
        }
        int from = isNumber(lines.get(at)) ? ++at : at;
        boolean words = at < lines.size() && !blank(at);
        findings.add(Diagnostic.warning(
                "ING-143",
                new Place(file, first + 1, 0, 0, lines.get(first)),
                words
                        ? "words without a timing line; they were kept without a time"
                        : "a caption's number without a timing line or words",
                "a timing line is written 00:09:02.500 --> 00:09:04.000"));
        if (words) {
            cue(from, Optional.empty(), first);
        }
    }

    private void tell() {
        count(
                "ING-142",
                apart,
                "header, comment or style block was left out",
                "header, comment or style blocks or lines were left out");
        count("ING-146", empty, "caption has no words and was left out", "captions have no words and were left out");
        count("ING-150", named, "caption's name was left out", "captions' names were left out");
    }

    private void count(String id, List<Integer> where, String one, String many) {
        if (!where.isEmpty()) {
            int line = where.get(0);
            String message = where.size() == 1 ? "1 " + one : where.size() + " " + many + ", the first here";
            findings.add(Diagnostic.note(id, new Place(file, line, 0, 0, lines.get(line - 1)), message, ""));
        }
    }
}
