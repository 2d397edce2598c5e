package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;

/** Reads a case's file of the framework matrix. What is damaged is told, and then nothing of the file is believed. */
final class MatrixReader {

    private static final String HOW_TO_QUOTE =
            "take it out; if you only want to show it, put a space before it; git has the file as it was";

    /** Where in a section a line stands. */
    private enum Stand {
        BEFORE,
        SUMMARY,
        EVIDENCE,
        /** In evidence that should not be there. */
        ASTRAY,
        BEHIND
    }

    private final String name;
    private final MatrixLines lines;
    private final List<MatrixSection> sections = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Stand stand = Stand.BEFORE;
    private int theme;
    private int begin;
    private boolean saidBehind;

    private MatrixReader(String name, String text) {
        this.name = name;
        this.lines = new MatrixLines(text);
    }

    /** @param name of the file, as messages call it */
    static MatrixFile read(Path path, String name) {
        try {
            return read(name, Files.readString(path));
        } catch (IOException e) {
            Diagnostic unreadable = Diagnostic.error(
                    "PRJ-085",
                    Place.file(name),
                    "cannot read this file of the matrix: " + Failures.reason(e),
                    "save it as UTF-8, or restore it");
            return new MatrixFile(name, "", List.of(), List.of(), List.of(unreadable), "");
        }
    }

    static MatrixFile read(String name, String text) {
        MatrixFront front = MatrixFront.of(name, text);
        MatrixReader reader = new MatrixReader(name, text);
        reader.diagnostics.addAll(front.diagnostics());
        reader.all(front.lines());
        boolean whole = reader.diagnostics.stream().noneMatch(each -> each.severity() == Severity.ERROR);
        return new MatrixFile(
                name,
                front.caseName(),
                front.options(),
                whole ? reader.sections : List.of(),
                reader.diagnostics.stream().sorted().toList(),
                text);
    }

    private void all(int from) {
        for (int at = from; at < lines.count(); at++) {
            String line = lines.line(at);
            if (MatrixMarks.theme(line).isPresent()) {
                close(at);
                theme = at;
                stand = Stand.SUMMARY;
                saidBehind = false;
            } else if (line.startsWith(MatrixMarks.BEGIN)) {
                mark(at, line);
            } else if (stand != Stand.EVIDENCE
                    && stand != Stand.ASTRAY
                    && MatrixMarks.passage(line).isPresent()) {
                damaged(at, "this line of the evidence stands outside of it", HOW_TO_QUOTE);
            } else if (stand == Stand.BEHIND && !saidBehind && !line.isBlank()) {
                behind(at);
            }
        }
        close(lines.count());
        doubled();
    }

    private void mark(int at, String line) {
        boolean end = line.equals(MatrixMarks.END);
        if (!end && MatrixMarks.evidence(line).isEmpty()) {
            damaged(at, "this is no mark that Emic writes", HOW_TO_QUOTE);
        } else if (end && stand == Stand.EVIDENCE) {
            section(at + 1);
            stand = Stand.BEHIND;
        } else if (end && stand == Stand.ASTRAY) {
            stand = Stand.BEHIND;
        } else if (end) {
            damaged(at, "evidence ends here that does not begin", HOW_TO_QUOTE);
        } else if (stand == Stand.SUMMARY) {
            begin = at;
            stand = Stand.EVIDENCE;
        } else {
            damaged(
                    at,
                    stand == Stand.BEFORE
                            ? "evidence begins here without a theme above it"
                            : stand != Stand.BEHIND
                                    ? "evidence begins here before that of line " + (begin + 1) + " ended"
                                    : "this theme has evidence already, from line " + (begin + 1) + " on",
                    "a theme is a heading that ends in <!-- emic:theme CODE -->, then its summary, then its evidence"
                            + " down to " + MatrixMarks.END);
            stand = Stand.ASTRAY;
        }
    }

    /** The section that is open ends before the line {@code at}. */
    private void close(int at) {
        if (stand == Stand.EVIDENCE) {
            damaged(
                    begin,
                    "this evidence does not end before "
                            + (at == lines.count() ? "the end of the file" : "line " + (at + 1)),
                    "where it ends, write a line " + MatrixMarks.END);
        } else if (stand == Stand.SUMMARY) {
            begin = at;
            add(new MatrixSection.Lines(theme, at, at), Optional.empty());
        }
    }

    private void section(int end) {
        MatrixMarks.Evidence mark = MatrixMarks.evidence(lines.line(begin)).orElseThrow();
        String body = lines.raw(begin + 1, end - 1);
        if (!body.isBlank() && !EvidencePassage.hash(MatrixMarks.plain(body)).equals(mark.evidence())) {
            diagnostics.add(Diagnostic.error(
                    "PRJ-089",
                    place(begin),
                    "the evidence down to line " + end + " is not as Emic wrote it, and would be written over",
                    "put words of your own above this line, into the summary; then restore the evidence, or delete all"
                            + " between the two marks, and build: all of it will count as new"));
        }
        add(new MatrixSection.Lines(theme, begin, end), Optional.of(kept(mark, body)));
    }

    private static MatrixSection.Kept kept(MatrixMarks.Evidence mark, String body) {
        List<EvidencePassage> shown = new ArrayList<>();
        List<EvidencePassage> basis = new ArrayList<>();
        Optional<MatrixMarks.Passage> open = Optional.empty();
        List<String> quote = new ArrayList<>();
        List<String> all = new ArrayList<>(List.of(body.split("\n", -1)));
        all.add(null);
        for (String each : all) {
            String line = each == null ? "" : each.stripTrailing();
            Optional<MatrixMarks.Passage> next = MatrixMarks.passage(line);
            if (open.isPresent() && (each == null || next.isPresent())) {
                MatrixMarks.Passage head = open.get();
                EvidencePassage passage = new EvidencePassage(head.fingerprint(), head.segments(), head.head(), quote);
                if (!head.state().equals("gone")) {
                    shown.add(passage);
                }
                if (!head.state().equals("new")) {
                    basis.add(passage);
                }
            }
            if (next.isPresent()) {
                open = next;
                quote.clear();
            } else if (line.startsWith(">")) {
                quote.add(line);
            }
        }
        return new MatrixSection.Kept(mark, shown, basis);
    }

    private void add(MatrixSection.Lines where, Optional<MatrixSection.Kept> kept) {
        String summary = lines.raw(where.theme() + 1, where.begin())
                .replace("\r\n", "\n")
                .strip();
        sections.add(new MatrixSection(
                MatrixMarks.theme(lines.line(where.theme())).orElseThrow(),
                place(where.theme()),
                summary,
                kept,
                where));
    }

    private void behind(int at) {
        diagnostics.add(Diagnostic.warning(
                "PRJ-093",
                place(at),
                "what stands from here behind the evidence is kept, and is part of no summary",
                "put it above the evidence"));
        saidBehind = true;
    }

    private void doubled() {
        Map<String, Integer> first = new HashMap<>();
        for (MatrixSection section : sections) {
            int line = section.lines().theme() + 1;
            Integer before = first.putIfAbsent(section.theme(), line);
            if (before != null) {
                diagnostics.add(Diagnostic.error(
                        "PRJ-088",
                        section.place(),
                        "the theme '" + section.theme() + "' has a section already, in line " + before,
                        "make one of the two summaries, and delete the other section"));
            }
        }
    }

    private void damaged(int at, String message, String hint) {
        diagnostics.add(Diagnostic.error("PRJ-087", place(at), message, hint));
    }

    private Place place(int at) {
        String line = lines.line(at);
        return new Place(name, at + 1, 1, line.codePointCount(0, line.length()), line);
    }
}
