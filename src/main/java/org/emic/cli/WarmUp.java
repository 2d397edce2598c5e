package org.emic.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Runs the usual commands once on a small project of its own and prints nothing, so that the launcher can record which
 * classes they need in an archive that later starts load from.
 */
final class WarmUp {

    private static final String CODEBOOK = """
        emic: codebook/1
        name: warm-up
        version: 1.0.0
        language: en
        unit: turn
        description: >
          Every kind of rule, written
          in every way.
        codes:
          - id: visit
            name: The visit
            brief: What is told of it.
            definition: |
              First line.
              Second line, see [[door]].
            colour: "#b5382a"
            examples:
              typical: ["She slammed the door."]
            codes:
              - id: door
                rules:
                  - (slam* NEAR/4 door*) OR "walk* (out|off)"
                  - id: noise
                    match: >-
                      ("get out" THEN/5 here) OR =She OR ~shouting OR hostil~1 OR /[rs]lam(med)?/
                      OR (angr* NOT NEAR/3 (not OR never))
                    unless: joke* AND (laugh* OR code:waiting)
                    speaker: role:parent
                    unit: sentence
              - id: waiting
                rules:
                  - match: wait* NOT bus
                    kind: interview
                    unit: match±3
                  - match: attr.case:a AND visit
                    unit: source
                  - unit: paragraph
                    match: "wom?n OR nothing"
        """;

    private static final String ROLES = """
        speaker,role,source
        P1,parent,
        INTERVIEWER,worker,interview-a-m1
        """;

    private static final String RATINGS = """
        unit,coder,value
        1,a,yes
        1,b,yes
        2,a,no
        2,b,yes
        3,a,no
        3,b,no
        """;

    private static final String TRANSCRIPT = """
        INTERVIEWER: How was the visit?

        P1: She slammed the door and walked out.

        INTERVIEWER: And then?

        P1: Then nothing. I waited in the car.
        """;

    private static final String NOTE = """
        ---
        case: a
        date: 2026-03-14
        ---

        The door was closed. Nobody waited.
        """;

    /** The commands, each of which does its work: what is left out here is slower to start. */
    static final List<List<String>> COMMANDS = List.of(
            List.of("init", "study"),
            List.of("ingest", "-C", "study", "interview-a-m1.txt", "--kind", "interview", "--attr", "case=a"),
            List.of("ingest", "-C", "study", "note.md", "--speakers", "roles.csv", "--kind", "observation"),
            List.of("apply", "-C", "study", "book.yaml"),
            List.of("apply", "-C", "study"),
            List.of("freq", "-C", "study"),
            List.of("freq", "-C", "study", "--by", "case", "--layout", "wide", "--percent", "column"),
            List.of("freq", "-C", "study", "--by", "kind", "--format", "json"),
            List.of("freq", "-C", "study", "--format", "csv"),
            List.of("freq", "-C", "study", "--format", "md"),
            List.of("crosstab", "-C", "study", "--by", "kind", "--unit", "cases"),
            List.of("code", "add", "-C", "study", "interview-a-m1", "waiting", "--turn", "2", "--coder", "me"),
            List.of("cooccur", "-C", "study", "--within", "turn"),
            List.of("compare", "-C", "study", "--never", "waiting", "--though", "door"),
            List.of("sequence", "-C", "study"),
            List.of("trajectory", "-C", "study", "--time", "date"),
            List.of("saturation", "-C", "study", "--order", "id", "--plot", "codes.svg"),
            List.of("matrix", "build", "-C", "study"),
            List.of("matrix", "-C", "study"),
            List.of("segments", "-C", "study"),
            List.of("segments", "-C", "study", "--format", "csv"),
            List.of("segments", "-C", "study", "--where", "door NEAR/2 turns waiting"),
            List.of("segments", "-C", "study", "--format", "jsonl", "--code", "door"),
            List.of("source", "list", "-C", "study"),
            List.of("source", "show", "-C", "study", "interview-a-m1"),
            List.of("source", "set", "-C", "study", "interview-a-m1", "--attr", "site=north"),
            List.of("apply", "-C", "study"),
            List.of("codebook", "show", "-C", "study"),
            List.of("search", "-C", "study", "slam*"),
            List.of("search", "-C", "study", "--unit", "turn", "door* NEAR/4 walk*"),
            List.of("collocates", "-C", "study", "door", "--min", "1"),
            List.of("words", "-C", "study", "--stop-words"),
            List.of("keyness", "-C", "study", "--role", "parent", "--against", "--kind", "observation"),
            List.of("agree", "-C", "study", "--coder", "rules:warm-up", "--coder", "me"),
            List.of("agree", "--ratings", "ratings.csv"),
            List.of("agree", "--ratings", "ratings.csv", "--format", "json"),
            List.of("check", "-C", "study"),
            List.of("freq", "--help"));

    private WarmUp() {}

    static int run(Console console) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("emic-warm-up");
            write(folder);
            Console silent = new Console(
                    new ByteArrayInputStream(new byte[0]),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    new Console.Surroundings(
                            folder,
                            console.installed(),
                            java.util.Map.of(),
                            console.clock(),
                            console.random(),
                            Console.Screen.NONE));
            for (List<String> command : COMMANDS) {
                Main.run(silent, command.toArray(String[]::new));
            }
            return ExitCode.OK.code();
        } catch (IOException e) {
            // Without a folder to write to there is no archive, and everything works without one.
            return ExitCode.BAD_INPUT.code();
        } finally {
            delete(folder);
        }
    }
    /** Writes the files that the commands read. */
    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("interview-a-m1.txt"), TRANSCRIPT);
        Files.writeString(folder.resolve("note.md"), NOTE + manyWords());
        Files.writeString(folder.resolve("roles.csv"), ROLES);
        Files.writeString(folder.resolve("ratings.csv"), RATINGS);
        Files.writeString(folder.resolve("book.yaml"), CODEBOOK);
    }

    /** Words enough that the index stores them as it does those of a study. */
    private static String manyWords() {
        StringBuilder words = new StringBuilder("\n");
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                words.append(first).append(second).append(second == 'z' ? ".\n" : " ");
            }
        }
        return words.toString();
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A leftover in the temporary folder is the system's to clean.
            return;
        }
    }
}
